import SourceText

/// The statements of a model and, beside them, those of a script.
extension Parser {
    package static let itemWords: [String] = [
        "model", "use", "cycle", "start", "horizon", "currency", "discount", "correction", "prices", "source", "payer",
        "domain", "table", "parameter", "correlation", "let", "function", "population", "intervention", "scenario",
        "stance", "outcome", "run", "plot", "expect", "print", "for", "if",
    ]

    /// Whether a statement begins with the word.
    package static func beginsStatement(_ word: String) -> Bool { itemWords.contains(word) }

    mutating func item(_ documentation: String) -> Item? {
        guard case .identifier(let word) = current.kind else {
            if current.kind == .endOfText { return nil }
            reportNoStart(expected: "a statement")
            return nil
        }
        let keyword = Name(text: word, range: current.range)
        guard Self.itemWords.contains(word) else {
            reportUnknownStatement(keyword)
            return nil
        }
        advance()
        switch word {
        case "model": return expectName("the model's name").map { .model($0, title: takeText()) }
        case "use": return use()
        case "cycle", "start", "horizon", "currency", "discount", "correction", "prices":
            return setting(keyword).map(Item.setting)
        case "source": return sourceItem()
        case "payer": return expectName("the payer's name").map { .payer($0, title: takeText()) }
        case "domain": return domain()
        case "table": return table(keyword)
        case "parameter": return parameter(documentation).map(Item.parameter)
        case "correlation": return correlation(from: keyword.range).map(Item.correlation)
        case "let": return definition(documentation).map(Item.definition)
        case "function": return scriptFunction(documentation).map(Item.function)
        case "population": return population(documentation).map(Item.population)
        case "intervention": return intervention(documentation).map(Item.intervention)
        case "outcome": return outcome(inIntervention: false).map(Item.outcome)
        case "scenario": return scenario().map(Item.scenario)
        case "stance": return stance().map(Item.stance)
        case "run": return run(keyword).map(Item.run)
        case "plot": return plot(keyword).map(Item.plot)
        case "print": return print(keyword).map(Item.print)
        case "for": return loop(keyword).map(Item.loop)
        case "if": return choice(keyword).map(Item.choice)
        default: return expectation(keyword).map(Item.expect)
        }
    }

    private mutating func reportUnknownStatement(_ word: Name) {
        let places = [("a population", Self.populationWords), ("an intervention", Self.interventionWords)]
            .filter { $0.1.contains(word.text) }.map(\.0)
        guard places.isEmpty else {
            return report(.misplacedClause(word.text, places: places.joined(separator: " or ")), at: word.range)
        }
        reportUnknown(word.text, at: word.range, in: "a text", known: Self.itemWords)
    }

    private mutating func use() -> Item? {
        guard let path = expectText("the path of a model in quotes") else { return nil }
        guard take(word: "as") else { return .use(path: path, alias: nil) }
        guard let alias = expectName("a name for the model") else { return nil }
        return .use(path: path, alias: alias)
    }

    private mutating func setting(_ keyword: Name) -> Setting? {
        switch keyword.text {
        case "cycle": return Setting(name: keyword, value: .cycle(expression()))
        case "start": return Setting(name: keyword, value: .start(expression()))
        case "horizon": return Setting(name: keyword, value: .horizon(expression()))
        case "currency":
            guard let name = expectName("a currency such as EUR") else { return nil }
            guard continues, case .number(let number) = current.kind, let year = Int(exactly: number),
                Self.priceYears.contains(year)
            else {
                reportExpected("the price year")
                return nil
            }
            advance()
            return Setting(name: keyword, value: .currency(name, year: year))
        case "prices": return Setting(name: keyword, value: .prices(expression()))
        case "correction": return correction().map { Setting(name: keyword, value: .correction($0)) }
        default:
            guard expect(word: "costs") else { return nil }
            let costs = expression()
            guard expect(.comma), expect(word: "health") else { return nil }
            return Setting(name: keyword, value: .discount(costs: costs, health: expression()))
        }
    }

    /// `none`, `half-cycle`, `simpson` or `weights COLUMN`.
    private mutating func correction() -> Correction? {
        if take(word: "none") { return Correction.none }
        if take(word: "simpson") { return .simpson }
        if take(word: "weights") { return .weights(expression()) }
        if take(word: "half"), expect(.minus) { return expect(word: "cycle") ? .halfCycle : nil }
        reportExpected("none, half-cycle, simpson or weights")
        return nil
    }

    private mutating func sourceItem() -> Item? {
        guard let name = expectName("the source's short name"), let title = expectText("the source's title in quotes")
        else { return nil }
        return .source(name, title: title)
    }

    private mutating func domain() -> Item? {
        guard let name = expectName("the domain's name") else { return nil }
        let title = takeText()
        guard expect(word: "paid"), expect(word: "by"), let payer = expectName("the name of a payer") else {
            return nil
        }
        return .domain(name, title: title, payer: payer)
    }

    /// `table NAME from ...` declares data; every other `table` is a question to the results.
    private mutating func table(_ keyword: Name) -> Item? {
        guard case .identifier = current.kind, token(ahead: 1).kind == .identifier("from"), continues,
            case .string = token(ahead: 2).kind
        else { return resultTable(keyword).map(Item.table) }
        guard let name = expectName("the table's name"), expect(word: "from"),
            let path = expectText("the path of a CSV file in quotes")
        else { return nil }
        var key: Name?
        if take(word: "by") {
            key = expectName("the column that names the rows")
            if key == nil { return nil }
        }
        let columns = block(of: "table", words: nil) { $0.columns() }
        return .dataTable(
            DataTable(
                name: name, path: path, key: key, columns: columns.clauses.flatMap { $0 }, unread: columns.unread))
    }

    /// `column, column: unit`; a comma goes on to the next columns.
    private mutating func columns() -> [DataTable.Column]? {
        guard case .identifier = current.kind else {
            reportNoStart(expected: "the name of a column")
            return nil
        }
        let first = position
        var columns: [DataTable.Column] = []
        repeat {
            layout?.beginnings.insert(position)
            var names: [Name] = []
            repeat {
                if position == first, case .identifier(let text) = current.kind {
                    names.append(Name(text: text, range: current.range))
                    advance()
                } else {
                    guard let name = expectName("the name of a column") else { return nil }
                    names.append(name)
                }
            } while take(.comma)
            guard expect(.colon), let unit = expectUnit() else { return nil }
            columns += names.map { .init(name: $0, unit: unit) }
        } while take(.comma)
        return columns
    }

    mutating func parameter(_ documentation: String) -> Parameter? {
        guard let name = expectName("the parameter's name") else { return nil }
        let isDistributed = take(.tilde)
        if !isDistributed, !expect(.equals) { return nil }
        let value = expression()
        return Parameter(
            documentation: documentation, name: name, isDistributed: isDistributed, value: value, origin: origin())
    }

    /// The origin of a number; it may stand on the line below, since nothing else begins with its words.
    mutating func origin() -> Origin? {
        let start = current.range
        if isWord("from") {
            advance()
            guard let source = expectName("the short name of a source"),
                let place = expectText("the place in the source, in quotes")
            else { return nil }
            return Origin(kind: .source(source, place: place), range: start.joined(with: place.range))
        }
        if isWord("assumption") {
            advance()
            guard let reason = expectText("the reason for the assumption, in quotes") else { return nil }
            return Origin(kind: .assumption(reason), range: start.joined(with: reason.range))
        }
        return nil
    }

    mutating func definition(_ documentation: String) -> Definition? {
        guard let name = expectName("a name"), expect(.equals) else { return nil }
        return Definition(documentation: documentation, name: name, value: expression())
    }

    private mutating func scenario() -> Scenario? {
        guard let name = expectName("the scenario's name") else { return nil }
        let title = takeText()
        var parent: Name?
        if take(word: "extends") {
            parent = expectName("the name of a scenario")
            if parent == nil { return nil }
        }
        let changes = changes(in: "scenario")
        return Scenario(name: name, title: title, parent: parent, changes: changes.clauses, unread: changes.unread)
    }

    private mutating func stance() -> Stance? {
        guard let name = expectName("the stance's name") else { return nil }
        let title = takeText()
        let changes = changes(in: "stance")
        return Stance(name: name, title: title, changes: changes.clauses, unread: changes.unread)
    }

    package static let changeWords = ["start", "stance", "set", "expand"]

    private mutating func changes(in what: String) -> Block<Change> {
        block(of: what, words: Self.changeWords) { parser in
            let start = parser.current
            guard case .identifier(let word) = start.kind else {
                parser.reportNoStart(expected: "start, stance, set or expand")
                return nil
            }
            parser.advance()
            switch word {
            case "start": return parser.expectName("the name of an intervention").map(Change.start)
            case "stance": return parser.expectName("the name of a stance").map(Change.stance)
            case "set": return parser.setParameter().map(Change.set)
            case "expand": return parser.expansion(from: start.range).map(Change.expand)
            default:
                parser.reportUnknown(word, at: start.range, in: "a \(what)", known: Self.changeWords)
                return nil
            }
        }
    }

    mutating func setParameter() -> SetParameter? {
        guard let name = parameterName() else { return nil }
        let isDistributed = take(.tilde)
        if !isDistributed, !expect(.equals) { return nil }
        let value = expression()
        return SetParameter(name: name, isDistributed: isDistributed, value: value, origin: origin())
    }
}
