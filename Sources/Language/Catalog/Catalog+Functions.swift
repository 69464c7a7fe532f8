extension Catalog {
    /// The entry of a function. A function that is declared and has no entry does not compile.
    package static func entry(_ function: FunctionIdentifier) -> CatalogEntry {
        switch function {
        case .minimum: minimum
        case .maximum: maximum
        case .absolute: absolute
        case .exponential: exponential
        case .logarithm: logarithm
        case .squareRoot: squareRoot
        case .floor: floor
        case .ceiling: ceiling
        case .round: round
        case .remainder: remainder
        case .decimalLogarithm: decimalLogarithm
        case .sine: sine
        case .cosine: cosine
        case .tangent: tangent
        case .interpolate: interpolate
        case .sum: sum
        case .count: count
        case .cost: cost
        case .outcome: outcome
        case .people: people
        case .flows: flows
        case .arrivals: arrivals
        case .enrolled: enrolled
        case .waiting: waiting
        case .started: started
        case .refused: refused
        case .completed: completed
        case .hours: hours
        case .delayed: delayed
        case .waitingTime: waitingTime
        case .dropped: dropped
        case .expanded: expanded
        case .cumulative: cumulative
        case .discounted: discounted
        case .breakEven: breakEven
        case .total: total
        case .mean: mean
        case .standardDeviation: standardDeviation
        case .variance: variance
        case .standardError: standardError
        case .quantile: quantile
        case .median: median
        case .lowest: lowest
        case .highest: highest
        case .correlation: correlation
        case .covariance: covariance
        case .explained: explained
        case .assumed: assumed
        case .influence: influence
        case .probability: probability
        }
    }

    /// An entry of a function that is called with arguments in brackets.
    static func function(
        _ identifier: FunctionIdentifier, _ signatures: String..., summary: String, text: String = "",
        examples: CatalogExample...
    ) -> CatalogEntry {
        CatalogEntry(.function, identifier.rawValue, signatures, summary, text: text, examples: examples)
    }
}
