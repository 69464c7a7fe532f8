import Catalog
import Quantities
import SourceText
package import Syntax

extension Checker {
    /// More draws than a run of any kind needs; the memory of a run is forecast besides.
    static let mostDraws = 10_000_000.0
    static let defaultDraws = 1_000.0

    mutating func checkDefinition(_ definition: Definition) -> CheckedStatement? {
        let value = checked(definition.value, in: allowsScripts ? .script : .model)
        refuseUseless(value)
        guard isFree(definition.name) else { return nil }
        switch value.type {
        case .text, .scenario, .list:
            var scope = Scope()
            bind(definition.name, value, in: &scope)
            if allowsScripts { declare(definition.name, .bound(boundValues.count - 1)) }
            return nil
        default: break
        }
        // A fixed number, or something of the model's parameters, is part of the model; a question to results is not.
        if value.binding < .result {
            // The model keeps the value alone.
            if allowsScripts, case .shown = value.kind { report(.unitNotShown, at: value.range) }
            declare(definition.name, .definition(model.definitions.count))
            define(definition, value, population: nil)
            return nil
        }
        guard allowsScripts else {
            report(.scriptInModel("let"), at: definition.name.range)
            return nil
        }
        declare(definition.name, .scriptValue(scriptValues.count))
        scriptValues.append(value)
        return .define(scriptValues.count - 1)
    }

    mutating func checkScript(_ entry: SyntaxTree.Entry) -> CheckedStatement? {
        switch entry.item {
        case .run(let run): return check(run)
        case .print(let print): return .print(checked(print.text))
        case .loop(let loop): return check(loop)
        case .choice(let choice): return check(choice)
        case .table(let table): return check(table)
        case .plot(let plot):
            var series: [CheckedSeries] = []
            for part in plot.series {
                let value = shown(part.value)
                guard case .measure = value.type else {
                    reportNotShown(value, what: "a plot")
                    continue
                }
                series.append(CheckedSeries(title: part.title.map { checked($0) }, value: value))
            }
            for part in series.dropFirst() where part.value.type != series[0].value.type {
                report(
                    .measuresDiffer(left: series[0].value.type.spoken, right: part.value.type.spoken),
                    at: part.value.range)
            }
            for part in series.dropFirst() {
                _ = belongTogether(series[0].value, part.value, at: part.value.range)
            }
            if plot.series.isEmpty, plot.unread.isEmpty {
                report(.missingClause("series", of: "this plot"), at: plot.range)
            }
            let title = title(plot.title, or: plot.series.first?.value.range ?? plot.range)
            return series.isEmpty ? nil : .plot(title: title, series: series)
        case .expect(let expectation):
            let condition = condition(shown(expectation.condition))
            if case .condition = condition.type {
                report(
                    .wrongType(what: "an expectation", expected: "true or false", found: "a condition in each draw"),
                    at: condition.range)
            }
            return .expect(
                CheckedExpectation(
                    condition: condition, reason: title(expectation.reason, or: expectation.range),
                    range: expectation.range))
        default: return nil
        }
    }

    /// Checks a value that stands in the running text of a notebook.
    package mutating func checkInline(_ expression: Expression) -> CheckedExpression {
        let value = shown(expression)
        return isOneFigure(value, what: "the running text") ? value : .missing(expression.range)
    }

    /// Checks a value that is asked for by itself: of any kind, and uncertain whether or not a run has drawn it.
    package mutating func checkValue(_ expression: Expression) -> CheckedExpression {
        checked(expression, in: .script)
    }

    private mutating func reportNotShown(_ value: CheckedExpression, what: String) {
        guard value.type != .unknown else { return }
        report(
            .wrongType(what: "what stands in \(what)", expected: "a result of a run", found: value.type.spoken),
            at: value.range)
    }

    private mutating func check(_ run: Run) -> CheckedStatement? {
        let draws = wholeNumber(run.draws, 1...Self.mostDraws, what: "the number of draws") ?? Self.defaultDraws
        let seed = wholeNumber(run.seed, 0...9_007_199_254_740_992, what: "the seed") ?? 1
        if let design = run.design, !["plain", "latin"].contains(design.text) {
            let nearest = nearest(to: design.text, among: ["plain", "latin"])
            report(.unknownName(design.text, what: "design", nearest: nearest), at: design.range)
        }
        let engine = engine(run.engine)
        var models: [Int] = []
        var scenarios: [Int] = []
        defer {
            runs.append(
                RunIdentity(
                    model: models.first ?? 0, draws: Int(draws), seed: UInt64(seed),
                    design: run.design?.text ?? "latin", engine: engine))
            for (model, scenario) in zip(models, scenarios) { ran[[model, scenario]] = runs.count - 1 }
        }
        for name in run.scenarios {
            guard let (model, scenario) = scenario(name.model, name.name) else { continue }
            if ran[[model, scenario]] != nil {
                report(.alreadyRun(name.name.text), at: name.name.range)
                continue
            }
            if !scenarios.contains(scenario) || models.first != model {
                models.append(model)
                scenarios.append(scenario)
            }
        }
        guard let model = models.first else { return nil }
        guard models.allSatisfy({ $0 == model }) else {
            report(.runMixesModels, at: run.range)
            return nil
        }
        return .run(
            CheckedRun(
                model: model, scenarios: scenarios, draws: Int(draws), seed: UInt64(seed),
                design: run.design?.text ?? "latin", engine: engine, range: run.range))
    }

    private mutating func engine(_ name: Name?) -> EngineRequest {
        guard let name else { return .auto }
        if let engine = EngineRequest(rawValue: name.text) { return engine }
        let nearest = nearest(to: name.text, among: EngineRequest.allCases.map(\.rawValue))
        report(.unknownName(name.text, what: "engine", nearest: nearest), at: name.range)
        return .auto
    }

    private mutating func wholeNumber(_ expression: Expression?, _ allowed: ClosedRange<Double>, what: String)
        -> Double?
    {
        guard let expression else { return nil }
        let value = number(expression, .none, what: what, in: .script, upTo: .constant)
        guard case .number(let number) = value.kind else { return nil }
        guard number == number.rounded(), allowed.contains(number) else {
            report(
                .outOfRange(
                    what: what, value: number,
                    allowed: "a whole number from \(Int(allowed.lowerBound)) to \(Int(allowed.upperBound))"),
                at: expression.range)
            return nil
        }
        return number
    }

    /// The model's and the scenario's number of a scenario's name.
    mutating func scenario(_ alias: Name?, _ name: Name) -> (model: Int, scenario: Int)? {
        guard let alias else {
            if case .scenario(let number)? = names[name.text]?.meaning { return (0, number) }
            reportOther(name, what: "scenario") { if case .scenario = $0 { true } else { false } }
            return nil
        }
        guard case .modelAlias(let number)? = names[alias.text]?.meaning else {
            reportOther(alias, what: "model") { if case .modelAlias = $0 { true } else { false } }
            return nil
        }
        let scenarios = aliased[number - 1].scenarios.map(\.name)
        guard let scenario = scenarios.firstIndex(of: name.text) else {
            reportUnknownMember(name, what: "scenario of '\(alias.text)'", among: scenarios)
            return nil
        }
        return (number, scenario)
    }

    private mutating func check(_ table: Table) -> CheckedStatement? {
        switch table.content {
        case .measure(let expression):
            let value = shown(expression)
            switch value.type {
            case .measure, .influence: break
            default:
                reportNotShown(value, what: "a table")
                return nil
            }
            return .table(title: title(table.title, or: expression.range), value)
        case .rows(let columns, let rows, let unread):
            if columns.isEmpty, !unread.contains("columns") {
                report(.missingClause("columns", of: "this table"), at: table.range)
            }
            var checkedRows: [CheckedTableRow] = []
            for row in rows {
                if row.cells.count != columns.count, !columns.isEmpty {
                    report(.cellsAndColumnsDiffer(cells: row.cells.count, columns: columns.count), at: row.title.range)
                }
                let cells = row.cells.map { checkedCell($0) }
                checkedRows.append(CheckedTableRow(title: checked(row.title), cells: cells))
            }
            let title = table.title.map { checked($0) }
            var headings: [CheckedFilledText] = []
            for column in columns { headings.append(checked(column)) }
            return .rows(title: title, columns: headings, rows: checkedRows)
        }
    }

    private mutating func checkedCell(_ expression: Expression) -> CheckedExpression {
        let value = shown(expression)
        switch value.type {
        case .number, .unknown: break
        case .measure(_, let axes, let isReduced):
            if isReduced, !axes.isEmpty { report(.needsOneNumber, at: value.range) }
        default: reportNotShown(value, what: "a cell")
        }
        return value
    }
}
