import Program

extension ColumnProgram {
    /// The code without the steps whose value nobody reads.
    var withoutDeadSteps: ColumnProgram {
        var isRead = [Bool](repeating: false, count: registers)
        func note(_ operands: [ColumnOperand]) {
            for case .register(let register) in operands { isRead[register] = true }
        }
        note(results)
        var live: [ColumnStep] = []
        for step in steps.reversed() where isRead[step.target] {
            isRead[step.target] = false
            note(step.operands)
            live.append(step)
        }
        return ColumnProgram(steps: live.reversed(), registers: registers, results: results)
    }
}
