import Analysis
import Catalog
import Checking
import Program
import Quantities

extension ScriptEvaluator {
    /// A change of every value, with the dimension it leads to where that is another one.
    func each(_ value: ScriptValue, _ dimension: Dimension?, _ change: (Double) -> Double) -> ScriptValue {
        switch value {
        case .number(let number): .number(change(number))
        case .column(let values): .column(values.map(change))
        case .measure(let measure): .measure(measure.mapped(dimension ?? measure.dimension, change))
        case .truth, .condition: preconditionFailure("the checker admits no condition here")
        }
    }

    func arithmetic(
        _ operation: ArithmeticOperation, _ left: ScriptValue, _ right: ScriptValue, _ expression: CheckedExpression
    ) -> ScriptValue {
        let dimension = expression.dimension ?? .none
        switch (left, right) {
        case (.measure(let a), .measure(let b)):
            if operation == .add || operation == .subtract {
                return .measure(a.combined(with: b) { operation.result($0, $1) })
            }
            return .measure(a.collapsedPair(with: b, dimension) { operation.result($0, $1) })
        case (.measure(let a), .number(let b)):
            // Only a factor goes through sums over places and times; anything else is done to the figures themselves.
            let isFactor = operation == .multiply || operation == .divide
            return .measure((isFactor ? a : a.collapsed()).mapped(dimension) { operation.result($0, b) })
        case (.number(let a), .measure(let b)):
            return .measure((operation == .multiply ? b : b.collapsed()).mapped(dimension) { operation.result(a, $0) })
        default: return paired(left, right) { operation.result($0, $1) }
        }
    }

    func paired(_ left: ScriptValue, _ right: ScriptValue, _ operation: (Double, Double) -> Double) -> ScriptValue {
        switch (left, right) {
        case (.number(let a), .number(let b)): .number(operation(a, b))
        case (.column(let a), .number(let b)): .column(a.map { operation($0, b) })
        case (.number(let a), .column(let b)): .column(b.map { operation(a, $0) })
        case (.column(let a), .column(let b)): .column(zip(a, b).map { operation($0, $1) })
        default: preconditionFailure("the checker admits no such pair")
        }
    }

    func compared(_ left: ScriptValue, _ right: ScriptValue, _ holds: (Double, Double) -> Bool) -> ScriptValue {
        switch (left, right) {
        case (.number(let a), .number(let b)): .truth(holds(a, b))
        case (.measure(let a), .number(let b)): .condition(a.collapsed().mapped(.none) { holds($0, b) ? 1 : 0 })
        case (.number(let a), .measure(let b)): .condition(b.collapsed().mapped(.none) { holds(a, $0) ? 1 : 0 })
        case (.measure(let a), .measure(let b)): .condition(a.collapsedPair(with: b, .none) { holds($0, $1) ? 1 : 0 })
        default: preconditionFailure("the checker admits no such comparison")
        }
    }

    func logical(_ left: ScriptValue, _ right: ScriptValue, _ holds: (Double, Double) -> Bool) -> ScriptValue {
        switch (left, right) {
        case (.truth(let a), .truth(let b)): .truth(holds(a ? 1 : 0, b ? 1 : 0))
        case (.condition(let a), .condition(let b)):
            .condition(a.collapsedPair(with: b, .none) { holds($0, $1) ? 1 : 0 })
        case (.condition(let a), .truth(let b)): .condition(a.mapped(.none) { holds($0, b ? 1 : 0) ? 1 : 0 })
        default: preconditionFailure("the checker admits no such condition")
        }
    }

    static func holds(_ comparison: ComparisonOperation, _ left: Double, _ right: Double) -> Bool {
        switch comparison {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .unequal: left != right
        }
    }

    func call(_ function: FunctionIdentifier, _ arguments: [CheckedExpression], _ expression: CheckedExpression)
        -> ScriptValue
    {
        let first = value(arguments[0])
        switch function {
        case .minimum, .maximum:
            let operation: Operation = function == .minimum ? .minimum : .maximum
            return arguments.dropFirst().reduce(first) { result, argument in
                extreme(result, value(argument), operation)
            }
        case .absolute: return figure(first, nil) { $0.magnitude }
        case .exponential: return figure(first, nil) { Operation.exponential.result($0) }
        case .logarithm: return figure(first, nil) { Operation.logarithm.result($0) }
        case .squareRoot: return figure(first, expression.dimension) { $0.squareRoot() }
        case .floor: return figure(first, nil) { $0.rounded(.down) }
        case .ceiling: return figure(first, nil) { $0.rounded(.up) }
        case .sum:
            guard case .column(let values) = first else { preconditionFailure("the checker admits only a column here") }
            return .number(values.reduce(0, +))
        case .mean:
            if case .column(let values) = first { return .number(values.reduce(0, +) / Double(values.count)) }
            return .number(measure(arguments[0]).summary.mean)
        case .cumulative:
            let measure = measure(arguments[0])
            return .measure((measure.isReduced ? measure : measure.by([.year])).cumulative())
        case .discounted: return .measure(measure(arguments[0]).discounted())
        case .breakEven: return .measure(measure(arguments[0]).breakEven())
        case .total: return .measure(measure(arguments[0]).total())
        case .standardDeviation: return .number(measure(arguments[0]).summary.standardDeviation)
        case .standardError: return .number(measure(arguments[0]).summary.standardError)
        case .quantile: return .number(measure(arguments[0]).summary.quantile(number(arguments[1])))
        case .probability: return .number(number(arguments[0]))
        case .cost, .outcome, .people, .flows, .enrolled, .waiting, .started, .refused, .completed, .hours:
            preconditionFailure("questions to results are no calls any more once they are checked")
        }
    }

    /// A change that does not go through sums: a measure is brought to its figures first.
    private func figure(_ value: ScriptValue, _ dimension: Dimension?, _ change: (Double) -> Double) -> ScriptValue {
        if case .measure(let measure) = value { return each(.measure(measure.collapsed()), dimension, change) }
        return each(value, dimension, change)
    }

    private func extreme(_ left: ScriptValue, _ right: ScriptValue, _ operation: Operation) -> ScriptValue {
        switch (left, right) {
        case (.measure(let a), .measure(let b)):
            .measure(a.collapsedPair(with: b, a.dimension) { operation.result($0, $1) })
        case (.measure(let a), .number(let b)), (.number(let b), .measure(let a)):
            .measure(a.collapsed().mapped(a.dimension) { operation.result($0, b) })
        default: paired(left, right) { operation.result($0, $1) }
        }
    }
}
