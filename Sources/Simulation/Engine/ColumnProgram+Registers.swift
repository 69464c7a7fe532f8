import Program

extension ColumnProgram {
    /// The code in as few registers as it needs, so that a block of them stays in the first-level cache.
    ///
    /// A register is written anew once nobody reads its value any more, though never by a step that reads it: a loop
    /// whose target is its source is not packed.
    ///
    /// - Parameter given: so many registers hold something before the code runs, and keep their places.
    /// - Complexity: steps x registers.
    func inFewRegisters(given: Int = 0) -> ColumnProgram {
        // The last step that reads a register's value; results are read after the end.
        var lastRead = [Int](repeating: -1, count: registers)
        for (position, step) in steps.enumerated() {
            for case .register(let register) in step.operands { lastRead[register] = position }
        }
        for case .register(let register) in results { lastRead[register] = steps.count }
        var names = Array(0..<registers)
        // For each register of the new code, the last step that reads what it holds.
        var busyUntil = Array(lastRead[..<given])
        var compact: [ColumnStep] = []
        for (position, step) in steps.enumerated() {
            let read = step.reading { operand in
                if case .register(let register) = operand { .register(names[register]) } else { operand }
            }
            let free = busyUntil.firstIndex { $0 < position } ?? busyUntil.count
            if free == busyUntil.count { busyUntil.append(-1) }
            busyUntil[free] = lastRead[step.target]
            names[step.target] = free
            compact.append(read.writing(to: free))
        }
        return ColumnProgram(
            steps: compact, registers: busyUntil.count,
            results: results.map { if case .register(let register) = $0 { .register(names[register]) } else { $0 } })
    }
}
