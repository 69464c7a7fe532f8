import Numerics
import Program
import TestSupport
import Testing

@testable import Engine

/// Code for upper ends: in each of the cycles that it is for, no individual's value is above its own end.
@Suite struct UpperEndTests {
    /// Code of random steps over two attributes and three slots, of which one changes from cycle to cycle.
    private struct Specimen {
        let code: ColumnProgram
        let attributes: [[Double]]
        let files: [ScalarFile]

        init(seed: UInt64) throws {
            var numbers = SeededNumbers(seed: seed)
            let program = try TestModel("model Empty\ncycle 1 month\nstart 2021-01\nhorizon 1 month\n").program("basis")
            let base = ScalarFile(program)
            let fixed = [numbers.magnitude(orders: -1...0), Double.random(in: 0.1...2, using: &numbers)]
            let files = (0..<4).map { base.followed(by: fixed + [Double($0) * 0.7]) }
            let slots = base.slots.count
            var steps: [ColumnStep] = []
            func operand() -> ColumnOperand {
                switch Int.random(in: 0..<6, using: &numbers) {
                case 0: .attribute(0)
                case 1: .attribute(1)
                case 2: .scalar(slots + Int.random(in: 0..<3, using: &numbers))
                default: steps.isEmpty ? .attribute(0) : .register(Int.random(in: 0..<steps.count, using: &numbers))
                }
            }
            let operations = Operation.allCases.filter { ![.remainder, .sine, .cosine, .tangent].contains($0) }
            for _ in 0..<Int.random(in: 1..<14, using: &numbers) {
                let operation = operations[Int.random(in: operations.indices, using: &numbers)]
                let operands = (0..<3).map { _ in operand() }
                steps.append(.apply(operation, ColumnOperands(operands), to: steps.count))
            }
            code = ColumnProgram(
                steps: steps, registers: steps.count, results: [.register(steps.count - 1), operand()])
            let bounds = [numbers.magnitude(orders: -1...1), numbers.magnitude(orders: -1...1)].sorted()
            attributes = [
                (0..<40).map { _ in Double.random(in: bounds[0]...bounds[1], using: &numbers) },
                (0..<40).map { _ in Double.random(in: 0.01...3, using: &numbers) },
            ]
            self.files = files
        }

        /// The results of some code for an individual, one step after the other.
        func results(_ code: ColumnProgram, of individual: Int, _ slots: ScalarFile) -> [Double] {
            var registers = [Double](repeating: .nan, count: code.registers)
            func value(_ operand: ColumnOperand) -> Double {
                switch operand {
                case .register(let register): registers[register]
                case .attribute(let number): attributes[number][individual]
                case .scalar(let slot): slots[slot]
                case .response: .nan
                }
            }
            for step in code.steps {
                guard case .apply(let operation, let operands, let to) = step else { continue }
                let values = operands.map(value) + [0, 0]
                registers[to] = operation.result(values[0], values[1], values[2])
            }
            return code.results.map(value)
        }

        var ranges: InputRanges {
            let attributes = attributes.map { column in
                unsafe column.withUnsafeBufferPointer { column in
                    unsafe column.baseAddress.flatMap { unsafe RateKernels.range($0, count: column.count) }
                }
            }
            return InputRanges(attributes: attributes, files: files, individuals: 40)
        }
    }

    @Test func `no value is above its upper end, nor outside the interval of everybody`() throws {
        var (known, isTight) = (0, 0)
        for seed in 0..<1_500 {
            let specimen = try Specimen(seed: 5_000 + UInt64(seed))
            guard let intervals = CodeIntervals(specimen.code, specimen.ranges, tables: []) else { continue }
            known += 1
            let ends = UpperEnds(intervals, slots: specimen.files[0].slots.count)
            let endSlots = specimen.files[0].followed(by: ends.constants)
            for individual in 0..<40 {
                let upper = specimen.results(ends.code, of: individual, endSlots)
                for slots in specimen.files {
                    let values = specimen.results(specimen.code, of: individual, slots)
                    for (number, value) in values.enumerated() {
                        let all = try #require(intervals[intervals.results[number]])
                        #expect(value <= upper[number], "seed \(seed), individual \(individual)")
                        #expect(value >= all.low && value <= all.high, "seed \(seed), individual \(individual)")
                    }
                }
                let highest = try #require(intervals[intervals.results[0]]).high
                if upper[0] < highest - 1e-9 * highest.magnitude { isTight += 1 }
            }
        }
        // Of many programs something is known, and for many individuals more than for everybody.
        #expect(known > 500 && isTight > 5_000)
    }

    /// A hazard that grows with age, as in the models that bounds are made for: the end is the hazard of the last cycle,
    /// and a unit or so in the last place more.
    @Test func `the end of what grows with time is its value in the last cycle`() throws {
        let specimen = try Specimen(seed: 1)
        let slots = specimen.files[0].slots.count
        let steps: [ColumnStep] = [
            .apply(.add, ColumnOperands([.attribute(1), .scalar(slots - 1)]), to: 0),
            .apply(.exponential, ColumnOperands([.register(0)]), to: 1),
            .apply(.multiply, ColumnOperands([.register(1), .scalar(slots - 2)]), to: 2),
        ]
        let code = ColumnProgram(steps: steps, registers: 3, results: [.register(2)])
        let intervals = try #require(CodeIntervals(code, specimen.ranges, tables: []))
        let ends = UpperEnds(intervals, slots: slots)
        for individual in 0..<40 {
            let upper = specimen.results(ends.code, of: individual, specimen.files[0].followed(by: ends.constants))[0]
            let last = specimen.results(code, of: individual, specimen.files[3])[0]
            #expect(upper >= last && upper <= last * (1 + 0x1p-49))
        }
        // The sum, the exponential, its slack and the product, once: lower ends nobody asks for are left out.
        #expect(ends.code.steps.count == 4)
    }
}
