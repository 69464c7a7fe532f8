package import SourceText

package struct InterventionProgram: Sendable, Equatable {
    /// What bounds how many can be in a course at once.
    package enum Places: Sendable, Equatable {
        case unlimited
        case slot(Int)
        case staffing(StaffingProgram)
    }

    package let name: String
    /// Its number in the layout.
    package let number: Int
    /// Who may be offered a place, the chance of acceptance and, where there is a priority, who comes first: the
    /// smallest number.
    package let selection: ColumnProgram
    package let hasPriority: Bool
    package let reachSlot: Int?
    package let rollout: RolloutProgram
    package let places: Places
    package let budget: BudgetProgram?
    package let course: CourseProgram
    /// The slots that hold 1 from the cycle on in which a stage gate opens.
    package let gates: [Int]
    package let response: DrawnValue?
    package let moves: [CourseMove]
    package let range: SourceRange

    package init(
        name: String, number: Int, selection: ColumnProgram, hasPriority: Bool, reachSlot: Int?,
        rollout: RolloutProgram, places: Places, budget: BudgetProgram?, course: CourseProgram, gates: [Int],
        response: DrawnValue?, moves: [CourseMove], range: SourceRange
    ) {
        self.name = name
        self.number = number
        self.selection = selection
        self.hasPriority = hasPriority
        self.reachSlot = reachSlot
        self.rollout = rollout
        self.places = places
        self.budget = budget
        self.course = course
        self.gates = gates
        self.response = response
        self.moves = moves
        self.range = range
    }
}
