import Program

/// A population's program as the engine runs it: what is settled for an individual apart from what changes.
struct PopulationCode: Sendable {
    let program: PopulationProgram
    /// Computed on entry, and again for who moves or begins a course; its results are the columns kept.
    let settled: ColumnProgram
    /// For each intervention, what is left of its selection.
    let selections: [ColumnProgram]
    /// What is left of the booking.
    let booking: ColumnProgram

    /// - Parameter cycleCode: the code that fills slots in each cycle.
    init(_ program: PopulationProgram, cycleCode: [ScalarStep]) {
        self.program = program
        var settled = SettledCode(program, changingSlots: Set(cycleCode.flatMap(\.targets)))
        selections = program.interventions.map { settled.takeSteps(from: $0.selection) }
        booking = settled.takeSteps(from: program.booking)
        self.settled = settled.program
    }

    /// How many columns of numbers an individual has: its attributes, then what is kept.
    var columns: Int { program.attributes.count + settled.results.count }

    /// The bytes that one individual takes while a draw is worked on.
    var bytesPerIndividual: Int {
        let number = MemoryLayout<Double>.size
        let cycle = MemoryLayout<Int32>.size
        // State, columns, the four random words, a uniform on entry, the note that it has moved.
        let itself = MemoryLayout<UInt8>.size + columns * number + 4 * cycle + number + cycle
        // Standing, begin, end, waiting since, response, the place in the course, the place on the waiting list.
        let course = MemoryLayout<Standing>.size + 4 * cycle + number + MemoryLayout<WaitingList.Candidate>.stride
        return itself + program.interventions.count * course
    }

    /// How many registers the code over a block needs.
    var registers: Int {
        var most = max(settled.registers, booking.registers)
        for selection in selections { most = max(most, selection.registers) }
        for case .computed(let code) in program.attributes { most = max(most, code.registers) }
        return most
    }
}
