import Program

/// What is kept of each individual's courses with one intervention: what some code of the population asks for, and no
/// more.
struct CourseColumns: Sendable {
    /// The cycles in which the last course began, was completed and was left.
    private(set) var begin = false
    private(set) var completed = false
    private(set) var dropped = false
    /// How many courses have begun.
    private(set) var begun = false
    private(set) var response = false

    /// All there is.
    static let everything = CourseColumns()

    private init() { (begin, completed, dropped, begun, response) = (true, true, true, true, true) }

    /// - Parameter position: of the intervention, among those that run for the population.
    init(_ population: PopulationProgram, position: Int) {
        let intervention = population.interventions[position]
        let course = intervention.course
        for step in population.allSteps {
            switch step {
            case .begun(position, _), .built(position, _, _): begin = true
            case .completed(position, _): completed = true
            // Where nobody leaves early, a course that has ended has been completed.
            case .after(position, _, _): completed = completed || course.dropout != nil
            case .dropped(position, _): dropped = true
            default: break
            }
        }
        response = intervention.response != nil && population.allCode.contains { $0.reads(.response(position)) }
        // What a course that is left gives back to the budget hangs on when it began.
        if intervention.budget != nil { begin = true }
        // Where nobody has a second course, everybody has had none when it is drawn.
        var isDrawn = response
        if case .drawn = course.length { isDrawn = true }
        begun = course.againSlot != nil && (course.mostCoursesSlot != nil || isDrawn)
    }

    /// The bytes that an individual takes.
    var bytes: Int {
        let cycle = MemoryLayout<Int16>.size
        // Where one stands, the cycle since which one waits and that as which the course ends are always kept.
        var bytes = MemoryLayout<Standing>.size + 2 * cycle
        for isKept in [begin, completed, dropped] where isKept { bytes += cycle }
        if begun { bytes += MemoryLayout<Int32>.size }
        if response { bytes += MemoryLayout<Double>.size }
        return bytes
    }
}

extension ColumnProgram {
    /// Whether a step or a result reads an operand.
    fileprivate func reads(_ operand: ColumnOperand) -> Bool {
        if results.contains(operand) { return true }
        return steps.contains { step in
            var isRead = false
            _ = step.reading {
                if $0 == operand { isRead = true }
                return $0
            }
            return isRead
        }
    }
}
