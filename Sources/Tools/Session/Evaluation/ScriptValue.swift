package import Analysis

/// What an expression of a script gives.
package enum ScriptValue: Sendable {
    case number(Double)
    case column([Double])
    case measure(Measure)
    case truth(Bool)
    /// Whether something holds in each draw: 1 or 0, or not a number where a draw does not answer it.
    case condition(Measure)
    /// Which share of the variance of a result rests on which parameter.
    case influence(ParameterInfluence)
}
