import SourceText

extension CheckProblem {
    var parametersWording: Text? {
        switch self {
        case .missingOrigin(let name): Self.noOrigin("the parameter '\(name)'")
        case .missingOriginOfCorrelation(let first, let second):
            Self.noOrigin("the correlation of '\(first)' and '\(second)'")
        case .cannotBeCorrelated(let name, let reason):
            (
                .cannotBeCorrelated, "'\(name)' cannot be correlated", reason,
                "correlate parameters that are drawn from one distribution of a number each"
            )
        case .correlatedWithItself(let name):
            (.cannotBeCorrelated, "'\(name)' cannot be correlated with itself", nil, "name two parameters")
        case .correlatedTwice(let first, let second):
            (
                .correlatedTwice, "the correlation of '\(first)' and '\(second)' is given twice",
                "one of the two would silently have no effect", "take one out"
            )
        case .impossibleCorrelations(let name, let given, let share):
            (
                .notPositiveDefinite, "no parameters can have these correlations together",
                "given \(Self.listed(given)), '\(name)' would be left with "
                    + (share < 0
                        ? "the share \(PlainNumber.text(Self.rounded(share))) of its variance, below zero"
                        : "no variance, and yet go with another"),
                "bring correlations nearer to zero, or state those of the other pairs: a pair of which nothing is said "
                    + "has none"
            )
        case .correlationWithoutEffect(let name, let others):
            (
                .correlationWithoutEffect,
                "the correlation of '\(name)' with \(Self.listed(others)) has no effect here",
                "'\(name)' is given a fixed value", "give it a distribution, or leave the setting out"
            )
        case .ambiguousArguments(let function, let forms):
            (
                .ambiguousArguments, "the arguments of '\(function)' can be read in \(forms.count) ways",
                "without labels, one of them would silently be taken", "write " + forms.joined(separator: ", or ")
            )
        default: nil
        }
    }

    private static func noOrigin(_ what: String) -> Text {
        (
            .missingOrigin, "\(what) has no origin", "a reader must be able to see where each number comes from",
            "add: from SOURCE \"where\", or: assumption \"why\""
        )
    }

    private static func listed(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }

    /// Three digits tell how far off it is.
    private static func rounded(_ share: Double) -> Double { (share * 1_000).rounded() / 1_000 }
}
