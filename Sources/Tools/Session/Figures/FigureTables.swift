import Analysis
import Checking
import Quantities
import Report
import Results

/// Turns measures into tables for readers and for programs.
struct FigureTables {
    let language: ReportLanguage
    let scriptValues: [CheckedExpression]
    /// The line that tells where the figures come from.
    let source: String

    private var words: ReportWords { ReportWords(language) }

    /// A table with the places along the last axis kept, or the years, as columns.
    func table(_ title: String, _ measure: Measure, _ expression: CheckedExpression) -> ReportTable {
        let figure = measure.collapsed()
        let quantity = quantity(expression, figure, isWide: isWide(figure))
        switch figure.times {
        case .years(let years) where !figure.axes.isEmpty: return byYear(title, figure, years, quantity)
        case .years(let years):
            return single(
                title, heading: words.year, rows: years.indices.map { ("\(years[$0])", 0, $0) }, figure, quantity)
        default:
            let rows = figure.places.indices.map { (placeTitle(figure, $0), $0, 0) }
            var table = single(
                title, heading: figure.axes.map { words.axis($0.rawValue) }.joined(separator: " · "), rows: rows,
                figure,
                quantity)
            if rows.count > 1, addsUp(figure, quantity) {
                table.rows.append(row(words.total, Summary(figure.by([]).values), quantity, isTotal: true))
            }
            return table
        }
    }

    /// The same figures for programs: one line for each place and year, not rounded.
    func document(_ measure: Measure) -> CSVDocument {
        let figure = measure.collapsed()
        var columns = figure.axes.map(\.rawValue)
        let years: [Int]
        if case .years(let known) = figure.times {
            years = known
            columns.append("year")
        } else {
            years = []
        }
        var document = CSVDocument(columns: columns + ["mean", "sd", "standard_error", "p05", "p50", "p95"])
        for place in figure.places.indices {
            for time in 0..<figure.timeCount {
                let summary = Summary(figure.draws(place: place, time: time))
                var cells: [CSVCell] = zip(figure.axes, figure.places[place]).map { axis, label in
                    .text(figure.layout.labels(axis)[label].name)
                }
                if !years.isEmpty { cells.append(.number(Double(years[time]))) }
                cells += [
                    .number(summary.mean), .number(summary.standardDeviation), .number(summary.standardError),
                    .number(summary.quantile(0.05)), .number(summary.median), .number(summary.quantile(0.95)),
                ]
                document.append(cells)
            }
        }
        return document
    }

    func quantity(_ expression: CheckedExpression, _ measure: Measure, isWide: Bool = false) -> QuantityText {
        QuantityText(expression, values: scriptValues, start: measure.layout.start, isWide: isWide, language: language)
    }

    /// The labels of a place, the words of a report.
    func placeTitle(_ figure: Measure, _ place: Int) -> String {
        guard !figure.axes.isEmpty else { return words.total }
        return zip(figure.axes, figure.places[place]).map { axis, label in
            labelTitle(label, on: axis, of: figure)
        }.joined(separator: " · ")
    }

    /// A label on an axis, in the words of a report.
    func labelTitle(_ label: Int, on axis: Axis, of figure: Measure) -> String {
        word(for: label, on: axis, of: figure) ?? figure.title(axis, label)
    }

    /// The words for the labels that no text of a model gives: care as a cause, no domain, and the outside.
    private func word(for label: Int, on axis: Axis, of figure: Measure) -> String? {
        let (domains, states) = (figure.layout.domains.count, figure.layout.states.count)
        switch axis {
        case .cause: return label == 0 ? words.care : nil
        case .domain, .fromDomain, .toDomain:
            return label == domains ? words.noDomain : label > domains ? words.out : nil
        case .to: return label == states ? words.out : nil
        default: return nil
        }
    }

    // MARK: Shapes

    private func isWide(_ figure: Measure) -> Bool {
        if case .years = figure.times { return !figure.axes.isEmpty }
        return false
    }

    /// Whether a total of the places means something: amounts add up, moments and means do not.
    private func addsUp(_ figure: Measure, _ quantity: QuantityText) -> Bool {
        if case .calendar = quantity.form { return false }
        return figure.dimension == .money
    }

    private func single(
        _ title: String, heading: String, rows: [(String, Int, Int)], _ figure: Measure, _ quantity: QuantityText
    ) -> ReportTable {
        var headings = [heading.isEmpty ? words.item : heading]
        if case .calendar = quantity.form {
            headings += [words.median, words.interval90, words.chanceOfNever]
        } else {
            headings += [words.mean, words.interval90, words.standardErrorOfMean]
        }
        return ReportTable(
            title: title, unitNote: quantity.unitNote, sourceNote: source, columnHeadings: headings,
            rows: rows.map { row($0.0, Summary(figure.draws(place: $0.1, time: $0.2)), quantity, isTotal: false) })
    }

    private func row(_ title: String, _ summary: Summary, _ quantity: QuantityText, isTotal: Bool) -> ReportTable.Row {
        if case .calendar = quantity.form {
            let never = QuantityText(form: .chance, scale: 1, language: language)
            let chance = summary.isEmpty ? "–" : never.text(summary.shareInfinite, standardError: nil)
            let interval = summary.isEmpty ? "–" : quantity.interval(summary)
            return .init(
                heading: title,
                cells: [
                    .init(main: quantity.text(summary.median, standardError: nil)), .init(main: interval),
                    .init(main: chance),
                ],
                isTotal: isTotal)
        }
        return .init(
            heading: title,
            cells: [
                .init(main: quantity.text(summary.mean, standardError: summary.standardError)),
                .init(main: quantity.interval(summary)),
                .init(main: quantity.text(summary.standardError, standardError: summary.standardError)),
            ], isTotal: isTotal)
    }

    private func byYear(_ title: String, _ figure: Measure, _ years: [Int], _ quantity: QuantityText) -> ReportTable {
        let adds = addsUp(figure, quantity) && figure.combination == .sum
        func cells(_ measure: Measure, _ place: Int) -> [ReportTable.Cell] {
            var cells = years.indices.map { cell(Summary(measure.draws(place: place, time: $0)), quantity) }
            if adds {
                let whole = (0..<measure.draws).map { draw in
                    years.indices.reduce(0.0) {
                        $0 + measure.values[(draw * measure.places.count + place) * years.count + $1]
                    }
                }
                cells.append(cell(Summary(whole), quantity))
            }
            return cells
        }
        var rows = figure.places.indices.map {
            ReportTable.Row(heading: placeTitle(figure, $0), cells: cells(figure, $0), isTotal: false)
        }
        if rows.count > 1, addsUp(figure, quantity) {
            rows.append(.init(heading: words.total, cells: cells(figure.by([.year]), 0), isTotal: true))
        }
        let heading = figure.axes.map { words.axis($0.rawValue) }.joined(separator: " · ")
        let note = [quantity.unitNote, words.meanAndInterval].filter { !$0.isEmpty }.joined(separator: "; ")
        return ReportTable(
            title: title, unitNote: note, sourceNote: source,
            columnHeadings: [heading] + years.map { "\($0)" } + (adds ? [words.total] : []), rows: rows)
    }

    func cell(_ summary: Summary, _ quantity: QuantityText) -> ReportTable.Cell {
        if case .calendar = quantity.form {
            return .init(
                main: quantity.text(summary.median, standardError: nil),
                detail: summary.isEmpty ? nil : quantity.interval(summary))
        }
        let main = quantity.text(summary.mean, standardError: summary.standardError)
        let interval = quantity.interval(summary)
        return .init(main: main, detail: interval == main ? nil : interval)
    }
}
