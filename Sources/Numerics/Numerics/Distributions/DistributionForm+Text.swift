extension DistributionForm: CaseIterable {
    /// Every form that holds no other.
    package static var allCases: [DistributionForm] {
        [
            .normal, .lognormal, .lognormalMoments, .beta, .betaMoments, .gamma, .gammaMean, .gammaMoments,
            .exponential, .exponentialMean, .weibull, .uniform, .triangular, .pert, .bernoulli, .binomial, .poisson,
            .negativeBinomial, .negativeBinomialSuccesses, .studentT, .logitnormal, .halfNormal, .categorical,
            .empirical, .weightedEmpirical,
        ]
    }
}

extension DistributionForm {
    /// The name of the form, without its arguments.
    package var name: String {
        switch self {
        case .truncated: "truncated"
        case .mixture: "mixture"
        default: "\(self)"
        }
    }

    /// The form around its arguments, which have been written.
    /// - Precondition: as many arguments as the form has.
    package func text(_ arguments: [String], isLabelled: Bool) -> String {
        func labelled(_ label: String, _ text: String) -> String { isLabelled ? "\(label): \(text)" : text }
        var rest = arguments[...]
        func take(_ count: Int) -> [String] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        var inside: [String] = []
        switch self {
        case .truncated(let part, let hasMinimum, let hasMaximum):
            inside.append(part.form.text(take(part.count), isLabelled: isLabelled))
            if hasMinimum { inside.append("min: \(take(1)[0])") }
            if hasMaximum { inside.append("max: \(take(1)[0])") }
        case .mixture(let parts):
            inside.append("[\(take(parts.count).joined(separator: ", "))]")
            for part in parts { inside.append(part.form.text(take(part.count), isLabelled: isLabelled)) }
        default:
            inside = takesList ? arguments : zip(argumentLabels, arguments).map { labelled($0, $1) }
        }
        return "\(name)(\(inside.joined(separator: ", ")))"
    }
}
