/// What one argument of a distribution must be.
package enum Requirement: Equatable, Sendable {
    case finite
    /// Finite and above zero.
    case positive
    /// Finite and zero or more.
    case notNegative
    /// Zero to one, both included.
    case chance
    /// Above zero and below one.
    case betweenZeroAndOne
    /// From one limit to another, both included, where evaluation is accurate and takes bounded time.
    case within(Double, Double)
    /// Zero or more, up to a limit that keeps the time of one evaluation bounded.
    case notNegativeAtMost(Double)
    /// A whole number from zero to a limit.
    case wholeNumberAtMost(Double)

    /// Whether a value meets the requirement; no requirement admits what is not a number or not finite.
    package func admits(_ value: Double) -> Bool {
        guard value.isFinite else { return false }
        switch self {
        case .finite: return true
        case .positive: return value > 0
        case .notNegative: return value >= 0
        case .chance: return value >= 0 && value <= 1
        case .betweenZeroAndOne: return value > 0 && value < 1
        case .within(let low, let high): return value >= low && value <= high
        case .notNegativeAtMost(let limit): return value >= 0 && value <= limit
        case .wholeNumberAtMost(let limit): return value >= 0 && value <= limit && value == value.rounded()
        }
    }

    /// Refuses an argument that does not meet the requirement.
    func check(_ argument: String, _ value: Double) throws(ParameterError) {
        if value.isNaN { throw .notANumber(argument: argument) }
        if !admits(value) { throw .outOfRange(argument: argument, value: value, required: self) }
    }

    /// Refuses a parameter computed from the arguments that does not meet the requirement.
    func check(derived parameter: String, _ value: Double) throws(ParameterError) {
        if !admits(value) { throw .derivedOutOfRange(parameter: parameter, value: value, required: self) }
    }
}
