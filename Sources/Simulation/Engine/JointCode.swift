import Program

/// The code of several states as one, in which equal steps are one.
struct JointCode {
    private var steps: [ColumnStep] = []
    private var results: [ColumnOperand] = []
    /// The register of each step so far, by the step with its target left out.
    private var known: [ColumnStep: Int] = [:]

    init(_ code: ColumnProgram) { add(code) }

    /// The code; its results are those of each part, in the order in which they came.
    var program: ColumnProgram { ColumnProgram(steps: steps, registers: steps.count, results: results) }

    /// Adds the code of one more state.
    mutating func add(_ code: ColumnProgram) {
        var names = [Int?](repeating: nil, count: code.registers)
        for step in code.steps {
            let own = Self.step(step, names)
            if let register = known[own] {
                names[step.target] = register
            } else {
                names[step.target] = steps.count
                known[own] = steps.count
                steps.append(own.writing(to: steps.count))
            }
        }
        results += code.results.map { Self.operand($0, names) }
    }

    /// Whether at least half of the work of some code is done here already.
    func sharesMost(of code: ColumnProgram) -> Bool {
        var names = [Int?](repeating: nil, count: code.registers)
        var (shared, all) = (0, 0)
        for step in code.steps {
            all += step.work
            guard let register = known[Self.step(step, names)] else { continue }
            names[step.target] = register
            shared += step.work
        }
        return 2 * shared >= all
    }

    /// The step with the registers here; a value that is not known here has a register that no step writes.
    private static func step(_ step: ColumnStep, _ names: [Int?]) -> ColumnStep {
        step.reading { operand($0, names) }.writing(to: 0)
    }

    private static func operand(_ operand: ColumnOperand, _ names: [Int?]) -> ColumnOperand {
        if case .register(let register) = operand { .register(names[register] ?? -1 - register) } else { operand }
    }
}
