import Program

/// The part of a population's code whose values stay the same while an individual stays in its state and begins no
/// course; each value that the rest needs is kept in a column of its own.
///
/// Most people do neither in most cycles, so keeping these values spares most of the work: on the model of the 8,849
/// households a draw takes less than half the time, and every figure keeps its bits.
struct SettledCode: Sendable {
    /// Every step writes a register of its own, since the values kept are read when all steps are done.
    private(set) var steps: [ColumnStep] = []
    /// The registers of the values kept, by column.
    private(set) var kept: [Int] = []
    /// The column of the first value kept, among those of the attributes.
    private let firstColumn: Int
    private let tables: [[Int]]
    /// The slots that change from cycle to cycle.
    private let changingSlots: Set<Int>
    /// The register of each step so far, by the step with its target left out; equal steps are one.
    private var known: [ColumnStep: Int] = [:]

    init(_ population: PopulationProgram, changingSlots: Set<Int>) {
        firstColumn = population.attributes.count
        tables = population.tables
        self.changingSlots = changingSlots
    }

    /// The code as one program; its results are the values kept.
    var program: ColumnProgram {
        ColumnProgram(steps: steps, registers: steps.count, results: kept.map { .register($0) })
    }

    /// Takes the settled steps out of some code, and gives back the rest, which reads the values kept.
    /// - Complexity: proportional to the number of steps.
    mutating func takeSteps(from code: ColumnProgram) -> ColumnProgram {
        // For each register of the code, the register here whose value it holds, where that is a settled one.
        var settled = [Int?](repeating: nil, count: code.registers)
        var rest: [ColumnStep] = []
        for step in code.steps {
            if let own = settledStep(step, settled) {
                settled[step.target] = own
            } else {
                rest.append(step.reading { kept($0, settled) })
                settled[step.target] = nil
            }
        }
        return ColumnProgram(steps: rest, registers: code.registers, results: code.results.map { kept($0, settled) })
    }

    /// The code with what is kept already read from its columns; nothing more is kept for it.
    ///
    /// For code that runs for few individuals: a column for all of them would cost more than it spares.
    /// - Complexity: proportional to the number of steps.
    func readingKept(in code: ColumnProgram) -> ColumnProgram {
        var settled = [Int?](repeating: nil, count: code.registers)
        let steps = code.steps.map { step in
            let reading = step.reading { column(of: $0, settled) ?? $0 }
            settled[step.target] = knownRegister(step, settled)
            return reading
        }
        let results = code.results.map { column(of: $0, settled) ?? $0 }
        return ColumnProgram(steps: steps, registers: code.registers, results: results).withoutDeadSteps
    }

    /// The register here that holds the step's value already.
    private func knownRegister(_ step: ColumnStep, _ settled: [Int?]) -> Int? {
        guard isSettled(step, settled) else { return nil }
        return known[own(step, settled).writing(to: 0)]
    }

    /// The column in which an operand's settled value is kept already.
    private func column(of operand: ColumnOperand, _ settled: [Int?]) -> ColumnOperand? {
        guard case .register(let register) = operand, let own = settled[register],
            let column = kept.firstIndex(of: own)
        else { return nil }
        return .attribute(firstColumn + column)
    }

    /// The step as it stands here, with the registers here.
    private func own(_ step: ColumnStep, _ settled: [Int?]) -> ColumnStep {
        step.reading { operand in
            if case .register(let register) = operand { .register(settled[register] ?? register) } else { operand }
        }
    }

    /// The register here that holds the step's value; nil where the value can change in any cycle.
    private mutating func settledStep(_ step: ColumnStep, _ settled: [Int?]) -> Int? {
        guard isSettled(step, settled) else { return nil }
        let own = own(step, settled)
        if let register = known[own.writing(to: 0)] { return register }
        let register = steps.count
        known[own.writing(to: 0)] = register
        steps.append(own.writing(to: register))
        return register
    }

    private func isSettled(_ step: ColumnStep, _ settled: [Int?]) -> Bool {
        step.moment(changingSlots: changingSlots, tables: tables) < .cycle
            && step.operands.allSatisfy { isSettled($0, settled) }
    }

    private func isSettled(_ operand: ColumnOperand, _ settled: [Int?]) -> Bool {
        switch operand {
        case .register(let register): settled[register] != nil
        case .attribute, .response: true
        case .scalar(let slot): !changingSlots.contains(slot)
        }
    }

    /// The operand, or the column in which its settled value is kept.
    private mutating func kept(_ operand: ColumnOperand, _ settled: [Int?]) -> ColumnOperand {
        guard case .register(let register) = operand, let own = settled[register] else { return operand }
        if let column = kept.firstIndex(of: own) { return .attribute(firstColumn + column) }
        kept.append(own)
        return .attribute(firstColumn + kept.count - 1)
    }
}
