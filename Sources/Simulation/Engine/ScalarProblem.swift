import Numerics
import SourceText

/// What can go wrong while slots are filled.
enum ScalarProblem: Error {
    case distribution(parameter: String, ParameterError)
    case row(Double, rows: Int, at: SourceRange)
    case interpolation(InterpolationProblem)
}
