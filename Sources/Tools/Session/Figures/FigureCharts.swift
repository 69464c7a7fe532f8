import Analysis
import Checking
import Quantities
import Report

/// Turns measures into charts: bands over the years where years are kept, ribbons where people move from one thing to
/// another, bars otherwise.
struct FigureCharts {
    let tables: FigureTables

    private var words: ReportWords { ReportWords(tables.language) }

    struct Series {
        let title: String?
        let measure: Measure
        let expression: CheckedExpression
    }

    /// The chart, and the figures behind it.
    /// - Precondition: all series have the same axes.
    func chart(_ title: String, _ series: [Series]) -> (chart: ReportChart, data: ReportTable) {
        let figures = series.map { $0.measure.collapsed() }
        let quantity = tables.quantity(series[0].expression, figures[0])
        let factor = quantity.form == .share || quantity.form == .chance ? 100 / quantity.scale : 1 / quantity.scale
        let labels = ChartLabels(
            title: title, subtitle: words.meanAndBand, unit: quantity.chartUnit, source: tables.source,
            description: title)
        if case .years(let years) = figures[0].times {
            return (bands(labels, series, figures, years, factor), data(title, series, figures))
        }
        if let chart = moves(labels, series, figures, factor) {
            return (chart, moveData(title, series[0], figures[0]))
        }
        return (bars(labels, series, figures, factor), data(title, series, figures))
    }

    private func bands(
        _ labels: ChartLabels, _ series: [Series], _ figures: [Measure], _ years: [Int], _ factor: Double
    ) -> ReportChart {
        var lines: [BandChart.Series] = []
        for (number, figure) in figures.enumerated() {
            for place in figure.places.indices {
                let summaries = years.indices.map { Summary(figure.draws(place: place, time: $0)) }
                lines.append(
                    BandChart.Series(
                        name: name(series[number], figure, place), middle: summaries.map { $0.mean * factor },
                        low: summaries.map { $0.quantile(0.05) * factor },
                        high: summaries.map { $0.quantile(0.95) * factor }))
            }
        }
        return .bands(
            BandChart(
                labels: labels, horizontal: years.map { Double($0) }, horizontalTitle: words.year, series: lines,
                language: tables.language))
    }

    private func bars(_ labels: ChartLabels, _ series: [Series], _ figures: [Measure], _ factor: Double) -> ReportChart
    {
        // One figure a series: the series are the categories; else the places are.
        let isSingle = figures.allSatisfy { $0.places.count == 1 }
        let categories =
            isSingle
            ? figures.indices.map { name(series[$0], figures[$0], 0) }
            : figures[0].places.indices.map { tables.placeTitle(figures[0], $0) }
        func bar(_ name: String, _ summaries: [Summary]) -> BarChart.Series {
            BarChart.Series(
                name: name, values: summaries.map { $0.mean * factor },
                low: summaries.map { $0.quantile(0.05) * factor },
                high: summaries.map { $0.quantile(0.95) * factor })
        }
        let bars =
            isSingle
            ? [bar("", figures.map { Summary($0.draws(place: 0, time: 0)) })]
            : figures.enumerated().map { number, figure in
                bar(series[number].title ?? "", figure.places.indices.map { Summary(figure.draws(place: $0, time: 0)) })
            }
        return .bars(BarChart(labels: labels, categories: categories, series: bars, language: tables.language))
    }

    private func name(_ series: Series, _ figure: Measure, _ place: Int) -> String {
        let label = tables.placeTitle(figure, place)
        guard let title = series.title else { return label }
        return figure.places.count == 1 ? title : "\(title) · \(label)"
    }

    private func data(_ title: String, _ series: [Series], _ figures: [Measure]) -> ReportTable {
        var table = tables.table(title, figures[0], series[0].expression)
        table.rows = []
        for (number, figure) in figures.enumerated() {
            for var row in tables.table(title, figure, series[number].expression).rows {
                if let name = series[number].title {
                    row.heading = figures.count > 1 ? "\(name) · \(row.heading)" : row.heading
                }
                table.rows.append(row)
            }
        }
        return table
    }
}
