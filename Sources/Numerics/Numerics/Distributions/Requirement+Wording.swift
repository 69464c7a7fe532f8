extension Requirement {
    /// The requirement as it follows "must be".
    package var words: String {
        switch self {
        case .finite: "finite"
        case .positive: "finite and above zero"
        case .notNegative: "finite and not below zero"
        case .chance: "between 0 and 1"
        case .betweenZeroAndOne: "above 0 and below 1"
        case .within(let low, let high): "at least \(low) and at most \(high)"
        case .notNegativeAtMost(let limit): "zero or more and at most \(limit)"
        case .wholeNumberAtMost(let limit): "a whole number from 0 to \(limit)"
        }
    }
}
