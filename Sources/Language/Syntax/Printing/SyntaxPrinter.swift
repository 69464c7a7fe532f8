import SourceText

/// Writes a syntax tree as an indented outline with every field of every statement.
///
/// Expressions stand on one line, in full brackets, with units as they were written.
package enum SyntaxPrinter {
    /// The statements in their order, then what could not be read.
    package static func text(_ tree: SyntaxTree) -> String {
        var outline = Outline()
        for entry in tree.entries { add(entry.item, to: &outline) }
        if !tree.unread.isEmpty {
            outline.add("unread") {
                $0.add("statements", tree.unread.words.joined(separator: ", "))
                $0.add("clauses", tree.unread.clauses.joined(separator: ", "))
                $0.add("names", tree.unread.names.joined(separator: ", "))
            }
        }
        return outline.text
    }

    static func add(_ item: Item, to outline: inout Outline) {
        switch item {
        case .model(let name, let title): outline.add("model \(name.text)" + behind(title))
        case .use(let path, let alias):
            outline.add("use \(QuotedText.text(path.text))" + (alias.map { " as \($0.text)" } ?? ""))
        case .setting(let setting): outline.add(line(setting))
        case .source(let name, let title): outline.add("source \(name.text)" + behind(title))
        case .payer(let name, let title): outline.add("payer \(name.text)" + behind(title))
        case .domain(let name, let title, let payer):
            outline.add("domain \(name.text)" + behind(title)) { $0.add("paid by", payer.text) }
        case .dataTable(let table): add(table, to: &outline)
        case .parameter(let parameter): add(parameter, as: "parameter", to: &outline)
        case .correlation(let correlation): add(correlation, to: &outline)
        case .definition(let definition): add(definition, to: &outline)
        case .function(let function): add(function, to: &outline)
        case .population(let population): add(population, to: &outline)
        case .intervention(let intervention): add(intervention, to: &outline)
        case .outcome(let outcome): add(outcome, to: &outline)
        case .scenario(let scenario):
            outline.add("scenario \(scenario.name.text)" + behind(scenario.title)) {
                $0.add("extends", scenario.parent?.text)
                add(scenario.changes, scenario.unread, to: &$0)
            }
        case .stance(let stance):
            outline.add("stance \(stance.name.text)" + behind(stance.title)) {
                add(stance.changes, stance.unread, to: &$0)
            }
        case .run(let run): add(run, to: &outline)
        case .table(let table): add(table, to: &outline)
        case .plot(let plot): add(plot, to: &outline)
        case .expect(let expectation):
            outline.add("expect") {
                $0.add("condition", line(expectation.condition))
                $0.add("reason", expectation.reason.map(quoted))
            }
        case .print(let print): outline.add("print \(quoted(print.text))")
        case .loop(let loop): add(loop, to: &outline)
        case .choice(let choice): add(choice, to: &outline)
        }
    }

    private static func line(_ setting: Setting) -> String {
        switch setting.value {
        case .cycle(let value), .start(let value), .horizon(let value): "\(setting.name.text) \(line(value))"
        case .currency(let name, let year): "currency \(name.text) \(year)"
        case .discount(let costs, let health): "discount costs \(line(costs)), health \(line(health))"
        case .prices(let column): "prices \(line(column))"
        case .correction(let correction): "correction \(line(correction))"
        }
    }

    private static func line(_ correction: Correction) -> String {
        switch correction {
        case .none: "none"
        case .halfCycle: "half-cycle"
        case .simpson: "simpson"
        case .weights(let weights): "weights \(line(weights))"
        }
    }

    private static func add(_ table: DataTable, to outline: inout Outline) {
        outline.add("data table \(table.name.text)") {
            $0.add("from", quoted(table.path))
            $0.add("by", table.key?.text)
            for column in table.columns { $0.add("column \(column.name.text)", line(column.unit)) }
            addUnread(table.unread, to: &$0)
        }
    }

    private static func add(_ changes: [Change], _ unread: [String], to outline: inout Outline) {
        for change in changes {
            switch change {
            case .start(let name): outline.add("start \(name.text)")
            case .stance(let name): outline.add("stance \(name.text)")
            case .set(let set):
                outline.add("set \(set.name.text)") {
                    $0.add(set.isDistributed ? "distribution" : "value", line(set.value))
                    $0.add("origin", set.origin.map(line))
                }
            case .expand(let expansion):
                outline.add("expand \(expansion.intervention.text).\(expansion.quantity.text)") {
                    $0.add("to", line(expansion.value))
                    $0.add("when", line(expansion.condition))
                    $0.add("at", line(expansion.moment))
                }
            }
        }
        addUnread(unread, to: &outline)
    }

    // MARK: Parts that several statements share

    static func add(_ parameter: Parameter, as word: String, to outline: inout Outline) {
        outline.add("\(word) \(parameter.name.text)") {
            addDocumentation(parameter.documentation, to: &$0)
            $0.add(parameter.isDistributed ? "distribution" : "value", line(parameter.value))
            $0.add("origin", parameter.origin.map(line))
        }
    }

    static func add(_ definition: Definition, to outline: inout Outline) {
        outline.add("let \(definition.name.text)") {
            addDocumentation(definition.documentation, to: &$0)
            $0.add("value", line(definition.value))
        }
    }

    static func add(_ correlation: Correlation, to outline: inout Outline) {
        outline.add("correlation \(correlation.first.text), \(correlation.second.text)") {
            $0.add("value", line(correlation.value))
            $0.add("origin", correlation.origin.map(line))
        }
    }

    static func addDocumentation(_ documentation: String, to outline: inout Outline) {
        if !documentation.isEmpty { outline.add("documentation", quoted(documentation)) }
    }

    static func addUnread(_ words: [String], to outline: inout Outline) {
        if !words.isEmpty { outline.add("unread", words.joined(separator: ", ")) }
    }

    private static func line(_ origin: Origin) -> String {
        switch origin.kind {
        case .source(let name, let place): "source \(name.text) \(quoted(place))"
        case .assumption(let reason): "assumption \(quoted(reason))"
        }
    }

    static func quoted(_ text: String) -> String { QuotedText.text(text) }

    static func quoted(_ text: Quoted) -> String { QuotedText.text(text.text) }

    static func behind(_ title: Quoted?) -> String { title.map { " " + quoted($0) } ?? "" }
}
