import Analysis
import Quantities

/// Truth of single numbers, and of each draw.
extension ScriptValue {
    /// Not: of each draw where it is a condition on results.
    var negated: ScriptValue {
        switch self {
        case .truth(let holds): .truth(!holds)
        case .condition(let measure): .condition(measure.mapped(.none) { 1 - $0 })
        case .number, .column, .measure, .influence: preconditionFailure("the checker admits only a condition here")
        }
    }

    /// Two conditions joined by `and` or `or`, by what decides it whatever the other says.
    func joined(with other: ScriptValue, decides: Bool) -> ScriptValue {
        let deciding = decides ? 1.0 : 0.0
        func answer(_ a: Double, _ b: Double) -> Double {
            if a == deciding || b == deciding { return deciding }
            return a.isNaN || b.isNaN ? .nan : 1 - deciding
        }
        switch (self, other) {
        case (.truth(let a), .truth(let b)): return .truth(answer(a ? 1 : 0, b ? 1 : 0) == 1)
        case (.condition(let a), .condition(let b)): return .condition(a.collapsedPair(with: b, .none, answer))
        case (.condition(let a), .truth(let b)), (.truth(let b), .condition(let a)):
            return .condition(a.mapped(.none) { answer($0, b ? 1 : 0) })
        default: preconditionFailure("the checker admits no such condition")
        }
    }
}
