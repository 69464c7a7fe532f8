import Analysis
import Catalog
package import Checking
package import Engine
import Quantities
package import Results
import SourceText

/// Computes the expressions of a script from the results of its runs.
///
/// The checker has made sure of names, units, axes and of what has been run: a broken promise of the checker traps as
/// an internal fault. What only a run can tell, such as a row that there is not, is an error with its place.
/// `prepare` comes before any question to an expression.
package struct ScriptEvaluator: Sendable {
    let models: [CheckedModel]
    /// The results by model and scenario number.
    private(set) var results: [ScenarioKey: RunResults] = [:]
    /// The first results of the notebook's own model, which hold the draws of its parameters.
    private(set) var first: RunResults?
    private var values: [Int: ScriptValue] = [:]
    private var expressions: [Int: CheckedExpression] = [:]
    /// What is uncertain in the notebook's own model, in each draw of the first run; looked into only.
    private var drawn: [CheckedExpression.Kind: Measure] = [:]
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

    /// Computes once what expressions rest on: values that the script has named, directly or as the argument or result
    /// of a function, and values of the model in each draw. Gives the bytes that these take.
    ///
    /// - Parameter scriptValues: the values of the script by number; one rests on those with lower numbers only.
    package mutating func prepare(_ wanted: [CheckedExpression], _ scriptValues: [CheckedExpression])
        throws(RunError) -> Int
    {
        var needed: Set<Int> = []
        var ofModel: [CheckedExpression] = []
        var open = wanted
        while let next = open.popLast() {
            switch next.kind {
            case .scriptValue(let number):
                if values[number] == nil, needed.insert(number).inserted { open.append(scriptValues[number]) }
            case .parameter, .definition, .row, .element:
                // An element of a column of the model that is uncertain is a value of each draw.
                if case .measure = next.type {
                    if drawn[next.kind] == nil { ofModel.append(next) }
                } else {
                    open += next.parts
                }
            default: open += next.parts
            }
        }
        var bytes = try draw(ofModel)
        for number in needed.sorted() {
            let value = try value(scriptValues[number])
            values[number] = value
            expressions[number] = scriptValues[number]
            if case .measure(let measure) = value { bytes += measure.values.count * MemoryLayout<Double>.size }
            if case .condition(let measure) = value { bytes += measure.values.count * MemoryLayout<Double>.size }
        }
        return bytes
    }

    /// Computes values of the model in each draw of the first run, each draw's parameters set up once.
    private mutating func draw(_ wanted: [CheckedExpression]) throws(RunError) -> Int {
        guard !wanted.isEmpty else { return 0 }
        guard let first else { preconditionFailure("the checker asks for a run first") }
        let count = first.layout.parameters.count
        var draws = [[Double]](repeating: [], count: wanted.count)
        for draw in 0..<first.draws {
            var evaluator = DrawEvaluator(
                models[0], parameters: Array(first.parameters[draw * count..<(draw + 1) * count]))
            for (number, expression) in wanted.enumerated() {
                do throws(EvaluationError) {
                    draws[number].append(try evaluator.number(expression))
                } catch {
                    throw RunError(error, draw: draw)
                }
            }
        }
        for (expression, values) in zip(wanted, draws) {
            drawn[expression.kind] = Measure(
                dimension: expression.dimension ?? .none, layout: first.layout, draws: first.draws, axes: [],
                places: [[]], times: .whole, keepsYears: false, isReduced: true, combination: .last, values: values)
        }
        return wanted.count * first.draws * MemoryLayout<Double>.size
    }

    package func value(_ expression: CheckedExpression) throws(RunError) -> ScriptValue {
        if case .measure = expression.type, let measure = drawn[expression.kind] { return .measure(measure) }
        switch expression.kind {
        case .number(let number): return .number(number)
        case .column(let values): return .column(values)
        case .list(let elements):
            var values: [Double] = []
            for element in elements { values.append(try number(element)) }
            return .column(values)
        case .parameter, .definition: return try ofModel(expression)
        case .scriptValue(let number):
            guard let value = values[number] else { preconditionFailure("a value is prepared before it is used") }
            return value
        case .results(let query): return .measure(answer(query))
        case .by(let part, let axes): return .measure(try measure(part).by(axes))
        case .only(let part, let axis, let label): return .measure(try measure(part).only(axis, label: label))
        case .shown(let part, _, _): return try value(part)
        case .negation(let part): return try value(part).each(nil) { -$0 }
        case .not(let part): return try value(part).negated
        case .both(let left, let right): return try logical(left, right, decides: false, expression.range)
        case .either(let left, let right): return try logical(left, right, decides: true, expression.range)
        case .arithmetic(let operation, let left, let right):
            return try value(left).combined(with: try value(right), operation, expression.dimension ?? .none)
        case .comparison(let comparison, let left, let right):
            return try compared(try value(left), comparison, try value(right), expression.range)
        case .between(let part, let low, let high):
            let inner = try value(part)
            let above = try compared(inner, .greaterOrEqual, try value(low), expression.range)
            let below = try compared(inner, .lessOrEqual, try value(high), expression.range)
            return above.joined(with: below, decides: false)
        case .conditional(let condition, let then, let otherwise):
            return try truth(condition) ? try value(then) : try value(otherwise)
        case .row(let column, let row): return .number(try self.column(column)[row])
        case .element(let column, let index):
            let values = try self.column(column)
            let row = try number(index)
            do throws(EvaluationError) {
                return .number(try DrawEvaluator.element(of: values, row: row, expression))
            } catch {
                throw RunError(error)
            }
        case .call(let function, let arguments): return try call(function, arguments, expression)
        case .text, .month, .attribute, .response, .state, .stateNamed, .individual, .time, .age, .timeInState,
            .calendarYear, .calendarMonth, .total, .byState, .scenario, .missing:
            preconditionFailure("the checker admits no such expression in a script")
        }
    }

    /// A parameter or definition of the model: a fixed value, or its value in each draw of the first run.
    private func ofModel(_ expression: CheckedExpression) throws(RunError) -> ScriptValue {
        if case .measure = expression.type {
            guard let measure = drawn[expression.kind] else {
                preconditionFailure("a value is prepared before it is used")
            }
            return .measure(measure)
        }
        var evaluator = constants
        do throws(EvaluationError) {
            switch try evaluator.value(expression) {
            case .number(let number): return expression.type == .boolean ? .truth(number != 0) : .number(number)
            case .column(let values): return .column(values)
            }
        } catch {
            throw RunError(error)
        }
    }

    private func answer(_ query: ResultQuery) -> Measure {
        guard let results = results[ScenarioKey(model: query.model, scenario: query.scenario)] else {
            preconditionFailure("the checker asks for a run first")
        }
        switch query.function {
        case .cost: return .cost(results)
        case .outcome:
            if let number = query.modelOutcome { return .modelOutcome(results, number) }
            return .outcome(results, query.outcome ?? 0)
        case .people: return .people(results)
        case .flows: return .flows(results)
        case .arrivals: return .arrivals(results)
        case .enrolled: return .courses(results, .enrolled)
        case .waiting: return .courses(results, .waiting)
        case .started: return .courses(results, .started)
        case .refused: return .courses(results, .refused)
        case .completed: return .courses(results, .completed)
        case .delayed: return .courses(results, .delayed)
        case .waitingTime: return .courses(results, .waited)
        case .dropped: return .courses(results, .dropped)
        case .expanded: return .courses(results, .expanded)
        default: return .courses(results, .hours)
        }
    }

    /// The value that the script has named with a number, as it was written.
    func expression(ofValue number: Int) -> CheckedExpression? { expressions[number] }
}
