import Analysis
import Checking
import Engine
import Quantities
import SourceText

/// Conditions on numbers and on results.
///
/// A comparison with what is no number has no answer. In a draw that leaves the condition open there; `and` and `or`
/// may still decide it, as `b > 0 EUR and a / b > 2` does where b is zero (Kleene 1952, Introduction to Metamathematics,
/// section 64). Of single numbers it stops the script.
extension ScriptEvaluator {
    func compared(
        _ left: ScriptValue, _ comparison: ComparisonOperation, _ right: ScriptValue, _ range: SourceRange
    ) throws(RunError) -> ScriptValue {
        func answer(_ a: Double, _ b: Double) -> Double {
            a.isNaN || b.isNaN ? .nan : comparison.holds(a, b) ? 1 : 0
        }
        switch (left, right) {
        case (.number(let a), .number(let b)):
            guard !a.isNaN, !b.isNaN else { throw RunError(.undecided(draws: 1, of: 1), scenario: "", range: range) }
            return .truth(comparison.holds(a, b))
        case (.measure(let a), .number(let b)): return .condition(a.collapsed().mapped(.none) { answer($0, b) })
        case (.number(let a), .measure(let b)): return .condition(b.collapsed().mapped(.none) { answer(a, $0) })
        case (.measure(let a), .measure(let b)): return .condition(a.collapsedPair(with: b, .none, answer))
        default: preconditionFailure("the checker admits no such comparison")
        }
    }

    /// `and`, which false decides, or `or`, which true decides; the right side is not asked where the left one decides.
    func logical(_ left: CheckedExpression, _ right: CheckedExpression, decides: Bool, _ range: SourceRange)
        throws(RunError) -> ScriptValue
    {
        let first = try value(left)
        if case .truth(decides) = first, case .boolean = right.type { return first }
        return first.joined(with: try value(right), decides: decides)
    }

    /// The share of the draws in which a condition holds.
    /// - Throws: where a draw does not answer it.
    func probability(_ expression: CheckedExpression) throws(RunError) -> Double {
        guard case .condition(let condition) = try value(expression) else {
            preconditionFailure("the checker admits only a condition on results here")
        }
        let undecided = condition.undecided
        guard undecided == 0 else {
            throw RunError(
                .undecided(draws: undecided, of: condition.draws), scenario: "", range: expression.range)
        }
        return condition.share
    }
}
