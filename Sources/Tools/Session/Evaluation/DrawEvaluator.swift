import Catalog
import Checking
import Program

/// Computes the model's own expressions for one draw: parameters, and definitions that rest on them.
///
/// Only what is known at the start of a draw can be asked; nothing here speaks of individuals or results. Definitions
/// are computed once each. Complexity: O(size of the expressions).
struct DrawEvaluator {
    enum Value {
        case number(Double)
        case column([Double])
    }

    private let model: CheckedModel
    private var parameters: [Double]
    private var definitions: [Value?]

    /// For a draw of a run, whose parameters are known.
    init(_ model: CheckedModel, parameters: [Double]) {
        self.model = model
        self.parameters = parameters
        definitions = [Value?](repeating: nil, count: model.definitions.count)
    }

    /// Without a run: what is uncertain is not a number.
    init(_ model: CheckedModel) {
        self.init(model, parameters: [Double](repeating: .nan, count: model.parameters.count))
        // A parameter rests on those before it only.
        for (number, parameter) in model.parameters.enumerated() {
            if case .fixed(let expression) = parameter.value { parameters[number] = self.number(expression) }
        }
    }

    mutating func number(_ expression: CheckedExpression) -> Double {
        if case .number(let number) = value(expression) { return number }
        preconditionFailure("the checker admits only a number here")
    }

    mutating func value(_ expression: CheckedExpression) -> Value {
        switch expression.kind {
        case .number(let number): return .number(number)
        case .column(let values): return .column(values)
        case .list(let elements): return .column(elements.map { number($0) })
        case .parameter(let number): return .number(parameters[number])
        case .definition(let number):
            if let known = definitions[number] { return known }
            let result = value(model.definitions[number].value)
            definitions[number] = result
            return result
        case .row(let column, let row): return .number(self.column(column)[row])
        case .element(let column, let index):
            let values = self.column(column)
            let row = number(index)
            return .number(
                row >= 1 && row <= Double(values.count) && row == row.rounded() ? values[Int(row) - 1] : .nan)
        case .negation(let part): return each(part, .negate)
        case .not(let part): return .number(Operation.not.result(number(part)))
        case .arithmetic(let operation, let left, let right):
            return paired(value(left), value(right)) { operation.result($0, $1) }
        case .comparison(let comparison, let left, let right):
            return .number(ScriptEvaluator.holds(comparison, number(left), number(right)) ? 1 : 0)
        case .both(let left, let right): return .number(Operation.and.result(number(left), number(right)))
        case .either(let left, let right): return .number(Operation.or.result(number(left), number(right)))
        case .between(let part, let low, let high):
            let inner = number(part)
            return .number(inner >= number(low) && inner <= number(high) ? 1 : 0)
        case .conditional(let condition, let then, let otherwise):
            return .number(number(condition) != 0 ? number(then) : number(otherwise))
        case .shown(let part, _, _): return value(part)
        case .call(let function, let arguments): return call(function, arguments)
        case .text, .month, .attribute, .response, .state, .stateNamed, .individual, .time, .byState, .scriptValue,
            .results, .by, .only, .missing:
            preconditionFailure("the checker admits no such expression at the start of a draw")
        }
    }

    private mutating func column(_ expression: CheckedExpression) -> [Double] {
        if case .column(let values) = value(expression) { return values }
        preconditionFailure("the checker admits only a column here")
    }

    private mutating func each(_ expression: CheckedExpression, _ operation: Operation) -> Value {
        switch value(expression) {
        case .number(let number): .number(operation.result(number))
        case .column(let values): .column(values.map { operation.result($0) })
        }
    }

    private func paired(_ left: Value, _ right: Value, _ operation: (Double, Double) -> Double) -> Value {
        switch (left, right) {
        case (.number(let a), .number(let b)): .number(operation(a, b))
        case (.column(let a), .number(let b)): .column(a.map { operation($0, b) })
        case (.number(let a), .column(let b)): .column(b.map { operation(a, $0) })
        case (.column(let a), .column(let b)): .column(zip(a, b).map { operation($0, $1) })
        }
    }

    private mutating func call(_ function: FunctionIdentifier, _ arguments: [CheckedExpression]) -> Value {
        switch function {
        case .minimum, .maximum:
            let operation: Operation = function == .minimum ? .minimum : .maximum
            var result = value(arguments[0])
            for argument in arguments.dropFirst() {
                result = paired(result, value(argument)) { operation.result($0, $1) }
            }
            return result
        case .absolute: return each(arguments[0], .absolute)
        case .exponential: return each(arguments[0], .exponential)
        case .logarithm: return each(arguments[0], .logarithm)
        case .squareRoot: return each(arguments[0], .squareRoot)
        case .floor: return each(arguments[0], .floor)
        case .ceiling: return each(arguments[0], .ceiling)
        case .sum: return .number(column(arguments[0]).reduce(0, +))
        case .mean:
            let values = column(arguments[0])
            return .number(values.reduce(0, +) / Double(values.count))
        case .cost, .outcome, .people, .flows, .enrolled, .waiting, .started, .refused, .completed, .hours,
            .cumulative, .discounted, .breakEven, .total, .standardDeviation, .standardError, .quantile, .probability:
            preconditionFailure("the checker admits no question to results at the start of a draw")
        }
    }
}
