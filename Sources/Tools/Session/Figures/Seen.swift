import Checking
import Report
import SourceText

/// Writes what was found for the two sides of an expectation, so that a reader sees by how much it held or failed.
struct Seen {
    private let evaluator: ScriptEvaluator
    private let loaded: LoadedText
    private let language: ReportLanguage

    init(_ evaluator: ScriptEvaluator, _ loaded: LoadedText, _ language: ReportLanguage) {
        self.evaluator = evaluator
        self.loaded = loaded
        self.language = language
    }

    func text(_ condition: CheckedExpression) -> String {
        switch condition.kind {
        case .comparison(_, let left, let right): "\(side(left)); \(side(right))"
        case .between(let value, let low, let high): "\(side(value)); \(side(low)); \(side(high))"
        case .both(let left, let right), .either(let left, let right): "\(text(left)); \(text(right))"
        case .not(let inner): text(inner)
        default: side(condition)
        }
    }

    /// The text of a side and its value; a fixed number is its own value.
    private func side(_ expression: CheckedExpression) -> String {
        if case .truth = evaluator.value(expression) { return loaded.library.text(expression.range) }
        let quantity = QuantityText(
            expression, values: loaded.scriptValues, start: loaded.models[0].start, language: language)
        let value = quantity.text(evaluator.number(expression), standardError: evaluator.standardError(expression))
        if case .number = expression.kind { return value }
        return "\(loaded.library.text(expression.range)) = \(value)"
    }
}
