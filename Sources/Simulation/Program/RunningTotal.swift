package import Results

/// A number that a model may ask of its own run: known from the end of the cycle before.
package enum RunningTotal: Sendable, Hashable {
    /// The people in some states of the layout.
    case people(states: Range<Int>)
    /// A series of an intervention: a stock as it last was, anything else summed so far; 0 where it does not run.
    case course(CourseSeries, intervention: Int)
}
