import Numerics
import Program
import Testing

@testable import Engine

/// Code in few registers against the same code with a register for each step.
@Suite struct CompactRegistersTests {
    private func apply(_ operands: [ColumnOperand], to register: Int) -> ColumnStep {
        .apply(operands.count > 1 ? .add : .negate, ColumnOperands(operands), to: register)
    }

    @Test func `a chain takes two registers in turn`() {
        let steps = [apply([.attribute(0), .scalar(0)], to: 0)] + (1..<6).map { apply([.register($0 - 1)], to: $0) }
        let compact = ColumnProgram(steps: steps, registers: 6, results: [.register(5)]).inFewRegisters()
        #expect(compact.registers == 2)
        #expect(compact.steps.map(\.target) == [0, 1, 0, 1, 0, 1] && compact.results == [.register(1)])
        #expect(compact.steps.allSatisfy { !$0.operands.contains(.register($0.target)) })
    }

    @Test func `what is given, and what is asked for in the end, keeps its register`() {
        let steps = [
            apply([.register(0), .register(1)], to: 2), apply([.register(2)], to: 3),
            apply([.register(3), .register(1)], to: 4),
        ]
        let code = ColumnProgram(steps: steps, registers: 5, results: [.register(2), .register(4), .attribute(7)])
        let compact = code.inFewRegisters(given: 2)
        #expect(compact.steps[0].operands == [.register(0), .register(1)])
        // The first value is asked for in the end, and the second given one until the last step.
        #expect(compact.results[0] == .register(compact.steps[0].target))
        #expect(compact.steps.dropFirst().allSatisfy { $0.target != compact.steps[0].target })
        #expect(compact.steps[2].operands[1] == .register(1) && compact.results[2] == .attribute(7))
    }
}
