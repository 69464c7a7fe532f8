import Checking
import SourceText
import Syntax

/// A statement that a session holds: typed, or of a file that it uses.
struct SessionStatement: Sendable {
    var entry: SyntaxTree.Entry
    /// How many files lie between it and what was typed: 0 for a typed one.
    let depth: Int

    /// What a later statement of the same key takes the place of; nil where it replaces nothing.
    var key: String? {
        switch entry.item {
        case .setting(let setting): "setting \(setting.name.text)"
        case .model: "model"
        // The same pair in either order.
        case .correlation(let correlation):
            "correlation \([correlation.first.text, correlation.second.text].sorted().joined(separator: ", "))"
        case .use(_, let alias): alias.map { "name \($0.text)" }
        default: entry.item.declaredName.map { "name \($0.text)" }
        }
    }

    /// The name that it declares, that of a model used under a name among them.
    var declaredName: String? {
        if case .use(_, let alias) = entry.item { return alias?.text }
        return entry.item.declaredName?.text
    }

    /// The words in it that may be names, those within texts among them.
    func mentions(in library: SourceLibrary) -> Set<String> {
        let range = entry.range
        let tokens = Lexer.tokens(of: library[range.file], id: range.file, from: range.lower, to: range.upper).tokens
        var words: Set<String> = []
        for token in tokens {
            switch token.kind {
            case .identifier(let word): words.insert(word)
            case .string(let text) where text.contains("{"):
                for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
                    words.insert(String(word))
                }
            default: break
            }
        }
        return words
    }

    /// Whether it only asks something; what a file that is used asks is refused by the checker.
    var isQuestion: Bool { depth == 0 && entry.item.isQuestion }

    /// The scenarios that it runs.
    var scenariosRun: [ScenarioName] {
        if case .run(let run) = entry.item { run.scenarios } else { [] }
    }

    /// Whether the name that it declares stands for a value.
    var declaresValue: Bool {
        switch entry.item {
        case .parameter, .definition: true
        default: false
        }
    }

    /// Whether it is a setting of the model, which stands before what it decides.
    var isSetting: Bool {
        switch entry.item {
        case .setting, .model: true
        default: false
        }
    }
}
