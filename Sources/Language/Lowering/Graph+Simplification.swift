import Numerics

/// Operations that need not be done: each rule gives the same number, but for the sign of a zero, and a square, which may
/// differ in its last bit.
extension Graph {
    /// The node that an operation comes down to; nil where it has to be done.
    mutating func simplified(_ operation: Operation, _ operands: [Node]) -> Node? {
        let values = operands.compactMap { constant($0) }
        if values.count == operands.count {
            let result = operation.result(
                values[0], values.count > 1 ? values[1] : 0, values.count > 2 ? values[2] : 0)
            // What is no number stays in the code, so that the run that meets it says where.
            return result.isNaN ? nil : constant(result)
        }
        switch operation {
        case .add, .subtract, .negate: return simplifiedSum(operation, operands)
        case .multiply, .divide, .power: return simplifiedProduct(operation, operands)
        case .and, .or, .not, .select: return simplifiedCondition(operation, operands)
        case .minimum, .maximum: return operands[0] == operands[1] ? operands[0] : nil
        default: return nil
        }
    }

    private mutating func simplifiedSum(_ operation: Operation, _ operands: [Node]) -> Node? {
        switch operation {
        case .negate:
            switch kind(operands[0]) {
            case .apply(.negate, let inner): return inner[0]
            case .apply(.subtract, let inner): return apply(.subtract, inner[1], inner[0])
            default: return nil
            }
        case .add where constant(operands[0]) == 0: return operands[1]
        case .add where constant(operands[1]) == 0, .subtract where constant(operands[1]) == 0: return operands[0]
        case .add:
            if case .apply(.negate, let inner) = kind(operands[1]) { return apply(.subtract, operands[0], inner[0]) }
            if case .apply(.negate, let inner) = kind(operands[0]) { return apply(.subtract, operands[1], inner[0]) }
            return nil
        default:
            if case .apply(.negate, let inner) = kind(operands[1]) { return apply(.add, operands[0], inner[0]) }
            return nil
        }
    }

    private mutating func simplifiedProduct(_ operation: Operation, _ operands: [Node]) -> Node? {
        let (first, second) = (constant(operands[0]), constant(operands[1]))
        switch operation {
        case .multiply where first == 1: return operands[1]
        case .multiply where second == 1, .divide where second == 1, .power where second == 1: return operands[0]
        case .multiply where first == -1: return apply(.negate, operands[1])
        case .multiply where second == -1, .divide where second == -1: return apply(.negate, operands[0])
        // Nothing times what may be infinite is no number, and stays.
        case .multiply where first == 0 && isBounded(operands[1]): return operands[0]
        case .multiply where second == 0 && isBounded(operands[0]): return operands[1]
        case .power where second == 0: return constant(1)
        case .power where second == 2: return apply(.multiply, operands[0], operands[0])
        case .divide:
            guard let second, let reciprocal = Self.exactReciprocal(of: second) else { return nil }
            return apply(.multiply, operands[0], constant(reciprocal))
        default: return nil
        }
    }

    private mutating func simplifiedCondition(_ operation: Operation, _ operands: [Node]) -> Node? {
        switch operation {
        case .and, .or:
            for (known, other) in [(operands[0], operands[1]), (operands[1], operands[0])] {
                guard let value = constant(known) else { continue }
                let decides = (value != 0) == (operation == .or)
                if decides { return constant(operation == .or ? 1 : 0) }
                if isCondition(other) { return other }
            }
            return operands[0] == operands[1] && isCondition(operands[0]) ? operands[0] : nil
        case .not:
            if case .apply(.not, let inner) = kind(operands[0]), isCondition(inner[0]) { return inner[0] }
            return nil
        default:
            if let condition = constant(operands[0]) { return condition != 0 ? operands[1] : operands[2] }
            if operands[1] == operands[2] { return operands[1] }
            if case .apply(.not, let inner) = kind(operands[0]) {
                return apply(.select, inner[0], operands[2], operands[1])
            }
            let chooses = constant(operands[1]) == 1 && constant(operands[2]) == 0
            return chooses && isCondition(operands[0]) ? operands[0] : nil
        }
    }

    /// Whether a node is 1 where something holds and 0 where not.
    func isCondition(_ node: Node) -> Bool {
        switch kind(node) {
        case .apply(let operation, _): Self.conditions.contains(operation)
        case .active, .after, .begun, .completed, .dropped, .latch: true
        case .constant(let value): value == 0 || value == 1
        case .byState(let values): values.allSatisfy { isCondition($0) }
        default: false
        }
    }

    private static let conditions: [Operation] = [.less, .lessOrEqual, .equal, .unequal, .and, .or, .not]

    /// Whether a node is a number that is neither infinite nor none, whatever the draw.
    private func isBounded(_ node: Node) -> Bool {
        switch kind(node) {
        case .strength, .built, .individual, .time, .sinceEntry, .timeInState: true
        default: isCondition(node)
        }
    }

    /// 1 / x where multiplying by it gives the bits of dividing by x: for a power of two.
    private static func exactReciprocal(of value: Double) -> Double? {
        guard value.isNormal, value.significand == 1, abs(value.exponent) < 1000 else { return nil }
        return 1 / value
    }

    /// An operation on values by state and on what is the same for all, as values by state; nil for any other.
    mutating func byState(_ operation: Operation, _ operands: [Node]) -> Node? {
        var states: Int?
        for operand in operands {
            if case .byState(let values) = kind(operand) {
                states = values.count
            } else if isColumn(operand) {
                return nil
            }
        }
        guard let states else { return nil }
        let values = (0..<states).map { state in
            let ofState = operands.map { operand in
                if case .byState(let values) = kind(operand) { values[state] } else { operand }
            }
            switch ofState.count {
            case 1: return apply(operation, ofState[0])
            case 2: return apply(operation, ofState[0], ofState[1])
            default: return apply(operation, ofState[0], ofState[1], ofState[2])
            }
        }
        return byState(values)
    }

    /// The operands in an order of their own where their order does not matter, so that a + b and b + a are one node.
    ///
    /// The factors of a product that is the same for all keep the order of the text: by it, what is the same for all
    /// states is taken out of a table, and scenarios whose nodes have other numbers must agree on that to the last bit.
    func ordered(_ operation: Operation, _ operands: [Node], _ placement: Placement) -> [Node] {
        switch operation {
        case .multiply where placement != .individual: operands
        case .add, .multiply, .equal, .unequal, .and, .or: operands.sorted { $0.number < $1.number }
        default: operands
        }
    }
}
