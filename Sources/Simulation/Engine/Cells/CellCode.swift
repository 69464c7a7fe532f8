import Numerics
import Program

/// What the cells of a population tell apart.
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
    /// What they tell apart besides states and courses.
    let fields: Set<CellField>
    /// For each attribute, whether it is known of a cell.
    let matters: [Bool]
    /// For each attribute, whether cells are named by it.
    let names: [Bool]
    /// For each state, whether it matters how long somebody has been in it.
    let asksTimeInState: [Bool]
    /// Whether it matters when somebody entered.
    let asksEntry: Bool
    /// For each state, whether the chances of leaving it stay the same all draw long for a cell.
    let hasSteadyFlows: [Bool]
    /// For each intervention, what code asks of its courses.
    let courses: [CourseQuestions]
    /// Whether the cells stay what they are, however time goes by.
    let isSteady: Bool
    /// What tells apart the attributes, and the courses of interventions, in the identity of a cell.
    let attributeKeys: [SIMD2<UInt32>]
    let courseKeys: [SIMD2<UInt32>]
    /// The exits that are known before any flow is looked at: those of states that nothing leads out of.
    let exitsAtStart: [CellExits.Place?]

    /// What code asks of the courses of one intervention.
    struct CourseQuestions: Sendable {
        var fades = false
        var buildsUp = false
        var response = false
        /// The slots of the times after a course that are asked for, in months.
        var afterSlots: [Int] = []
    }

    var program: PopulationProgram { code.program }

    /// Cells that tell apart what some code asks.
    ///
    /// - Parameters:
    ///   - code: that of the population, with all that is kept of courses.
    ///   - asking: the code that is run for people in any state.
    ///   - reading: code that reads of a cell what follows from that.
    init(
        _ code: PopulationCode, _ questions: CellQuestions, flowsAnd asking: [ColumnProgram],
        for reading: [ColumnProgram] = []
    ) {
        self.code = code
        let program = code.program
        name = program.name
        states = program.states
        firstState = program.firstState
        hasIndividualFlows = program.flows.map(\.areIndividual)
        hasFlows = program.flows.map { !($0.moves.isEmpty && $0.certain.isEmpty) }
        hasAnyIndividualFlows = hasIndividualFlows.contains(true)
        let changing = questions.changing
        let all = asking + program.flows.map(\.code)
        let names = Self.mattering(program, all)
        self.names = names
        let asked = asking.contains { $0.asks(.timeInState(to: 0)) }
        asksTimeInState = program.flows.map { asked || $0.code.asks(.timeInState(to: 0)) }
        asksEntry = all.contains { $0.asks(.sinceEntry(to: 0)) }
        hasSteadyFlows = program.flows.map { flows in
            !program.flowsChangeByCycle && flows.code.isSteady(program, changing)
                && flows.certain.allSatisfy { $0.condition.isSteady(changing) }
        }
        courses = Self.courses(program, all)
        isSteady = program.interventions.isEmpty && !asksTimeInState.contains(true) && !asksEntry
        var fields = all.reduce(into: Set<CellField>()) { $0.formUnion(questions.fields($1)) }
        if asksTimeInState.contains(false) { fields.remove(.timeInState) }
        self.fields = fields
        attributeKeys = Self.attributeKeys(names)
        courseKeys = program.interventions.map { StreamKey(seed: 0, name: $0.name).words }
        exitsAtStart = hasFlows.map { $0 ? nil : CellExits.Place() }
        matters = zip(names, Self.mattering(program, all + reading)).enumerated().map { number, matters in
            matters.0 || (matters.1 && questions.fields(ofAttribute: number).isSubset(of: fields))
        }
    }

    /// Cells that tell apart one thing more than others do.
    ///
    /// - Parameters:
    ///   - everything: what all code of the population asks.
    ///   - questions: what its attributes follow from.
    init(_ others: CellCode, andBy field: CellField, of everything: CellCode, _ questions: CellQuestions) {
        let fields = others.fields.union([field])
        code = others.code
        name = others.name
        states = others.states
        firstState = others.firstState
        hasIndividualFlows = others.hasIndividualFlows
        hasFlows = others.hasFlows
        hasAnyIndividualFlows = others.hasAnyIndividualFlows
        courseKeys = others.courseKeys
        exitsAtStart = others.exitsAtStart
        self.fields = fields
        let attributes = others.matters.indices
        matters = attributes.map {
            others.matters[$0] || (everything.matters[$0] && questions.fields(ofAttribute: $0).isSubset(of: fields))
        }
        let names = attributes.map {
            others.names[$0] || fields.contains(.attribute($0)) || fields.contains(.entryAttribute($0))
        }
        self.names = names
        attributeKeys = Self.attributeKeys(names)
        asksTimeInState = field == .timeInState ? others.asksTimeInState.map { _ in true } : others.asksTimeInState
        asksEntry = others.asksEntry || field == .entry
        hasSteadyFlows = others.hasSteadyFlows
        var courses = others.courses
        switch field {
        case .endOfCourse(let number): courses[number].fades = true
        case .startOfCourse(let number): courses[number].buildsUp = true
        case .completion(let number): courses[number].afterSlots = everything.courses[number].afterSlots
        case .response(let number): courses[number].response = true
        case .entry, .timeInState, .entryAttribute, .attribute: break
        }
        self.courses = courses
        isSteady = others.isSteady && !asksTimeInState.contains(true) && !asksEntry
    }

    /// Attributes are told apart by their order among those that cells are named by, so that others change nothing.
    private static func attributeKeys(_ names: [Bool]) -> [SIMD2<UInt32>] {
        names.indices.map { number in SIMD2(UInt32(names[..<number].count { $0 }), 1) }
    }

    private static func courses(_ program: PopulationProgram, _ asking: [ColumnProgram]) -> [CourseQuestions] {
        var courses = [CourseQuestions](repeating: CourseQuestions(), count: program.interventions.count)
        for code in asking {
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
        return courses
    }

    /// Which attributes are read by code that asks, or by one that is.
    private static func mattering(_ program: PopulationProgram, _ asking: [ColumnProgram]) -> [Bool] {
        var matters = [Bool](repeating: false, count: program.attributes.count)
        func note(_ code: ColumnProgram) {
            for case .attribute(let number) in code.operands { matters[number] = true }
        }
        for code in asking { note(code) }
        // An attribute is computed from earlier ones only.
        for (number, attribute) in program.attributes.enumerated().reversed() where matters[number] {
            if case .computed(let code) = attribute { note(code) }
        }
        return matters
    }
}

extension ColumnProgram {
    /// Whether it has a step like one that reads nothing but a moment in somebody's life.
    fileprivate func asks(_ step: ColumnStep) -> Bool { steps.contains { $0.writing(to: 0) == step } }
}

extension PopulationProgram {
    /// The code that decides what happens to people, besides flows.
    var decidingCode: [ColumnProgram] {
        interventions.map(\.selection) + interventions.compactMap(\.course.dropout?.code)
    }

    /// The code that only says what is booked for them.
    var bookingCode: [ColumnProgram] { [booking, courseBooking] + moveBookings.map(\.code) }
}
