import Program
import Quantities
import Results

/// What a draw decides for the courses of an intervention, before its first cycle.
extension PopulationRunner {
    func prepare(_ intervention: InterventionProgram, _ courses: Courses, _ slots: ScalarFile) throws(RunError) {
        let course = intervention.course
        var terms = CourseTerms()
        switch course.length {
        case .fixed(let slot): terms.length = try length(slots[slot], intervention)
        case .drawn(let value):
            terms.lengths = try distribution(
                value, name: "\(intervention.name).lasts", range: intervention.range, slots)
        }
        terms.responses = try intervention.response.map { value throws(RunError) in
            try distribution(value, name: "\(intervention.name).response", range: intervention.range, slots)
        }
        if let slot = course.againSlot {
            terms.again = try cycles(slots[slot], "the time until the next course", intervention)
        }
        if let slot = course.asksAgainSlot {
            terms.asksAgain = try cycles(slots[slot], "the time until the next offer", intervention)
        }
        if let slot = course.mostCoursesSlot {
            guard slots[slot] >= 1 else { throw error(.mostCourses(slots[slot]), range: intervention.range) }
            terms.mostCourses = Int32(min(1e6, (slots[slot] + Self.rounding).rounded(.down)))
        }
        courses.terms = terms
        try prepareLimits(intervention, courses, slots)
    }

    private func prepareLimits(
        _ intervention: InterventionProgram, _ courses: Courses, _ slots: ScalarFile
    ) throws(RunError) {
        if case .staffing(let staffing) = intervention.places {
            do {
                courses.staff = try StaffLevel(staffing, slots, cycleLength: cycleLength, cycles: layout.cycles)
            } catch {
                throw self.error(
                    .negative(error.value, what: "\(error.what) of '\(intervention.name)'"), range: staffing.range)
            }
        }
        if let budget = intervention.budget {
            let launch = (0..<layout.cycles).first { Double($0) * cycleLength >= intervention.rollout.start }
            do {
                courses.budget = try BudgetLedger(
                    budget, slots, layout, launch: launch ?? layout.moments,
                    canBeLeft: intervention.course.dropout != nil)
            } catch {
                throw self.error(
                    .budget(
                        needed: error.needed, limit: error.limit, year: error.year, intervention: intervention.name),
                    range: budget.range)
            }
        }
    }

    /// The cycles that a course of a fixed length lasts: whole ones, at least one.
    private func length(_ months: Double, _ intervention: InterventionProgram) throws(RunError) -> Int32 {
        // Whole cycles, the nearest: what is nearer to none than to one would be booked for far too long.
        let cycles = (months / cycleLength).rounded()
        guard cycles >= 1, months.isFinite else { throw error(.duration(months), range: intervention.range) }
        // Longer than any horizon, and far from the bounds of the type.
        return Int32(min(1e6, cycles))
    }

    /// The cycles that begin before a time is over.
    private func cycles(_ months: Double, _ what: String, _ intervention: InterventionProgram) throws(RunError)
        -> Int32
    {
        guard months >= 0 else {
            throw error(.negative(months, what: "\(what) of '\(intervention.name)'"), range: intervention.range)
        }
        return Int32(WholeCycles.beginning(within: months, of: cycleLength))
    }
}
