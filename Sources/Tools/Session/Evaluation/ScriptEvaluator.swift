package import Analysis
import Catalog
package import Checking
import Program
import Quantities
package import Results

/// Computes the expressions of a script from the results of its runs.
///
/// The checker has made sure of names, units, axes and of what has been run, so that nothing here fails: a broken promise of the checker traps as an internal fault.
package struct ScriptEvaluator: Sendable {
    private let models: [CheckedModel]
    /// The results by model and scenario number.
    private var results: [ScenarioKey: RunResults] = [:]
    /// The first results of the notebook's own model, which hold the draws of its parameters.
    private var first: RunResults?
    private var values: [Int: ScriptValue] = [:]
    private var expressions: [Int: CheckedExpression] = [:]
    /// What is fixed in the notebook's own model.
    private let constants: DrawEvaluator

    package struct ScenarioKey: Hashable, Sendable {
        let model: Int
        let scenario: Int
    }

    package init(models: [CheckedModel]) {
        self.models = models
        constants = DrawEvaluator(models[0])
    }

    /// Takes in the results of a scenario in place of earlier ones.
    package mutating func put(_ results: RunResults, model: Int, scenario: Int) {
        if model == 0, first == nil { first = results }
        self.results[ScenarioKey(model: model, scenario: scenario)] = results
    }

    /// Computes a value that the script names, and gives the bytes that it takes.
    package mutating func define(_ number: Int, _ expression: CheckedExpression) -> Int {
        let value = value(expression)
        values[number] = value
        expressions[number] = expression
        switch value {
        case .measure(let measure), .condition(let measure): return measure.values.count * MemoryLayout<Double>.size
        case .number, .column, .truth: return 0
        }
    }

    package func number(_ expression: CheckedExpression) -> Double {
        switch value(expression) {
        case .number(let number): number
        case .measure(let measure): measure.summary.mean
        case .truth(let holds): holds ? 1 : 0
        case .condition(let condition): condition.share
        case .column(let values): values.first ?? .nan
        }
    }

    /// How uncertain the draws leave a number: the standard error of the mean that it rests on; nil where it rests on none.
    package func standardError(_ expression: CheckedExpression) -> Double? {
        switch expression.kind {
        case .call(.mean, let arguments), .call(.quantile, let arguments), .call(.standardDeviation, let arguments):
            if case .measure(let measure) = value(arguments[0]) { return measure.summary.standardError }
            return nil
        case .shown(let part, _, _), .negation(let part): return standardError(part)
        case .scriptValue(let number): return expressions[number].flatMap { standardError($0) }
        case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
            // Of a sum or difference, at most the two together.
            let parts = [standardError(left), standardError(right)].compactMap { $0 }
            return parts.isEmpty ? nil : parts.reduce(0, +)
        default: return nil
        }
    }

    package func truth(_ expression: CheckedExpression) -> Bool {
        if case .truth(let holds) = value(expression) { return holds }
        preconditionFailure("the checker admits only true or false here")
    }

    package func measure(_ expression: CheckedExpression) -> Measure {
        if case .measure(let measure) = value(expression) { return measure }
        preconditionFailure("the checker admits only a measure here")
    }

    package func value(_ expression: CheckedExpression) -> ScriptValue {
        switch expression.kind {
        case .number(let number): return .number(number)
        case .column(let values): return .column(values)
        case .list(let elements): return .column(elements.map { number($0) })
        case .parameter, .definition: return ofModel(expression)
        case .scriptValue(let number):
            guard let value = values[number] else { preconditionFailure("a value is named before it is used") }
            return value
        case .results(let query): return .measure(answer(query))
        case .by(let part, let axes): return .measure(measure(part).by(axes))
        case .only(let part, let axis, let label): return .measure(measure(part).only(axis, label: label))
        case .shown(let part, _, _): return value(part)
        case .negation(let part): return each(value(part), nil) { -$0 }
        case .not(let part): return logical(value(part), .truth(true)) { a, _ in a == 0 }
        case .both(let left, let right): return logical(value(left), value(right)) { $0 != 0 && $1 != 0 }
        case .either(let left, let right): return logical(value(left), value(right)) { $0 != 0 || $1 != 0 }
        case .arithmetic(let operation, let left, let right):
            return arithmetic(operation, value(left), value(right), expression)
        case .comparison(let comparison, let left, let right):
            return compared(value(left), value(right)) { Self.holds(comparison, $0, $1) }
        case .between(let part, let low, let high):
            let inner = value(part)
            let above = compared(inner, value(low)) { $0 >= $1 }
            let below = compared(inner, value(high)) { $0 <= $1 }
            return logical(above, below) { $0 != 0 && $1 != 0 }
        case .conditional(let condition, let then, let otherwise):
            return truth(condition) ? value(then) : value(otherwise)
        case .row(let column, let row): return .number(self.column(column)[row])
        case .element(let column, let index):
            let values = self.column(column)
            let row = number(index)
            return .number(
                row >= 1 && row <= Double(values.count) && row == row.rounded() ? values[Int(row) - 1] : .nan)
        case .call(let function, let arguments): return call(function, arguments, expression)
        case .text, .month, .attribute, .response, .state, .stateNamed, .individual, .time, .byState, .missing:
            preconditionFailure("the checker admits no such expression in a script")
        }
    }

    private func column(_ expression: CheckedExpression) -> [Double] {
        if case .column(let values) = value(expression) { return values }
        preconditionFailure("the checker admits only a column here")
    }

    /// A parameter or definition of the model: a fixed value, or its value in each draw of the first run.
    private func ofModel(_ expression: CheckedExpression) -> ScriptValue {
        guard case .measure(let dimension, _, _) = expression.type else {
            var evaluator = constants
            switch evaluator.value(expression) {
            case .number(let number): return expression.type == .boolean ? .truth(number != 0) : .number(number)
            case .column(let values): return .column(values)
            }
        }
        guard let first else { preconditionFailure("the checker asks for a run first") }
        let count = first.layout.parameters.count
        let draws = (0..<first.draws).map { draw in
            var evaluator = DrawEvaluator(
                models[0], parameters: Array(first.parameters[draw * count..<(draw + 1) * count]))
            return evaluator.number(expression)
        }
        return .measure(
            Measure(
                dimension: dimension, layout: first.layout, draws: first.draws, axes: [], places: [[]], times: .whole,
                keepsYears: false, isReduced: true, combination: .last, values: draws))
    }

    private func answer(_ query: ResultQuery) -> Measure {
        guard let results = results[ScenarioKey(model: query.model, scenario: query.scenario)] else {
            preconditionFailure("the checker asks for a run first")
        }
        switch query.function {
        case .cost: return .cost(results)
        case .outcome: return .outcome(results, query.outcome ?? 0)
        case .people: return .people(results)
        case .flows: return .flows(results)
        case .enrolled: return .courses(results, .enrolled)
        case .waiting: return .courses(results, .waiting)
        case .started: return .courses(results, .started)
        case .refused: return .courses(results, .refused)
        case .completed: return .courses(results, .completed)
        default: return .courses(results, .hours)
        }
    }
}
