import Catalog
import Numerics
import Quantities
import SourceText

extension ModelPrinter {
    func add(_ value: ParameterValue, to outline: inout Outline, in population: Int? = nil) {
        switch value {
        case .fixed(let expression): outline.add("value", noted(expression, in: population))
        case .distributed(let distribution): outline.add("distribution", line(distribution, in: population))
        }
    }

    func line(_ distribution: CheckedDistribution, in population: Int?) -> String {
        let arguments = distribution.arguments.map { line($0, in: population) }
        switch distribution.form {
        case .parametric(let form):
            return form.text(arguments, isLabelled: true)
        case .vector(let form): return form.text(arguments)
        case .empirical: return "empirical(\(arguments.joined(separator: ", ")))"
        case .categorical: return "categorical(\(arguments.joined(separator: ", ")))"
        case .bayesianBootstrap: return "bayesianBootstrap(\(arguments.joined(separator: ", ")))"
        }
    }

    /// An expression with its unit and the moment at which it can change.
    func noted(_ expression: CheckedExpression, in population: Int?) -> String {
        let unit: String
        switch expression.type {
        case .number(let dimension): unit = dimension.description
        default: unit = expression.type.spoken
        }
        return "\(line(expression, in: population)) [\(unit), \(expression.binding)]"
    }

    /// An expression on one line, each operation in brackets.
    func line(_ expression: CheckedExpression, in population: Int?) -> String {
        func inner(_ part: CheckedExpression) -> String { line(part, in: population) }
        switch expression.kind {
        case .number(let value):
            let unit = expression.dimension ?? .none
            return PlainNumber.text(value) + (unit == .none ? "" : " \(unit)")
        case .text(let text): return QuotedText.text(text)
        case .month(let month): return "\(month)"
        case .column(let values): return Self.column(values.map { PlainNumber.text($0) }, expression.dimension)
        case .list(let elements): return "[\(elements.map(inner).joined(separator: ", "))]"
        case .parameter(let number): return model.parameters[number].name
        case .definition(let number): return model.definitions[number].name
        case .attribute(let number):
            return population.map { model.populations[$0].attributes[number].name } ?? "attribute \(number)"
        case .response: return "response"
        case .state: return "state"
        case .stateNamed(let number):
            guard case .state(let owner) = expression.type else { return "state \(number)" }
            return model.populations[owner].states[number]
        case .individual: return "individual"
        case .time: return "time"
        case .age: return "age"
        case .timeInState: return "timeInState"
        case .calendarYear: return "calendarYear"
        case .calendarMonth: return "calendarMonth"
        case .total(let total):
            return "\(total.function.rawValue)(\(total.owner)\(total.state.map { ".\($0)" } ?? ""))"
        case .byState(let column, let rows):
            return "\(inner(column))[state: \(rows.map { "\($0 + 1)" }.joined(separator: ", "))]"
        case .row(let column, let row): return "\(inner(column))[\(row + 1)]"
        case .element(let column, let index): return "\(inner(column))[\(inner(index))]"
        case .negation(let part): return "(-\(inner(part)))"
        case .not(let part): return "(not \(inner(part)))"
        case .arithmetic(let operation, let left, let right):
            return "(\(inner(left)) \(operation.symbol) \(inner(right)))"
        case .comparison(let operation, let left, let right):
            return "(\(inner(left)) \(operation.symbol) \(inner(right)))"
        case .both(let left, let right): return "(\(inner(left)) and \(inner(right)))"
        case .either(let left, let right): return "(\(inner(left)) or \(inner(right)))"
        case .conditional(let condition, let then, let otherwise):
            return "(if \(inner(condition)) then \(inner(then)) else \(inner(otherwise)))"
        case .between(let part, let low, let high): return "(\(inner(part)) in \(inner(low)) .. \(inner(high)))"
        case .call(let function, let arguments):
            return "\(function.rawValue)(\(arguments.map(inner).joined(separator: ", ")))"
        case .scenario(_, _, let title): return QuotedText.text(title)
        case .scriptValue(let number): return "value \(number)"
        case .results(let query): return "\(query.function.rawValue)(\(model.scenarios[query.scenario].name))"
        case .by(let part, let axes): return "(\(inner(part)) by \(axes.map(\.rawValue).joined(separator: ", ")))"
        case .only(let part, _, let label): return "(\(inner(part)) for \(label))"
        case .shown(let part, _, let unit): return "(\(inner(part)) as \(unit))"
        case .missing: return "?"
        }
    }

    /// Longer columns are shown by their first values.
    private static let longestColumn = 12

    private static func column(_ values: [String], _ dimension: Dimension?) -> String {
        let unit = dimension == Dimension.none ? "" : dimension.map { " \($0)" } ?? ""
        let shown = values.prefix(longestColumn).joined(separator: ", ")
        let rest = values.count > longestColumn ? ", and \(values.count - longestColumn) more" : ""
        return "[\(shown)\(rest)]\(unit)"
    }
}
