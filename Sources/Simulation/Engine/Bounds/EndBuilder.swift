import Numerics
import Program

/// Writes the steps that compute both ends of each value of some code.
struct EndBuilder {
    enum End: Hashable {
        case lower, upper

        var other: End { self == .lower ? .upper : .lower }
    }

    private(set) var steps: [ColumnStep] = []
    private(set) var constants: [Double] = []
    private let intervals: CodeIntervals
    private let slots: Int
    /// For each step of the code, where its two ends stand.
    private var known: [(lower: ColumnOperand, upper: ColumnOperand)] = []

    /// Writes steps for all ends, whether they are asked for or not.
    init(_ intervals: CodeIntervals, slots: Int) {
        self.intervals = intervals
        self.slots = slots
        for step in intervals.steps {
            known.append((end(.lower, of: step), end(.upper, of: step)))
        }
    }

    /// Where an end of an operand of the code, or of a result, stands.
    mutating func operand(_ operand: ColumnOperand, _ end: End) -> ColumnOperand {
        switch operand {
        case .register(let position): end == .lower ? known[position].lower : known[position].upper
        case .attribute, .response: operand
        case .scalar: interval(operand).isPoint ? operand : constant(interval(operand), end)
        }
    }

    private func interval(_ operand: ColumnOperand) -> Interval {
        guard let interval = intervals[operand] else { preconditionFailure("what code reads has an interval") }
        return interval
    }

    /// A slot of its own with an end of an interval.
    private mutating func constant(_ interval: Interval, _ end: End) -> ColumnOperand {
        slot(end == .lower ? interval.low : interval.high)
    }

    private mutating func slot(_ number: Double) -> ColumnOperand {
        constants.append(number)
        return .scalar(slots + constants.count - 1)
    }

    private mutating func apply(_ operation: Operation, _ operands: [ColumnOperand]) -> ColumnOperand {
        steps.append(.apply(operation, ColumnOperands(operands), to: steps.count))
        return .register(steps.count - 1)
    }

    /// An end of the value of a step: by the rule of its operation, or that of everybody.
    private mutating func end(_ end: End, of step: ColumnStep) -> ColumnOperand {
        let all = interval(.register(step.target))
        if all.isPoint { return constant(all, end) }
        switch step {
        case .individual:
            steps.append(step.writing(to: steps.count))
            return .register(steps.count - 1)
        case .apply(let operation, let operands, _): return self.end(end, operation, operands) ?? constant(all, end)
        default: return constant(all, end)
        }
    }

    /// An end by the rule of an operation; nil where it has none for such operands.
    private mutating func end(_ end: End, _ operation: Operation, _ operands: ColumnOperands) -> ColumnOperand? {
        let a = operands[0]
        let b = operands[min(1, operands.count - 1)]
        switch operation {
        case .add, .minimum, .maximum: return apply(operation, [operand(a, end), operand(b, end)])
        case .subtract: return apply(operation, [operand(a, end), operand(b, end.other)])
        case .negate: return apply(operation, [operand(a, end.other)])
        case .floor, .ceiling, .round, .squareRoot: return apply(operation, [operand(a, end)])
        case .multiply: return product(end, a, b) ?? product(end, b, a)
        case .divide: return quotient(end, a, b)
        case .select:
            return apply(end == .upper ? .maximum : .minimum, [operand(b, end), operand(operands[2], end)])
        case .absolute:
            if interval(a).low >= 0 { return operand(a, end) }
            return interval(a).high <= 0 ? apply(.negate, [operand(a, end.other)]) : nil
        case .exponential: return widened(end, .exponential, [operand(a, end)], of: operation.interval(of: interval(a)))
        case .logarithm, .decimalLogarithm:
            return shifted(end, apply(operation, [operand(a, end)]), of: operation.interval(of: interval(a)))
        case .power: return power(end, a, b)
        default: return nil
        }
    }

    private mutating func product(_ end: End, _ a: ColumnOperand, _ b: ColumnOperand) -> ColumnOperand? {
        let factor = interval(b)
        if factor.isPoint {
            return apply(.multiply, [operand(a, factor.low >= 0 ? end : end.other), operand(b, end)])
        }
        guard interval(a).low >= 0, factor.low >= 0 else { return nil }
        return apply(.multiply, [operand(a, end), operand(b, end)])
    }

    private mutating func quotient(_ end: End, _ a: ColumnOperand, _ b: ColumnOperand) -> ColumnOperand? {
        let divisor = interval(b)
        if divisor.isPoint {
            return apply(.divide, [operand(a, divisor.low >= 0 ? end : end.other), operand(b, end)])
        }
        guard interval(a).low >= 0, divisor.low >= 0 else { return nil }
        return apply(.divide, [operand(a, end), operand(b, end.other)])
    }

    private mutating func power(_ end: End, _ a: ColumnOperand, _ b: ColumnOperand) -> ColumnOperand? {
        let (base, exponent) = (interval(a), interval(b))
        let all = Operation.power.interval(base, exponent, exponent)
        if exponent.isPoint {
            return widened(end, .power, [operand(a, exponent.low >= 0 ? end : end.other), operand(b, end)], of: all)
        }
        guard base.isPoint else { return nil }
        return widened(end, .power, [operand(a, end), operand(b, base.low >= 1 ? end : end.other)], of: all)
    }

    /// The result of a function of the workbench's own that is above 0, made larger or smaller by its slack; nil where
    /// it may be so small that slack is no share of it.
    private mutating func widened(
        _ end: End, _ operation: Operation, _ operands: [ColumnOperand], of all: Interval?
    ) -> ColumnOperand? {
        guard let all, all.low > 2 * Interval.leastNormal else { return nil }
        let value = apply(operation, operands)
        return apply(.multiply, [value, slot(end == .upper ? 1 + Interval.slack : 1 - Interval.slack)])
    }

    /// A logarithm, made larger or smaller by the slack of the largest.
    private mutating func shifted(_ end: End, _ value: ColumnOperand, of all: Interval?) -> ColumnOperand? {
        guard let all else { return nil }
        let slack = max(all.low.magnitude, all.high.magnitude) * Interval.slack + Interval.leastNormal
        return apply(end == .upper ? .add : .subtract, [value, slot(slack)])
    }
}

extension Operation {
    /// Where the results lie of an operation on one number.
    fileprivate func interval(of a: Interval) -> Interval? { interval(a, a, a) }
}
