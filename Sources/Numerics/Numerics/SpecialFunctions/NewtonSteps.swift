/// When Newton's method on the logarithm of a tail has done enough.
struct NewtonSteps {
    /// A step this small leaves an error far below one unit in the last place, for convergence is quadratic.
    private let small: Double
    private var last = Double.infinity

    /// - Parameter steepness: how fast the logarithm bends, about the root of the shape.
    init(steepness: Double) {
        small = 1e-11 / max(1, steepness)
    }

    /// No search takes more steps than this; some ten are usual.
    static let most = 100

    /// A step shortened so far that it cannot leave the range of a double; a first step from the flat side may be huge.
    static func bounded(_ step: Double) -> Double {
        min(max(step, -30), 30)
    }

    /// Whether the step just taken was the last worth taking.
    ///
    /// Steps that are small already and no longer halve are rounding: 1e-5 is far above it for every slope in use.
    mutating func isDone(after step: Double) -> Bool {
        defer { last = abs(step) }
        return abs(step) <= small || (abs(step) < 1e-5 && abs(step) > last / 2)
    }
}
