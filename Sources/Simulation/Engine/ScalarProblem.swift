import Numerics

/// What can go wrong while slots are filled.
enum ScalarProblem: Error {
    case distribution(parameter: String, ParameterError)
    case row(Double, rows: Int)
    case interpolation(InterpolationProblem)
}
