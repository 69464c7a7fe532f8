import Checking
import Program
import SourceText

/// Remembering where the text gives what a run may have to refuse.
extension Lowering {
    /// A number whose place is kept, by the node's number; of equal numbers, the place of the first.
    mutating func noted(
        _ expression: CheckedExpression, _ kind: WritableKeyPath<ProgramPlaces, [Int: SourceRange]>, _ context: Context
    ) -> Node {
        let node = scalar(expression, context)
        if places[keyPath: kind][node.number] == nil { places[keyPath: kind][node.number] = expression.range }
        return node
    }

    /// The places by slots in place of nodes.
    var slotPlaces: ProgramPlaces {
        var result = places
        for kind in [\ProgramPlaces.halfLives, \.buildUps, \.aftercares] {
            result[keyPath: kind] = [:]
            for (number, range) in places[keyPath: kind] where slotOfNode[number] >= 0 {
                result[keyPath: kind][slotOfNode[number]] = range
            }
        }
        return result
    }
}
