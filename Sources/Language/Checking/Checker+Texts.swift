import SourceText
import Syntax

/// Texts of scripts with the values filled into them.
extension Checker {
    /// Texts and scenarios are known, and become part of the text; numbers and results are filled in when it is shown.
    mutating func checked(_ text: FilledText) -> CheckedFilledText {
        var fragments: [CheckedFilledText.Fragment] = []
        for fragment in text.fragments {
            switch fragment {
            case .text(let text): fragments.append(.text(text))
            case .value(let expression):
                let value = shown(expression)
                switch (value.kind, value.type) {
                case (.text(let text), _): fragments.append(.text(text))
                case (.scenario(_, _, let title), _): fragments.append(.text(title))
                default:
                    if isOneFigure(value, what: "a text") { fragments.append(.value(value)) }
                }
            }
        }
        return CheckedFilledText(fragments: fragments)
    }

    /// The title of a statement; in a loop, a statement without one is named after its words and its round.
    mutating func title(_ text: FilledText?, or range: SourceRange) -> CheckedFilledText? {
        if let text { return checked(text) }
        guard !expansion.rounds.isEmpty else { return nil }
        let rounds = expansion.rounds.joined(separator: ", ")
        return CheckedFilledText(fragments: [.source(range), .text(" (\(rounds))")])
    }

    /// Whether a value can stand in a text: one number, or a result that gives one; where not, it is reported.
    mutating func isOneFigure(_ value: CheckedExpression, what: String) -> Bool {
        switch value.type {
        case .number: return true
        case .measure(_, let axes, let isReduced):
            if !isReduced || axes.isEmpty { return true }
            report(.needsOneNumber, at: value.range)
            return false
        case .unknown: return false
        default:
            report(
                .wrongType(
                    what: "what stands in \(what)", expected: "a number or a result of a run",
                    found: value.type.spoken), at: value.range)
            return false
        }
    }
}
