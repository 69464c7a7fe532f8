import Lowering
import Numerics
import Program
import SourceText
import TestSupport
import Testing

/// What is folded, shared and left out changes no value.
@Suite struct SimplificationTests {
    /// The value of an outcome over parameters, computed by the code of a draw.
    private func value(_ program: Program, parameters: [Double]) -> Double {
        var slots = program.constants + [Double](repeating: .nan, count: program.slots - program.constants.count)
        for step in program.drawCode {
            switch step {
            case .sample(_, _, let input, _, let to): slots[to] = parameters[input]
            case .apply(let operation, let operands, let to):
                let values = operands.map { slots[$0] } + [0, 0]
                slots[to] = operation.result(values[0], values[1], values[2])
            default: Issue.record("there is no other step in an expression over numbers")
            }
        }
        return slots[program.modelOutcomes[0].slot]
    }

    private func program(_ expression: String, parameters: Int = 3) throws -> Program {
        let declared = (0..<parameters).map { "parameter p\($0) ~ normal(0, 1) assumption \"x\"\n" }.joined()
        let checked = CheckedText(declared + "outcome y = \(expression)\n")
        try #require(!checked.problems.contains { $0.severity == .error }, "\(expression): \(checked.rendered)")
        return Lowering.program(checked.model, scenario: 0)
    }

    @Test(arguments: 0..<8)
    func `the code of a random expression has the expression's value, bit for bit`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        var (steps, nodes) = (0, 0)
        for _ in 0..<60 {
            let expression = RandomExpression(depth: 5, variables: 3, using: &numbers)
            let text = expression.text(["p0", "p1", "p2"])
            let program = try program(text)
            for _ in 0..<4 {
                // Small whole and half numbers make equal operands, zeros and ones of differences frequent.
                let parameters = (0..<3).map { _ in Double(Int.random(in: -4...4, using: &numbers)) / 2 }
                let (found, known) = (value(program, parameters: parameters), expression.value(parameters))
                #expect(found == known || (found.isNaN && known.isNaN), "\(text) at \(parameters)")
            }
            steps += program.drawCode.count - 3
            nodes += text.count { "(".contains($0) }
        }
        #expect(steps > 100, "something is left to compute")
        #expect(steps < nodes, "and much is not")
    }

    @Test(arguments: [
        ("p0 + 0", 0), ("0 + p0", 0), ("p0 - 0", 0), ("p0 * 1", 0), ("p0 / 1", 0), ("p0 ^ 1", 0), ("-(-p0)", 0),
        ("if 1 < 2 then p0 else exp(p1)", 0), ("if p1 < 0 then p0 else p0", 0), ("p0 + p1 - (p1 + p0)", 2),
        ("min(p0, p0)", 0), ("p0 * p1 + p0 * p1", 2), ("p0 - (-p1)", 1), ("if not p0 < p1 then p0 else p1", 2),
        ("if p0 < p1 and 1 < 2 then p0 else p1", 2), ("if p0 < p1 or 1 < 2 then p0 else p1", 0),
        ("p0 * 0", 1), ("p0 ^ 2", 1), ("(1 + 2) * 3 * exp(0)", 0), ("p0 * -1", 1),
    ])
    func `an expression takes so many operations`(expression: String, operations: Int) throws {
        let code = try program(expression).drawCode
        #expect(code.count { if case .apply = $0 { true } else { false } } == operations)
    }

    /// 0 times an infinite number is no number, and must not become 0.
    @Test func `nothing times what may be infinite stays to be computed`() throws {
        let program = try program("0 * (1 / p0)", parameters: 1)
        #expect(value(program, parameters: [0]).isNaN)
        #expect(value(program, parameters: [2]) == 0)
    }

    @Test func `what is divided by a power of two is multiplied, with the same bits down to the smallest number`()
        throws
    {
        let program = try program("p0 / 1024", parameters: 1)
        #expect(program.drawCode.contains { if case .apply(.multiply, _, _) = $0 { true } else { false } })
        for number in [1.1, -3.7e300, 4.1e-306, .leastNonzeroMagnitude, .leastNormalMagnitude, .infinity] {
            #expect(value(program, parameters: [number]) == number / 1024)
        }
    }

    /// The system's power is within one unit in the last place of the square, which a product rounds exactly.
    @Test func `a square is a product, within a unit in the last place of the power`() throws {
        let program = try program("p0 ^ 2", parameters: 1)
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<200 {
            let number = numbers.magnitude(orders: -100...100)
            let power = Operation.power.result(number, 2)
            #expect(Closeness.ulps(value(program, parameters: [number]), power) <= 1)
        }
    }
}
