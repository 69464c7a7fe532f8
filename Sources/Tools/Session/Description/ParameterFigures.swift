import Analysis
import Checking
import Engine
import Quantities
import Report
import SourceText
import Syntax

/// The mean and the 95% interval of each parameter over draws, in the unit in which the text writes it.
struct ParameterFigures: Sendable {
    let draws: Int
    private let loaded: LoadedText
    private let language: ReportLanguage
    /// For each parameter, for each of its rows, the mean and the bounds of the interval.
    private let summaries: [[Row]]

    private struct Row: Sendable {
        let mean: Double
        let low: Double
        let high: Double

        init(_ values: [Double]) {
            let summary = Summary(values)
            mean = summary.mean
            (low, high) = (summary.quantile(0.025), summary.quantile(0.975))
        }
    }

    /// Longer columns are not written out.
    private static let mostRows = 8

    init(_ loaded: LoadedText, _ options: RunOptions) async throws(RunError) {
        self.loaded = loaded
        language = options.language
        let drawn = try await ParameterDraws(loaded.models[0], options)
        draws = drawn.draws
        summaries = loaded.models[0].parameters.indices.map { parameter in
            drawn.columns(of: parameter).prefix(Self.mostRows + 1).map { Row($0) }
        }
    }

    /// The mean with the interval below it; the value alone where it is the same in every draw.
    func cell(_ parameter: Int) -> ReportTable.Cell {
        let rows = Array(summaries[parameter].prefix(Self.mostRows))
        let quantity = quantity(parameter)
        let rest = summaries[parameter].count > Self.mostRows ? "; …" : ""
        let isFixed = rows.allSatisfy { $0.low == $0.high }
        guard !isFixed else {
            let values = rows.map { quantity.exactText($0.mean) ?? quantity.text($0.mean, standardError: nil) }
            return .init(main: values.joined(separator: "; ") + rest)
        }
        let means = rows.map { quantity.text($0.mean, toTell: $0.high - $0.low) }
        let intervals = rows.map { row in
            [row.low, row.high].map { quantity.text($0, toTell: row.high - row.low, withUnit: false) }
                .joined(separator: "\u{A0}\(ReportWords(language).to) ")
        }
        return .init(main: means.joined(separator: "; ") + rest, detail: intervals.joined(separator: "; ") + rest)
    }

    private func quantity(_ number: Int) -> QuantityText {
        let model = loaded.models[0]
        let parameter = model.parameters[number]
        let expression = CheckedExpression(
            .parameter(number), type: .number(parameter.dimension), binding: .draw, range: parameter.range)
        var shown = expression
        if let unit = unit(of: parameter) {
            shown = CheckedExpression(
                .shown(expression, scale: unit.scale, unit: unit.words), type: expression.type, binding: .draw,
                range: parameter.range)
        }
        return QuantityText(shown, values: loaded.scriptValues, start: model.start, language: language)
    }

    /// The unit in which a parameter is written, or else one on which its value rests.
    private func unit(of parameter: CheckedParameter) -> (words: String, scale: Double)? {
        if let unit = writtenUnit(parameter) { return unit }
        let model = loaded.models[0]
        let others = parameter.value.expressions.flatMap { $0.parameters(in: model) }.map { model.parameters[$0] }
        let known = others.filter { $0.dimension == parameter.dimension }.compactMap(writtenUnit).first
        // Speeds are read by the year, as those of money are.
        let isSpeed = parameter.dimension.perIndividual == Dimension.none / .time
        return known ?? (isSpeed ? ("count/year", 1 / Unit.monthsPerYear) : nil)
    }

    /// The first unit of the value's text that fits the parameter: that in which its author thinks of it.
    private func writtenUnit(_ parameter: CheckedParameter) -> (words: String, scale: Double)? {
        let range =
            switch parameter.value {
            case .fixed(let expression): expression.range
            case .distributed(let distribution): distribution.range
            }
        let (expression, _) = Parser.expression(
            of: loaded.library[range.file], id: range.file, from: range.lower, to: range.upper)
        var open = [expression]
        while let next = open.popLast() {
            if case .number(_, let written?) = next.kind, let unit = Self.unit(written),
                unit.dimension == parameter.dimension
            {
                let words = written.factors.enumerated().map { place, factor in
                    (place == 0 ? "" : factor.power < 0 ? "/" : " * ") + factor.name.text
                }
                return (words.joined(), unit.scale)
            }
            open += next.parts.reversed()
        }
        return nil
    }

    /// A unit without powers, as those of parameters are; nil for another, which is shown by its dimension.
    private static func unit(_ written: UnitExpression) -> Unit? {
        var result = Unit.number
        for factor in written.factors {
            guard let unit = Unit.named(factor.name.text), factor.power.magnitude == 1 else { return nil }
            result = factor.power < 0 ? result / unit : result * unit
        }
        return result
    }
}
