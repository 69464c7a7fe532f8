package import Analysis

/// What an expression of a script gives.
package enum ScriptValue: Sendable {
    case number(Double)
    case column([Double])
    case measure(Measure)
    case truth(Bool)
    /// Whether something holds, as 1 or 0 for each draw.
    case condition(Measure)
}
