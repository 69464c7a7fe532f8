import Numerics
import Program

extension ColumnStep {
    /// About how long the step takes for an individual, in additions; measured on AVX-512, for choices alone.
    var work: Int {
        switch self {
        case .apply(.exponential, _, _), .apply(.logarithm, _, _): 10
        case .apply(.power, _, _), .apply(.sine, _, _), .apply(.cosine, _, _), .apply(.tangent, _, _),
            .apply(.decimalLogarithm, _, _), .apply(.remainder, _, _):
            30
        case .apply(.divide, _, _), .apply(.squareRoot, _, _), .element, .interpolate, .strength, .built: 4
        default: 1
        }
    }
}

extension ColumnProgram {
    /// Whether the code can be impossible for some individual.
    var canFail: Bool {
        steps.contains {
            switch $0 {
            case .element, .interpolate: true
            default: false
            }
        }
    }
}
