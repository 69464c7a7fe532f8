extension DistributionName {
    /// The ways in which the distribution is written.
    package var signatures: [String] {
        switch arguments {
        case .column: ["\(rawValue)(column)"]
        case .distributionAndBounds: ["\(rawValue)(distribution, min: a, max: b)"]
        case .weightsAndDistributions: ["\(rawValue)(weights, distribution, distribution, ...)"]
        case .severalNumbers: ["\(rawValue)(\(labels.joined(separator: ", ")))"]
        case .numbers: parametrisations.map(signature)
        }
    }

    private func signature(_ form: Parametrisation) -> String {
        let required = form.arguments.count - form.defaults.count
        let labels = form.arguments.enumerated().map { number, argument in
            number < required ? argument.label : "\(argument.label) = \(form.defaults[number - required])"
        }
        return "\(rawValue)(\(labels.joined(separator: ", ")))"
    }
}
