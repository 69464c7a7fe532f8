import SourceText

extension SyntaxPrinter {
    static func add(_ function: ScriptFunction, to outline: inout Outline) {
        let parameters = function.parameters.map(\.text).joined(separator: ", ")
        outline.add("function \(function.name.text)(\(parameters))") {
            addDocumentation(function.documentation, to: &$0)
            $0.add("value", line(function.body))
        }
    }

    static func add(_ loop: Loop, to outline: inout Outline) {
        outline.add("for \(loop.name.text)") {
            $0.add("in", line(loop.list))
            add(loop.body, as: "do", to: &$0)
        }
    }

    static func add(_ choice: Choice, to outline: inout Outline) {
        outline.add("if") {
            $0.add("condition", line(choice.condition))
            add(choice.then, as: "then", to: &$0)
            if let otherwise = choice.otherwise { add(otherwise, as: "else", to: &$0) }
        }
    }

    private static func add(_ block: StatementBlock, as word: String, to outline: inout Outline) {
        outline.add(word) {
            for entry in block.entries { add(entry.item, to: &$0) }
            addUnread(block.unread, to: &$0)
        }
    }

    /// A text as it is written, with each value in full brackets.
    static func quoted(_ text: FilledText) -> String {
        QuotedText.text(
            text.fragments.map { fragment in
                switch fragment {
                case .text(let text): text.replacing("{", with: "{{").replacing("}", with: "}}")
                case .value(let value): "{\(line(value))}"
                }
            }.joined())
    }

    static func behind(_ title: FilledText?) -> String { title.map { " " + quoted($0) } ?? "" }
}
