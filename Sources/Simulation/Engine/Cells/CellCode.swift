import Numerics
import Program

/// What the cells of a population have to tell apart: only what some code asks for.
final class CellCode: Sendable {
    let code: PopulationCode
    // What is asked for most, kept by itself: to ask the program for it can copy the program.
    let name: String
    let states: Int
    let firstState: Int
    /// What stands behind the states, for who has left.
    var out: Int { states }
    /// For each state, whether its flows differ between those in it, and whether there are any.
    let hasIndividualFlows: [Bool]
    let hasFlows: [Bool]
    /// Whether flows of any state do.
    let hasAnyIndividualFlows: Bool
    /// For each attribute, whether anything depends on it.
    let matters: [Bool]
    /// For each state, whether it matters how long somebody has been in it.
    let asksTimeInState: [Bool]
    /// For each state, whether the chances of leaving it stay the same all draw long for a cell.
    let hasSteadyFlows: [Bool]
    /// Whether what is booked for somebody stays the same all draw long for a cell.
    let hasSteadyBooking: Bool
    /// For each intervention, what code asks of its courses.
    let courses: [CourseQuestions]
    /// Whether the cells stay what they are, however time goes by.
    let isSteady: Bool
    /// What tells apart the attributes, and the courses of interventions, in the identity of a cell.
    let attributeKeys: [SIMD2<UInt32>]
    let courseKeys: [SIMD2<UInt32>]
    /// The exits that are known before any flow is looked at: those of states that nothing leads out of.
    let exitsAtStart: [CellExits.Place?]

    /// Whether, where no code runs in each cycle, nothing about the cells and their chances changes in a draw but how
    /// many people are where.
    var canPass: Bool {
        isSteady && hasSteadyBooking && !hasSteadyFlows.contains(false) && program.arrivals.isEmpty
            && program.moveBookings.isEmpty
    }

    /// What code asks of the courses of one intervention.
    struct CourseQuestions: Sendable {
        var fades = false
        var buildsUp = false
        var response = false
        /// The slots of the times after a course that are asked for, in months.
        var afterSlots: [Int] = []
    }

    var program: PopulationProgram { code.program }

    /// - Parameter cycleCode: the code that fills slots in each cycle.
    init(_ program: PopulationProgram, cycleCode: [ScalarStep]) {
        code = PopulationCode(program, cycleCode: cycleCode, keepsCourses: true)
        name = program.name
        states = program.states
        firstState = program.firstState
        hasIndividualFlows = program.flows.map(\.areIndividual)
        hasFlows = program.flows.map { !($0.moves.isEmpty && $0.certain.isEmpty) }
        hasAnyIndividualFlows = hasIndividualFlows.contains(true)
        let changing = Set(cycleCode.flatMap(\.targets))
        matters = Self.mattering(program)
        let everywhere =
            program.interventions.map(\.selection) + program.interventions.compactMap(\.course.dropout?.code)
            + [program.booking, program.courseBooking] + program.moveBookings.map(\.code)
        func asksTime(_ code: ColumnProgram) -> Bool {
            code.steps.contains { if case .timeInState = $0 { true } else { false } }
        }
        let isAsked = everywhere.contains(where: asksTime)
        asksTimeInState = program.flows.map { isAsked || asksTime($0.code) }
        hasSteadyFlows = program.flows.map { flows in
            !program.flowsChangeByCycle && flows.code.isSteady(program, changing)
                && flows.certain.allSatisfy { $0.condition.isSteady(changing) }
        }
        hasSteadyBooking = program.booking.isSteady(program, changing)
        var courses = [CourseQuestions](repeating: CourseQuestions(), count: program.interventions.count)
        for code in everywhere + program.flows.map(\.code) {
            for step in code.steps {
                switch step {
                case .strength(let intervention, .some, _): courses[intervention].fades = true
                case .built(let intervention, _, _): courses[intervention].buildsUp = true
                case .after(let intervention, let months, _): courses[intervention].afterSlots.append(months)
                default: break
                }
            }
            for case .response(let intervention) in code.operands { courses[intervention].response = true }
        }
        self.courses = courses
        isSteady = program.interventions.isEmpty && !code.needsTimeInState && !code.needsTimeSinceEntry
        attributeKeys = program.attributes.indices.map { [matters] number in
            // Told apart by their order among those that matter, so that one that does not changes nothing.
            SIMD2(UInt32(matters[..<number].count { $0 }), 1)
        }
        courseKeys = program.interventions.map { StreamKey(seed: 0, name: $0.name).words }
        exitsAtStart = hasFlows.map { $0 ? nil : CellExits.Place() }
    }

    /// Which attributes are read by code that matters: all but that of attributes which do not.
    private static func mattering(_ program: PopulationProgram) -> [Bool] {
        var matters = [Bool](repeating: false, count: program.attributes.count)
        func note(_ code: ColumnProgram) {
            for case .attribute(let number) in code.operands { matters[number] = true }
        }
        for code in program.flows.map(\.code) + program.moveBookings.map(\.code) { note(code) }
        note(program.booking)
        note(program.courseBooking)
        for intervention in program.interventions {
            note(intervention.selection)
            if let dropout = intervention.course.dropout { note(dropout.code) }
        }
        // An attribute is computed from earlier ones only.
        for (number, attribute) in program.attributes.enumerated().reversed() where matters[number] {
            if case .computed(let code) = attribute { note(code) }
        }
        return matters
    }
}
