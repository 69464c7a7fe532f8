import Catalog
package import Numerics
import Quantities

/// Computes the model's own expressions for one draw: parameters, and definitions that rest on them.
///
/// Only what is known at the start of a draw can be asked; nothing here speaks of individuals or results. Definitions
/// are computed once each. Complexity: O(size of the expressions).
package struct DrawEvaluator: Sendable {
    private let model: CheckedModel
    private var parameters: [FixedValue]
    private var definitions: [FixedValue?]

    /// For a draw of a run, whose parameters are known: the numbers of each, one parameter after the other; those that
    /// are left out at the end are not numbers.
    package init(_ model: CheckedModel, parameters: [Double]) {
        self.model = model
        var rest = parameters[...]
        self.parameters = model.parameters.map { parameter in
            guard let shape = parameter.shape else { return .number(rest.popFirst() ?? .nan) }
            return .column((0..<shape.rows).map { _ in rest.popFirst() ?? .nan })
        }
        definitions = [FixedValue?](repeating: nil, count: model.definitions.count)
    }

    /// Without a run: what is uncertain, or has no value, is not a number.
    package init(_ model: CheckedModel) {
        let count = model.parameters.reduce(0) { $0 + ($1.shape?.rows ?? 1) }
        self.init(model, parameters: [Double](repeating: .nan, count: count))
        // A parameter rests on those before it only.
        for (number, parameter) in model.parameters.enumerated() {
            if case .fixed(let expression) = parameter.value {
                if let value = try? self.value(expression) { parameters[number] = value }
            }
        }
    }

    package mutating func number(_ expression: CheckedExpression) throws(EvaluationError) -> Double {
        if case .number(let number) = try value(expression) { return number }
        preconditionFailure("the checker admits only a number here")
    }

    package mutating func value(_ expression: CheckedExpression) throws(EvaluationError) -> FixedValue {
        switch expression.kind {
        case .number(let number): return .number(number)
        case .column(let values): return .column(values)
        case .list(let elements):
            var values: [Double] = []
            for element in elements { values.append(try number(element)) }
            return .column(values)
        case .parameter(let number): return parameters[number]
        case .definition(let number):
            if let known = definitions[number] { return known }
            let result = try value(model.definitions[number].value)
            definitions[number] = result
            return result
        case .row(let column, let row): return .number(try self.column(column)[row])
        case .element(let column, let index):
            let values = try self.column(column)
            return .number(try Self.element(of: values, row: try number(index), expression))
        case .negation(let part): return try value(part).each { -$0 }
        case .not(let part): return .number(Operation.not.result(try number(part)))
        case .arithmetic(let arithmetic, let left, let right):
            let operation = arithmetic.operation
            return try value(left).paired(with: try value(right)) { operation.result($0, $1) }
        case .comparison(let comparison, let left, let right):
            return .number(comparison.holds(try number(left), try number(right)) ? 1 : 0)
        case .both(let left, let right): return .number(Operation.and.result(try number(left), try number(right)))
        case .either(let left, let right): return .number(Operation.or.result(try number(left), try number(right)))
        case .between(let part, let low, let high):
            let inner = try number(part)
            let (from, to) = (try number(low), try number(high))
            return .number(inner >= from && inner <= to ? 1 : 0)
        case .conditional(let condition, let then, let otherwise):
            return .number(try number(condition) != 0 ? try number(then) : try number(otherwise))
        case .shown(let part, _, _): return try value(part)
        case .call(let function, let arguments): return try call(function, arguments)
        case .text, .month, .attribute, .response, .state, .stateNamed, .individual, .time, .age, .timeInState,
            .calendarYear, .calendarMonth, .total, .byState, .scenario, .scriptValue,
            .results, .by, .only, .missing:
            preconditionFailure("the checker admits no such expression at the start of a draw")
        }
    }

    /// The element of a column in a row, from 1, that an expression gives.
    package static func element(of values: [Double], row: Double, _ expression: CheckedExpression)
        throws(EvaluationError) -> Double
    {
        guard row >= 1, row <= Double(values.count), row == row.rounded() else {
            throw EvaluationError(problem: .rowOutOfRange(row, rows: values.count), range: expression.range)
        }
        return values[Int(row) - 1]
    }

    /// The value of an interpolation at a place that an expression gives.
    package static func interpolated(_ table: LinearInterpolation, at x: Double, _ place: CheckedExpression)
        throws(EvaluationError) -> Double
    {
        guard table.isAscending else { throw EvaluationError(problem: .pointsNotAscending, range: place.range) }
        guard let value = table.value(at: x) else {
            let (low, high) = (table.points[0], table.points[table.points.count - 1])
            let unit = (place.dimension ?? .none).description
            throw EvaluationError(problem: .outsidePoints(x, from: low, to: high, unit: unit), range: place.range)
        }
        return value
    }

    private mutating func column(_ expression: CheckedExpression) throws(EvaluationError) -> [Double] {
        if case .column(let values) = try value(expression) { return values }
        preconditionFailure("the checker admits only a column here")
    }

    private mutating func call(_ function: FunctionIdentifier, _ arguments: [CheckedExpression])
        throws(EvaluationError) -> FixedValue
    {
        if let operation = function.operation {
            var values: [FixedValue] = []
            for argument in arguments { values.append(try value(argument)) }
            return .applying(operation, to: values)
        }
        if function == .interpolate {
            let table = LinearInterpolation(points: try column(arguments[1]), values: try column(arguments[2]))
            return .number(try Self.interpolated(table, at: try number(arguments[0]), arguments[0]))
        }
        let values = try column(arguments[0])
        switch function {
        case .sum: return .number(values.reduce(0, +))
        case .mean: return .number(values.reduce(0, +) / Double(values.count))
        default: preconditionFailure("the checker admits no question to results at the start of a draw")
        }
    }
}
