import Program

/// What is booked for who has begun a course, where that is numbers of people alone: who is in a course, or began one in the
/// cycle. Then it is counted along those in the course, a few of all who ever began one.
struct CountedCourses: Sendable {
    enum Kind: Sendable {
        case inCourse
        case begunNow
    }

    /// For each result of the code, whom it counts, and the position of the intervention.
    let results: [(kind: Kind, position: Int)]

    /// Nil where some result is no such number.
    init?(_ code: ColumnProgram) {
        var results: [(kind: Kind, position: Int)] = []
        for result in code.results {
            guard case .register(let register) = result, let counted = Self.counted(register, in: code.steps) else {
                return nil
            }
            results.append(counted)
        }
        self.results = results
    }

    /// What the last step that writes a register counts.
    private static func counted(_ register: Int, in steps: [ColumnStep]) -> (kind: Kind, position: Int)? {
        for step in steps.reversed() where step.target == register {
            switch step {
            case .active(let position, _): return (.inCourse, position)
            case .begun(let position, _): return (.begunNow, position)
            default: return nil
            }
        }
        return nil
    }
}
