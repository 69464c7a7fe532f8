import Numerics

extension Graph {
    /// For each node, whether it is nothing for an individual that has begun no course.
    ///
    /// A product with such a factor counts as nothing, whatever the other factor: it is not computed for who has begun
    /// no course.
    /// - Complexity: proportional to the size of the graph.
    func nothingWithoutCourse() -> [Bool] {
        var result = [Bool](repeating: false, count: kinds.count)
        for number in kinds.indices {
            switch kinds[number] {
            case .strength, .built, .active, .after, .begun, .completed, .dropped: result[number] = true
            case .constant(let value): result[number] = value == 0
            case .apply(let operation, let operands):
                result[number] = Self.isNothing(operation, operands.map { result[$0.number] })
            default: break
            }
        }
        return result
    }

    /// Whether an operation gives nothing, by which of its operands are nothing.
    private static func isNothing(_ operation: Operation, _ operands: [Bool]) -> Bool {
        switch operation {
        case .multiply, .and: operands[0] || operands[1]
        case .add, .subtract, .or, .minimum, .maximum: operands[0] && operands[1]
        case .divide, .remainder, .negate, .absolute, .squareRoot, .floor, .ceiling, .round, .sine, .tangent:
            operands[0]
        // A condition that is nothing does not hold.
        case .select: operands[2] && (operands[0] || operands[1])
        case .power, .less, .lessOrEqual, .equal, .unequal, .not, .exponential, .logarithm, .decimalLogarithm, .cosine:
            false
        }
    }
}
