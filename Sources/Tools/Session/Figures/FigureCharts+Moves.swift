import Analysis
import Checking
import Quantities
import Report

/// Sankey charts of who moves where.
extension FigureCharts {
    private static let origins: [Axis] = [.from, .fromDomain]
    private static let destinations: [Axis] = [.to, .toDomain]

    /// The chart of moves; nil where the figures are no moves between two axes, or those of several series, which bars
    /// compare.
    ///
    /// Only numbers of people are widths of ribbons: shares and costs per move do not add up to those of a node.
    func moves(_ labels: ChartLabels, _ series: [Series], _ figures: [Measure], _ factor: Double) -> ReportChart? {
        guard series.count == 1, figures[0].axes.count == 2, figures[0].dimension == .count,
            let from = figures[0].axes.firstIndex(where: Self.origins.contains),
            let to = figures[0].axes.firstIndex(where: Self.destinations.contains)
        else { return nil }
        let figure = figures[0]
        let (origins, destinations) = (names(from, figure), names(to, figure))
        let flows = figure.places.indices.map { place in
            let summary = Summary(figure.draws(place: place, time: 0))
            return SankeyChart.Flow(
                origin: figure.places[place][from], destination: figure.places[place][to],
                value: summary.mean * factor, standardError: summary.standardError * factor)
        }
        let words = ReportWords(tables.language)
        let isChange = isDifference(series[0].expression) || flows.contains { $0.value < 0 }
        var chart = SankeyChart(
            labels: labels, originTitle: words.axis(figure.axes[from].rawValue),
            destinationTitle: words.axis(figure.axes[to].rawValue), origins: origins, destinations: destinations,
            flows: flows, isChange: isChange, language: tables.language)
        chart.labels.subtitle = words.movesShown(asChange: isChange)
        // The subtitle says that it is a number.
        if chart.labels.unit == words.number { chart.labels.unit = "" }
        let spoken = chart.spoken()
        if !spoken.isEmpty { chart.labels.description += ". " + spoken }
        return .moves(chart)
    }

    /// The figures behind a chart of moves: those that are made in some draw, of the many pairs that there are.
    func moveData(_ title: String, _ series: Series, _ figure: Measure) -> ReportTable {
        var table = tables.table(title, figure, series.expression)
        table.rows = zip(table.rows, figure.places.indices).filter { _, place in
            figure.draws(place: place, time: 0).contains { $0 != 0 }
        }.map(\.0)
        return table
    }

    /// The names of all labels of one of the figure's axes.
    private func names(_ position: Int, _ figure: Measure) -> [String] {
        let axis = figure.axes[position]
        return figure.layout.labels(axis).indices.map { tables.labelTitle($0, on: axis, of: figure) }
    }

    /// Whether an expression takes results from results, by itself or by a name that stands for it.
    private func isDifference(_ expression: CheckedExpression) -> Bool {
        guard case .measure = expression.type else { return false }
        switch expression.kind {
        case .arithmetic(.subtract, _, _): return true
        case .arithmetic(_, let left, let right): return isDifference(left) || isDifference(right)
        case .scriptValue(let number): return isDifference(tables.scriptValues[number])
        case .by(let part, _), .only(let part, _, _), .shown(let part, _, _), .negation(let part):
            return isDifference(part)
        default: return false
        }
    }
}
