import Checking
import Engine
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

    func text(_ condition: CheckedExpression) throws(RunError) -> String {
        switch condition.kind {
        case .comparison(_, let left, let right): "\(try side(left)); \(try side(right))"
        case .between(let value, let low, let high): "\(try side(value)); \(try side(low)); \(try side(high))"
        case .both(let left, let right), .either(let left, let right): "\(try text(left)); \(try text(right))"
        case .not(let inner): try text(inner)
        default: try side(condition)
        }
    }

    /// The text of a side and its value; a fixed number is its own value.
    private func side(_ expression: CheckedExpression) throws(RunError) -> String {
        if case .truth = try evaluator.value(expression) { return loaded.library.text(expression.range) }
        let quantity = QuantityText(
            expression, values: loaded.scriptValues, start: loaded.models[0].start, language: language)
        let value = quantity.text(
            try evaluator.number(expression), standardError: try evaluator.standardError(expression))
        if case .number = expression.kind { return value }
        return "\(loaded.library.text(expression.range)) = \(value)"
    }
}
