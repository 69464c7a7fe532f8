import Program

/// What is booked for people, as far as some cells know it.
struct CellAmounts: Sendable {
    /// The booking code with these of its results, and that for those who have begun a course.
    let booking: ColumnProgram
    let results: [Int]
    let courseBooking: ColumnProgram
    let courseResults: [Int]
    /// Whether they know what is booked on each kind of moves.
    let knowsMoves: [Bool]

    /// - Parameters:
    ///   - asked: what each amount asks.
    ///   - isKnown: whether the cells at hand are those for some questions.
    init(_ program: PopulationProgram, _ asked: Asked, where isKnown: (Set<CellField>) -> Bool) {
        results = asked.booking.indices.filter { isKnown(asked.booking[$0]) }
        booking = program.booking.part(results)
        courseResults = asked.courseBooking.indices.filter { isKnown(asked.courseBooking[$0]) }
        courseBooking = program.courseBooking.part(courseResults)
        knowsMoves = asked.moves.map(isKnown)
    }

    /// What each amount asks of people that cells do not tell.
    struct Asked {
        let booking: [Set<CellField>]
        let courseBooking: [Set<CellField>]
        let moves: [Set<CellField>]

        init(_ program: PopulationProgram, _ questions: CellQuestions, beyond cells: CellCode) {
            booking = questions.fields(ofResults: program.booking, beyond: cells)
            courseBooking = questions.fields(ofResults: program.courseBooking, beyond: cells)
            moves = program.moveBookings.map {
                questions.fields(ofResults: $0.code, beyond: cells).reduce(into: []) { $0.formUnion($1) }
            }
        }

        var all: [Set<CellField>] { booking + courseBooking + moves }
    }
}

extension ColumnProgram {
    /// The code with those of its results.
    fileprivate func part(_ numbers: [Int]) -> ColumnProgram {
        if numbers.count == results.count { return self }
        let part = ColumnProgram(steps: steps, registers: registers, results: numbers.map { results[$0] })
        return part.withoutDeadSteps
    }
}
