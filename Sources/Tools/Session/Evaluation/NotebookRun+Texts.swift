import Analysis
import Checking
import Engine
import Quantities
import Report
import SourceText

/// Values in the texts that a reader sees.
extension NotebookRun {
    /// A text with its values filled in, as they stand in running text; what they rest on is computed first.
    mutating func text(_ text: CheckedFilledText) throws(RunError) -> String {
        try prepare(text.values)
        var result = ""
        for fragment in text.fragments {
            switch fragment {
            case .text(let text): result += text
            case .source(let range): result += loaded.library.text(range)
            case .value(let value): result += try filled(value)
            }
        }
        return result
    }

    /// A fixed whole number below ten thousand has no mark between its thousands, so that a year stays one.
    private func filled(_ value: CheckedExpression) throws(RunError) -> String {
        if case .number(let number) = value.kind, value.dimension == Dimension.none, number == number.rounded(),
            number.magnitude < 10_000
        {
            return NumberText(options.language).ungrouped(number, decimals: 0)
        }
        return try shown(value)
    }

    /// One value in the reader's language and unit, to the digits that are no noise.
    func shown(_ expression: CheckedExpression) throws(RunError) -> String {
        let quantity = QuantityText(
            expression, values: loaded.scriptValues, start: loaded.models[0].start, language: options.language)
        if case .measure(let measure) = try evaluator.value(expression) {
            let summary = measure.summary
            if case .calendar = quantity.form { return quantity.text(summary.median, standardError: nil) }
            return quantity.prose(summary.mean, standardError: summary.standardError)
        }
        return quantity.prose(
            try evaluator.number(expression), standardError: try evaluator.standardError(expression))
    }
}
