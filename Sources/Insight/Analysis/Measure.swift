package import Quantities
package import Results

/// A result of a run by draw, by place along its axes, and by time; what scripts calculate with.
///
/// A measure keeps its cycles until it is collapsed, so that discounting, running totals and break-even can be
/// asked of it at any point. Which axes a table or a summary will keep is marked by `by`; a measure that has not
/// been reduced is summarised as its total.
package struct Measure: Sendable {
    /// How the values over time become one value for a year or for the whole horizon.
    package enum Combination: Sendable, Equatable {
        /// Flows of money, people, hours: they add up.
        case sum
        /// Stocks such as people in a state: the mean over the cycles.
        case mean
        /// Running totals: the value at the end.
        case last
    }

    /// The places along the time axis.
    package enum Times: Sendable, Equatable {
        case cycles
        case years([Int])
        /// Time has been summed, averaged or chosen away.
        case whole
    }

    package internal(set) var dimension: Dimension
    package let layout: ResultLayout
    package let draws: Int
    /// The axes other than time that places are told apart by.
    package internal(set) var axes: [Axis]
    /// For each place, its label's number on each axis.
    package internal(set) var places: [[Int]]
    package internal(set) var times: Times
    /// The cycles that `times` stands for: all, or those of the one year that was chosen. What is booked under a
    /// within-cycle correction has one more, the end of the last.
    package internal(set) var cycles: Range<Int>
    package internal(set) var keepsYears: Bool
    package internal(set) var isReduced: Bool
    package internal(set) var combination: Combination
    /// - Shape: draws x places x times.
    package internal(set) var values: [Double]

    package init(
        dimension: Dimension, layout: ResultLayout, draws: Int, axes: [Axis], places: [[Int]], times: Times,
        cycles: Int? = nil, keepsYears: Bool, isReduced: Bool, combination: Combination, values: [Double]
    ) {
        self.dimension = dimension
        self.layout = layout
        self.draws = draws
        self.axes = axes
        self.places = places
        self.times = times
        self.cycles = 0..<(cycles ?? layout.cycles)
        self.keepsYears = keepsYears
        self.isReduced = isReduced
        self.combination = combination
        self.values = values
        precondition(values.count == draws * places.count * timeCount, "a measure has a value for every place")
    }

    /// How many places the time axis has.
    package var timeCount: Int {
        switch times {
        case .cycles: cycles.count
        case .years(let years): years.count
        case .whole: 1
        }
    }

    /// The words for a label of an axis.
    package func title(_ axis: Axis, _ label: Int) -> String { layout.labels(axis)[label].title }
}
