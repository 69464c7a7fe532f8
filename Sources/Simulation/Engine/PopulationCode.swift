import Program

/// A population's program as the engine runs it: what is settled for an individual apart from what changes.
final class PopulationCode: Sendable {
    let program: PopulationProgram
    /// The slots of the tables by state, one table after the other.
    let tableSlots: [Int]
    /// Computed on entry, and again for who moves or begins a course; its results are the columns kept.
    let settled: ColumnProgram
    /// For each intervention, how its candidates are found, and what is kept of each individual's courses.
    let selections: [SelectionCode]
    let courses: [CourseColumns]
    /// What is left of the booking, and of that for those who have begun a course.
    let booking: ColumnProgram
    let courseBooking: ColumnProgram
    /// The same, where it is numbers of people alone.
    let countedCourses: CountedCourses?
    /// How the sums of the booking are come by.
    let booked: BookedValues

    /// The cycle in which somebody entered the population, or its present state, is kept where code asks for it.
    let needsTimeSinceEntry: Bool
    let needsTimeInState: Bool
    /// For each line of arrivals, whether its mean is the same all draw long.
    let areArrivalsSteady: [Bool]
    /// The flows that differ between individuals only by few combinations.
    let tabledFlows: [TabledFlows]
    /// The flows that differ between individuals, but are computed in much the same way in several states.
    let jointFlows: [JointFlows]
    /// For each state, whether its chances are individual.
    let areIndividual: [Bool]
    /// Whether code that runs in each cycle asks for the state of an individual.
    let readsStates: Bool
    /// Whether chance moves anybody: without flows at a speed nobody needs a random word.
    let drawsMoves: Bool

    /// The most flows that compete out of a state whose chances are individual.
    let individualMoves: Int
    /// How many registers the code over a block needs.
    let registers: Int
    /// The steps that look back at a course by a time that a draw decides.
    let timedSteps: [ColumnStep]
    /// Whether a draw decides anything for courses and effects.
    let needsTerms: Bool

    /// Whether tables by state change from cycle to cycle.
    let tablesChange: Bool
    /// Whether the chances of all in a state are the same, and stay so all draw long.
    let movesSteadily: Bool

    // Of the program, what is asked for in each cycle: here it is read without a copy of all that stands beside it.

    /// How many states there are, and where those of the population begin among all of the run.
    let states: Int
    let firstState: Int
    /// What stands behind the states, for who has left.
    let out: Int
    let moveBookings: [MoveBooking]

    /// - Parameters:
    ///   - constants: what the first slots hold in every draw.
    ///   - cycleCode: the code that fills slots in each cycle.
    ///   - keepsCourses: whether all is kept of courses, whatever code asks for.
    init(_ program: PopulationProgram, constants: [Double] = [], cycleCode: [ScalarStep], keepsCourses: Bool = false) {
        self.program = program
        states = program.states
        firstState = program.firstState
        out = program.out
        moveBookings = program.moveBookings
        movesSteadily = !program.flowsChangeByCycle && !program.flows.contains(where: \.areIndividual)
        tableSlots = program.tables.flatMap { $0 }
        let changingSlots = Set(cycleCode.flatMap(\.targets))
        areArrivalsSteady = program.arrivals.map { !changingSlots.contains($0.meanSlot) }
        tabledFlows = TabledFlows.all(of: program, constants: constants, changingSlots: changingSlots)
        jointFlows = JointFlows.all(of: program, without: Set(tabledFlows.flatMap(\.states)))
        areIndividual = program.flows.map(\.areIndividual)
        drawsMoves = program.flows.contains { !$0.moves.isEmpty }
        let steps = program.allSteps
        needsTimeSinceEntry = steps.contains { if case .sinceEntry = $0 { true } else { false } }
        needsTimeInState = steps.contains { if case .timeInState = $0 { true } else { false } }
        var settled = SettledCode(program, changingSlots: changingSlots)
        // A settled selection runs for few, so that what only it asks for needs no column: it reads what others have
        // kept.
        let rests = program.interventions.map { intervention -> ColumnProgram? in
            let isSettled = SelectionCode.isSettled(intervention.selection, settled, changingSlots: changingSlots)
            return isSettled ? nil : settled.takeSteps(from: intervention.selection)
        }
        courses = program.interventions.indices.map {
            keepsCourses ? .everything : CourseColumns(program, position: $0)
        }
        booking = settled.takeSteps(from: program.booking)
        courseBooking = settled.readingKept(in: program.courseBooking)
        countedCourses = CountedCourses(courseBooking)
        selections = zip(program.interventions, rests).map { [settled] intervention, rest in
            SelectionCode(
                rest ?? settled.readingKept(in: intervention.selection), hasPriority: intervention.hasPriority,
                isSettled: rest == nil, attributes: program.attributes.count)
        }
        self.settled = settled.program
        booked = BookedValues(booking, attributes: program.attributes.count)
        let flowCode = program.flows.map(\.code) + tabledFlows.map(\.places)
        readsStates =
            !booked.changing.results.isEmpty
            || flowCode.contains { $0.steps.contains { if case .byState = $0 { true } else { false } } }
        individualMoves =
            (program.flows.map { $0.areIndividual ? $0.moves.count : 0 } + jointFlows.map(\.moves)).max() ?? 0
        let tabled = tabledFlows.flatMap { [$0.places] + $0.flows.map(\.code) }
        let rest = [self.settled, booking, courseBooking] + selections.map(\.code)
        let joint = jointFlows.map(\.code)
        registers = (program.allCode + rest + tabled + joint).reduce(0) { max($0, $1.registers) }
        let timedSteps = steps.filter {
            switch $0 {
            case .after, .built: true
            default: false
            }
        }
        self.timedSteps = timedSteps
        needsTerms = !(program.interventions.isEmpty && timedSteps.isEmpty && program.halfLives.isEmpty)
        tablesChange = !changingSlots.isDisjoint(with: program.tables.joined())
    }

    /// Whether nobody has to be known by name: whatever moves, all there is to do is to count. Then several cycles are
    /// worked out for a section before the next section has its turn, and no random word outlives them.
    var isIndependent: Bool {
        program.interventions.isEmpty && program.arrivals.isEmpty && program.moveBookings.isEmpty
            && settled.results.isEmpty && !needsTimeInState
    }

    /// Whether the random words of everybody are kept from cycle to cycle.
    var keepsWords: Bool { drawsMoves && !isIndependent }

    /// Whether code over individuals runs in each cycle, for everybody or for those in some states.
    var runsEachCycle: Bool { !booked.changing.results.isEmpty || program.flows.contains(where: \.areIndividual) }

    /// The cycles that may be worked out for a section at a time: those of one block of random words, unless tables
    /// that code reads change between them.
    var cyclesAtOnce: Int { isIndependent && !(runsEachCycle && tablesChange) ? 4 : 1 }

    /// How many columns of numbers an individual has: its attributes, then what is kept.
    var columns: Int { program.attributes.count + settled.results.count }

    /// The bytes that one individual takes while a draw is worked on.
    var bytesPerIndividual: Int {
        let number = MemoryLayout<Double>.size
        let cycle = MemoryLayout<Int32>.size
        // State, columns; and for those who are known by name the four random words, or lists of the low ones, twice
        // where each moves to, and the note that it has, which at most an eighth of them need.
        let words = keepsWords ? 4 * cycle : 0
        let moves = isIndependent ? 0 : 2 * (cycle + MemoryLayout<UInt8>.size) + 1
        let since = ((needsTimeSinceEntry ? 1 : 0) + (needsTimeInState ? 1 : 0)) * MemoryLayout<Int16>.size
        let itself = MemoryLayout<UInt8>.size + columns * number + words + moves + since
        guard !program.interventions.isEmpty else { return itself }
        // The note that it has changed for the lists that follow changes, and that it has ever begun a course.
        return zip(courses, selections).reduce(itself + 2) { $0 + $1.0.bytes + $1.1.bytes }
    }

    /// How many people will have arrived by the horizon, as far as means that stay the same tell: their sum and six
    /// standard deviations above it, which a Poisson number exceeds less than once in a hundred million draws.
    func expectedArrivals(cycles: Int, _ slots: ScalarFile) -> Double {
        let means = zip(program.arrivals, areArrivalsSteady).map { $1 ? slots[$0.meanSlot] : 0 }
        let mean = means.reduce(0, +) * Double(cycles)
        return mean > 0 ? mean + 6 * mean.squareRoot() + 6 : 0
    }
}
