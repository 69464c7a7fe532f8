/// How the reach of an intervention opens; times in months.
package struct RolloutProgram: Sendable, Equatable {
    package enum Shape: Sendable, Equatable {
        case atOnce
        /// The slot with the time over which it opens.
        case linear(over: Int)
        case logistic(over: Int)
        /// Each share is open from its moment on.
        case steps([Point])
        /// Linear between the points.
        case table([Point])
    }

    /// Months since the start of the model, and the slot of the share of the reach then.
    package struct Point: Sendable, Equatable {
        package let months: Double
        package let slot: Int

        package init(months: Double, slot: Int) {
            self.months = months
            self.slot = slot
        }
    }

    /// Since the start of the model.
    package let start: Double
    package let shape: Shape

    package init(start: Double, shape: Shape) {
        self.start = start
        self.shape = shape
    }
}
