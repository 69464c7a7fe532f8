package enum ParameterValue: Sendable {
    case fixed(CheckedExpression)
    case distributed(CheckedDistribution)

    /// The expressions it is made of.
    package var expressions: [CheckedExpression] {
        switch self {
        case .fixed(let expression): [expression]
        case .distributed(let distribution): distribution.arguments
        }
    }
}
