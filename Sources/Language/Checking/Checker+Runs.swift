import SourceText

/// Which runs an expression rests on: draws of different runs must never be put side by side.
extension Checker {
    /// Whether two results come from draws that belong together; where not, it is reported.
    mutating func belongTogether(_ left: CheckedExpression, _ right: CheckedExpression, at range: SourceRange) -> Bool {
        guard identities(of: [left, right]).count > 1 else { return true }
        report(
            .runsMixed, at: range,
            notes: [
                .init(range: left.range, text: "this rests on one run"),
                .init(range: right.range, text: "this rests on another"),
            ])
        return false
    }

    /// The runs that expressions rest on, those told apart whose draws do not belong together.
    private func identities(of expressions: [CheckedExpression]) -> Set<RunIdentity> {
        var found: Set<RunIdentity> = []
        var seen: Set<Int> = []
        var open = expressions
        while let next = open.popLast() {
            // A number has left the draws behind.
            switch next.type {
            case .measure, .condition: break
            default: continue
            }
            switch next.kind {
            case .results(let query):
                if let run = ran[[query.model, query.scenario]] { found.insert(runs[run]) }
            case .parameter, .definition, .row, .element:
                // What is uncertain in the model stands for its draws in the model's first run.
                if case .measure = next.type, let first = runs.first(where: { $0.model == 0 }) { found.insert(first) }
            case .scriptValue(let number):
                if seen.insert(number).inserted { open.append(scriptValues[number]) }
            default: open += next.parts
            }
        }
        return found
    }
}
