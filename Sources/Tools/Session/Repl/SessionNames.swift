import Checking
import SourceText
import Syntax

/// The names that a session knows, by the words that declare them.
struct SessionNames {
    private var all: [(kind: String, name: String)] = []
    private var columns: [String: [String]] = [:]
    private var aliased: [String: [String]] = [:]

    init(_ state: ReplState) {
        let library = state.texts.library
        var aliases: [String] = []
        for statement in state.statements.all {
            all += SessionSource.names(of: statement, in: library)
            if case .dataTable(let table) = statement.entry.item {
                columns[table.name.text] = table.columns.map(\.name.text)
            }
            if case .use = statement.entry.item, let alias = statement.declaredName { aliases.append(alias) }
        }
        let models = state.run?.loaded.models.dropFirst() ?? []
        for (alias, model) in zip(aliases, models) { aliased[alias] = model.scenarios.map(\.name) }
    }

    func of(_ kind: String) -> [String] { all.filter { $0.kind == kind }.map(\.name) }

    /// Names that can stand in an expression, or begin one that does.
    var values: [String] {
        all.filter { ["parameter", "let", "table", "intervention", "function", "outcome"].contains($0.kind) }.map(
            \.name)
    }

    /// The scenarios, those of models used under a name behind that name.
    var scenarios: [String] {
        ["basis"] + of("scenario") + of("model").flatMap { alias in (aliased[alias] ?? []).map { "\(alias).\($0)" } }
    }

    /// What may stand behind a name and a dot.
    func members(of base: String) -> [String] {
        let parameters = all.filter { $0.kind == "parameter" && $0.name.hasPrefix("\(base).") }
            .map { String($0.name.dropFirst(base.count + 1)) }
        return parameters + (columns[base] ?? []) + (aliased[base] ?? [])
    }
}
