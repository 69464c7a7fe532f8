import Analysis
import Catalog
import Checking
import Engine
import Numerics
import Quantities

extension ScriptEvaluator {
    func call(_ function: FunctionIdentifier, _ arguments: [CheckedExpression], _ expression: CheckedExpression)
        throws(RunError) -> ScriptValue
    {
        if let operation = function.operation { return try applied(operation, arguments, expression) }
        switch function {
        case .interpolate:
            let table = LinearInterpolation(points: try column(arguments[1]), values: try column(arguments[2]))
            let x = try number(arguments[0])
            do throws(EvaluationError) {
                return .number(try DrawEvaluator.interpolated(table, at: x, arguments[0]))
            } catch {
                throw RunError(error)
            }
        case .sum:
            return .number(try column(arguments[0]).reduce(0, +))
        case .count: return .number(Double(try column(arguments[0]).count))
        case .mean:
            if case .column(let values) = try value(arguments[0]) {
                return .number(values.reduce(0, +) / Double(values.count))
            }
            return .number(try measure(arguments[0]).summary.mean)
        case .cumulative:
            let measure = try measure(arguments[0])
            return .measure((measure.isReduced ? measure : measure.by([.year])).cumulative())
        case .discounted: return .measure(try measure(arguments[0]).discounted())
        case .breakEven: return .measure(try measure(arguments[0]).breakEven())
        case .total: return .measure(try measure(arguments[0]).total())
        case .standardDeviation: return .number(try measure(arguments[0]).summary.standardDeviation)
        case .variance: return .number(try measure(arguments[0]).summary.variance)
        case .standardError: return .number(try measure(arguments[0]).summary.standardError)
        case .quantile: return .number(try measure(arguments[0]).summary.quantile(try number(arguments[1])))
        case .median: return .number(try measure(arguments[0]).summary.median)
        case .lowest: return .number(try measure(arguments[0]).summary.quantile(0))
        case .highest: return .number(try measure(arguments[0]).summary.quantile(1))
        case .correlation:
            return .number(try measure(arguments[0]).pair(with: try measure(arguments[1])).correlation)
        case .covariance: return .number(try measure(arguments[0]).pair(with: try measure(arguments[1])).covariance)
        case .explained: return .number(try explained(arguments[0], by: arguments[1]).share)
        case .assumed: return .number(try influence(of: arguments[0]).shares.assumptions.share)
        case .influence: return .influence(try influence(of: arguments[0]))
        case .probability: return .number(try probability(arguments[0]))
        case .minimum, .maximum, .absolute, .exponential, .logarithm, .squareRoot, .floor, .ceiling, .round,
            .remainder, .decimalLogarithm, .sine, .cosine, .tangent:
            preconditionFailure("elementary functions are applied above")
        case .cost, .outcome, .people, .flows, .arrivals, .enrolled, .waiting, .started, .refused, .completed, .hours,
            .delayed, .waitingTime, .dropped, .expanded:
            preconditionFailure("questions to results are no calls any more once they are checked")
        }
    }

    /// An elementary function of numbers, columns or measures; a measure is brought to its figures first.
    private func applied(_ operation: Operation, _ arguments: [CheckedExpression], _ expression: CheckedExpression)
        throws(RunError) -> ScriptValue
    {
        var result = try value(arguments[0])
        guard arguments.count > 1 else {
            if case .measure = result { return result.eachFigure(expression.dimension) { operation.result($0) } }
            return result.fixed(.applying(operation, to: [result.fixedValue]))
        }
        for argument in arguments.dropFirst() {
            result = result.combined(with: try value(argument), operation, expression.dimension ?? .none)
        }
        return result
    }
}
