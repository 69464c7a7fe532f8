import Analysis
import Checking
import Engine
import Quantities
import Report
import SourceText

/// Shows a value that was asked for by itself, as its kind deserves.
struct ValueAnswer {
    var run: NotebookRun
    let drawing: TextDrawing

    private var options: RunOptions { run.options }
    private var words: ReportWords { ReportWords(options.language) }
    private var model: CheckedModel { run.loaded.models[0] }

    /// A number with its unit and Monte Carlo error; a picture of what is uncertain; a result as a table; a column as
    /// a list; a condition as true or false, or as its chance.
    mutating func text(_ expression: CheckedExpression) async throws(RunError) -> String {
        if Self.isFigure(expression), expression.binding == .draw, !expression.parameters(in: model).isEmpty {
            return try await drawn(expression)
        }
        try run.prepare([expression])
        switch expression.type {
        case .text, .month, .scenario, .list, .state, .unknown: return TerminalText.safe(described(expression)) + "\n"
        case .condition: return try chances(expression)
        case .measure(_, axes: [], isReduced: true) where isOfModel(expression):
            return picture(expression, try run.evaluator.measure(expression).values)
        default: break
        }
        switch try run.evaluator.value(expression) {
        case .truth(let holds): return words.truth(holds) + "\n"
        case .column(let values): return column(values, expression)
        case .number(let value): return number(value, try run.evaluator.standardError(expression), expression)
        case .measure, .condition, .influence:
            guard case .table(let table, _) = try run.table(nil, expression) else {
                preconditionFailure("a measure is shown as a table")
            }
            return table.plainText()
        }
    }

    private static func isFigure(_ expression: CheckedExpression) -> Bool {
        switch expression.type {
        case .number, .column, .boolean: true
        default: false
        }
    }

    /// What is no number: a text or month, a scenario by its title, a list with its elements.
    private func described(_ expression: CheckedExpression, isElement: Bool = false) -> String {
        switch expression.kind {
        case .text(let text): isElement ? QuotedText.text(text) : text
        case .month(let month): NumberText(options.language).month(year: month.year, month: month.month)
        case .scenario(_, _, let title): title
        case .list(let elements):
            "[\(elements.map { described($0, isElement: true) }.joined(separator: ", "))]"
        case .number(let number): PlainNumber.text(number)
        case .column(let values): "[\(values.map { PlainNumber.text($0) }.joined(separator: ", "))]"
        default: run.loaded.library.text(expression.range)
        }
    }

    /// A distribution by itself, as the last parameter of the model it was checked in.
    func picture(ofLastParameterOf model: CheckedModel, _ range: SourceRange) async throws(RunError) -> String {
        let draws = try await ParameterDraws(model, options)
        let number = model.parameters.count - 1
        let expression = CheckedExpression(
            .parameter(number), type: .number(model.parameters[number].dimension), binding: .draw, range: range)
        return picture(expression, Self.numbers(try draws.values(of: expression)), ofModel: model)
    }

    // MARK: Uncertain values

    /// A value of the model's parameters, before a run has drawn them.
    private func drawn(_ expression: CheckedExpression) async throws(RunError) -> String {
        let draws = try await ParameterDraws(model, options)
        let values = try draws.values(of: expression)
        if case .column(let first)? = values.first {
            var means = [Double](repeating: 0, count: first.count)
            for case .column(let column) in values {
                for (row, value) in column.enumerated() { means[row] += value / Double(draws.draws) }
            }
            let isFixed = values.allSatisfy { if case .column(first) = $0 { true } else { false } }
            return (isFixed ? "" : "\(words.mean.lowercased()): ") + column(isFixed ? first : means, expression)
        }
        let numbers = Self.numbers(values)
        guard expression.type != .boolean else {
            let share = numbers.reduce(0, +) / Double(max(1, numbers.count))
            return share == 0 || share == 1 ? words.truth(share == 1) + "\n" : chance(share, draws: numbers.count)
        }
        return picture(expression, numbers)
    }

    private static func numbers(_ values: [FixedValue]) -> [Double] {
        values.map { if case .number(let number) = $0 { number } else { .nan } }
    }

    /// Whether what an expression measures is the model's and no result: a parameter or definition in each draw.
    private func isOfModel(_ expression: CheckedExpression) -> Bool {
        switch expression.kind {
        case .parameter, .definition: true
        default: false
        }
    }

    private func picture(_ expression: CheckedExpression, _ values: [Double], ofModel other: CheckedModel? = nil)
        -> String
    {
        let model = other ?? self.model
        let quantity = quantity(expression)
        let origin = origin(expression, model)
        let summary = Summary(values)
        if let first = values.first, values.allSatisfy({ $0 == first }) {
            return quantity.text(first, standardError: nil) + "\n" + origin
        }
        var lines = TerminalText.safe(run.loaded.library.text(expression.range)) + "\n"
        let step = summary.standardError
        lines += TextHistogram(values, language: options.language) { quantity.text($0, standardError: step) }
            .text(drawing)
        func shown(_ value: Double) -> String { quantity.text(value, standardError: summary.standardError) }
        let percent = NumberText(options.language)
        let quantiles = [0.05, 0.5, 0.95].map { "\(percent.percent($0, decimals: 0)): \(shown(summary.quantile($0)))" }
        lines += "\(words.mean.lowercased()) \(shown(summary.mean)), "
        lines += "\(words.standardDeviation.lowercased()) \(shown(summary.standardDeviation))\n"
        lines += quantiles.joined(separator: ", ") + "\n"
        let count = percent.number(Double(values.count), decimals: 0)
        return lines + origin + "\(count) \(words.draws.lowercased())\n"
    }

    /// Where a parameter comes from: its distribution or value as it is written, and its origin.
    private func origin(_ expression: CheckedExpression, _ model: CheckedModel) -> String {
        guard case .parameter(let number) = expression.kind else { return "" }
        let parameter = model.parameters[number]
        let table = ParameterTable(loaded: run.loaded, language: options.language)
        var lines = parameter.documentation.isEmpty ? "" : parameter.documentation + "\n"
        // A distribution by itself has no origin to tell.
        guard number < self.model.parameters.count else { return lines }
        lines += "\(table.value(parameter.value)); \(table.origin(parameter.origin, model))\n"
        return TerminalText.safe(lines)
    }

    // MARK: Fixed values

    private func quantity(_ expression: CheckedExpression) -> QuantityText {
        QuantityText(
            expression, values: run.loaded.scriptValues, start: model.start, language: options.language)
    }

    private func number(_ value: Double, _ error: Double?, _ expression: CheckedExpression) -> String {
        let quantity = quantity(expression)
        let text = quantity.text(value, standardError: error)
        guard let error, error > 0, error.isFinite else { return text + "\n" }
        if case .calendar = quantity.form { return text + "\n" }
        return "\(text) (\(words.standardError.lowercased()) \(quantity.text(error, standardError: error)))\n"
    }

    /// Longer columns are shown by their ends; chosen so that a list stays a few lines.
    private static let mostElements = 20

    private func column(_ values: [Double], _ expression: CheckedExpression) -> String {
        let quantity = quantity(expression)
        var names: [String] = []
        if case .column(_, _, let known) = expression.type { names = known }
        let texts = values.enumerated().map { row, value in
            let text = quantity.text(value, standardError: nil)
            return names.indices.contains(row) ? "\(names[row]): \(text)" : text
        }
        guard texts.count > Self.mostElements else { return "[\(texts.joined(separator: "; "))]\n" }
        let shown = texts.prefix(Self.mostElements / 2) + ["…"] + texts.suffix(Self.mostElements / 2)
        return "[\(shown.joined(separator: "; "))] (\(values.count) \(words.values))\n"
    }

    private func chance(_ share: Double, draws: Int) -> String {
        let quantity = QuantityText(form: .chance, scale: 1, language: options.language)
        // Of a share of independent draws (binomial); a Latin hypercube does no worse.
        let error = (share * (1 - share) / Double(draws)).squareRoot()
        let text = NumberText(options.language).percent(error, decimals: 1)
        return "\(words.chance.lowercased()) \(quantity.text(share, standardError: nil)) "
            + "(\(words.standardError.lowercased()) \(text), \(draws) \(words.draws.lowercased()))\n"
    }

    /// The chance of a condition, for each place along its axes.
    private mutating func chances(_ expression: CheckedExpression) throws(RunError) -> String {
        guard case .condition(let condition) = try run.evaluator.value(expression) else {
            preconditionFailure("a condition on results is one of each draw")
        }
        let figure = condition.collapsed()
        guard figure.places.count > 1 || figure.timeCount > 1 else {
            return chance(figure.share, draws: figure.draws)
        }
        let tables = FigureTables(language: options.language, scriptValues: run.loaded.scriptValues, source: "")
        let quantity = QuantityText(form: .chance, scale: 1, language: options.language)
        var years: [String] = []
        if case .years(let known) = figure.times { years = known.map { "\($0)" } }
        let rows = figure.places.indices.map { place in
            ReportTable.Row(
                heading: tables.placeTitle(figure, place),
                cells: (0..<figure.timeCount).map { time in
                    let share = Summary(figure.draws(place: place, time: time)).mean
                    return .init(main: quantity.text(share, standardError: nil))
                })
        }
        return ReportTable(
            title: "\(words.chance): \(run.loaded.library.text(expression.range))", unitNote: "", sourceNote: "",
            columnHeadings: [figure.axes.map { words.axis($0.rawValue) }.joined(separator: " · ")]
                + (years.isEmpty ? [words.chance] : years), rows: rows
        ).plainText()
    }
}
