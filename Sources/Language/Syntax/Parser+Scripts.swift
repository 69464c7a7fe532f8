import SourceText

extension Parser {
    /// `run scenario, scenario draws n seed n design plain engine counts`; the clauses in any order.
    mutating func run(_ keyword: Name) -> Run? {
        var scenarios: [ScenarioName] = []
        repeat {
            guard let name = expectName("the name of a scenario") else { return nil }
            if take(.dot) {
                guard let member = expectName("the name of a scenario after the dot") else { return nil }
                scenarios.append(ScenarioName(model: name, name: member))
            } else {
                scenarios.append(ScenarioName(model: nil, name: name))
            }
        } while take(.comma)
        var draws: Expression?
        var seed: Expression?
        var design: Name?
        var engine: Name?
        while continues {
            if draws == nil, take(word: "draws") {
                draws = expression()
            } else if seed == nil, take(word: "seed") {
                seed = expression()
            } else if design == nil, take(word: "design") {
                design = expectName("plain or latin")
                if design == nil { return nil }
            } else if engine == nil, take(word: "engine") {
                engine = expectName("auto, individuals, counts or expected")
                if engine == nil { return nil }
            } else {
                reportExpected("draws, seed, design or engine, each once")
                return nil
            }
        }
        return Run(
            range: keyword.range.joined(with: previousRange), scenarios: scenarios, draws: draws, seed: seed,
            design: design, engine: engine)
    }

    mutating func resultTable(_ keyword: Name) -> Table? {
        let title = takeFilledText()
        guard continues, isSymbol(.leftBrace) else {
            let value = expression()
            return Table(range: keyword.range.joined(with: previousRange), title: title, content: .measure(value))
        }
        var columns: [FilledText] = []
        let rows = block(of: "table", words: ["columns", "row"]) { $0.tableClause(&columns) }
        return Table(
            range: keyword.range.joined(with: previousRange), title: title,
            content: .rows(columns: columns, rows: rows.clauses.flatMap { $0 }, unread: rows.unread))
    }

    private mutating func tableClause(_ columns: inout [FilledText]) -> [TableRow]? {
        if columns.isEmpty, isWord("columns") {
            advance()
            repeat {
                guard let title = expectFilledText("the title of a column in quotes") else { return nil }
                columns.append(title)
            } while take(.comma)
            return []
        }
        guard isWord("row") else {
            reportNoLine(in: "a table", known: ["columns", "row"])
            return nil
        }
        advance()
        guard let title = expectFilledText("the title of the row in quotes"), expect(.equals) else { return nil }
        var cells: [Expression] = []
        repeat { cells.append(expression()) } while take(.comma)
        return [TableRow(title: title, cells: cells)]
    }

    mutating func plot(_ keyword: Name) -> Plot? {
        let title = takeFilledText()
        guard continues, isSymbol(.leftBrace) else {
            let value = expression()
            return Plot(
                range: keyword.range.joined(with: previousRange), title: title,
                series: [.init(title: nil, value: value)], unread: [])
        }
        let series = block(of: "plot", words: ["series"]) { parser -> Plot.Series? in
            guard parser.isWord("series") else {
                parser.reportNoLine(in: "a plot", known: ["series"])
                return nil
            }
            parser.advance()
            guard let title = parser.expectFilledText("the title of the series in quotes"), parser.expect(.equals)
            else {
                return nil
            }
            return .init(title: title, value: parser.expression())
        }
        return Plot(
            range: keyword.range.joined(with: previousRange), title: title, series: series.clauses,
            unread: series.unread)
    }

    mutating func expectation(_ keyword: Name) -> Expectation? {
        let condition = expression()
        let reason = takeFilledText()
        return Expectation(
            range: keyword.range.joined(with: previousRange), condition: condition, reason: reason)
    }

    private mutating func reportNoLine(in place: String, known: [String]) {
        guard case .identifier(let word) = current.kind, !known.contains(word) else {
            return reportNoStart(expected: known.map { "'\($0)'" }.joined(separator: " or "))
        }
        reportUnknown(word, at: current.range, in: place, known: known)
    }
}
