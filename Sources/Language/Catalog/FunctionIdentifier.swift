/// Every function that a text may call, by the name it is called by.
///
/// What computes a function switches over this without a default, so that a function that is listed here and
/// computed nowhere does not compile.
package enum FunctionIdentifier: String, Sendable, CaseIterable, Hashable {
    // Arithmetic on numbers, and element by element on columns.
    case minimum = "min"
    case maximum = "max"
    case absolute = "abs"
    case exponential = "exp"
    case logarithm = "ln"
    case squareRoot = "sqrt"
    case floor
    case ceiling
    case round
    case remainder = "mod"
    case decimalLogarithm = "log10"
    case sine = "sin"
    case cosine = "cos"
    case tangent = "tan"
    // From columns, or lists, to a number; `min` and `max` serve columns as well.
    case interpolate
    case sum
    case count
    // Questions to the results of a scenario.
    case cost
    case outcome
    case people
    case flows
    case arrivals
    case enrolled
    case waiting
    case started
    case refused
    case completed
    case hours
    case delayed
    case waitingTime
    case dropped
    case expanded
    // From one measure to another.
    case cumulative
    case discounted
    case breakEven
    case total
    // From draws to a number; `mean` also serves columns.
    case mean
    case standardDeviation = "sd"
    case variance
    case standardError
    case quantile
    case median
    case lowest
    case highest
    case correlation
    case covariance
    // From draws to shares of their variance.
    case explained
    case assumed
    case influence
    case probability
}
