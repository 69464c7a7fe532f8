import Catalog
import Checking
import Numerics
import Program

/// Values that are used on a condition only: what stands behind `then`, `else`, `and` and `or`.
///
/// Code over columns computes both branches and chooses. A row that is looked up in a branch that is not taken need
/// not exist, nor a place of an interpolation lie among its points; there, the first is read in its place and not
/// used. So a row can be looked up safely behind the condition that it exists, and every value that is used keeps its
/// bits.
extension Lowering {
    /// A number that is used only where a condition holds.
    mutating func scalar(_ expression: CheckedExpression, where condition: Node, _ context: Context) -> Node {
        guard looksUpRow(expression) else { return scalar(expression, context) }
        var inner = context
        inner.condition = context.condition.map { graph.apply(.and, $0, condition) } ?? condition
        return scalar(expression, inner)
    }

    /// A number that is used only where a condition does not hold.
    mutating func scalar(_ expression: CheckedExpression, unless condition: Node, _ context: Context) -> Node {
        guard looksUpRow(expression) else { return scalar(expression, context) }
        return scalar(expression, where: graph.apply(.not, condition), context)
    }

    /// The place in a table that is asked for, or one that there always is where the answer is not used.
    mutating func used(_ place: CheckedExpression, else first: Node, _ context: Context) -> Node {
        let node = scalar(place, context)
        guard let condition = context.condition else { return node }
        return graph.apply(.select, condition, node, first)
    }

    /// More definitions are not computed anew for a condition of their own, so that nested choices cannot make the
    /// code grow without bound: their rows must exist, and one that does not is an error. Chosen far above what any
    /// model needs.
    private static var mostConditionalDefinitions: Int { 10_000 }

    /// The context for a definition: its value is the same whatever the condition, unless it looks up a row.
    mutating func conditional(_ value: CheckedExpression, _ context: Context) -> Context {
        guard context.condition != nil else { return context }
        if looksUpRow(value), conditionalDefinitions < Self.mostConditionalDefinitions {
            conditionalDefinitions += 1
            return context
        }
        var free = context
        free.condition = nil
        return free
    }

    /// Whether a value of a state is looked up on a condition that may differ between people, so that it cannot become
    /// a table of the states.
    mutating func isLookedUpOnCondition(_ expression: CheckedExpression, _ context: Context) -> Bool {
        guard context.condition != nil else { return false }
        if case .byState = expression.kind { return false }
        return looksUpRow(expression)
    }

    /// Whether an expression, or a definition in it, looks up a row that may not exist. Complexity: O(expression) the
    /// first time, then O(1) for each definition in it.
    mutating func looksUpRow(_ expression: CheckedExpression) -> Bool {
        var open = [expression]
        while let next = open.popLast() {
            switch next.kind {
            case .element, .call(.interpolate, _): return true
            case .definition(let number):
                if let known = looksUpRow[number] {
                    if known { return true }
                } else {
                    let found = looksUpRow(model.definitions[number].value)
                    looksUpRow[number] = found
                    if found { return true }
                }
            default: open += next.parts
            }
        }
        return false
    }
}
