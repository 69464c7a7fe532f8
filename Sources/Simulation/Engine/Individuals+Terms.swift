import Numerics
import Program
import Quantities
import Results

/// What a draw decides for the courses of an intervention, before its first cycle.
extension Individuals {
    /// Takes the terms of the courses of all interventions, and how effects fade.
    /// - Throws: where the draw's values make a course, an effect or a limit impossible.
    func prepare(_ layout: ResultLayout, _ places: ProgramPlaces, _ slots: ScalarFile) throws(RunError) {
        for (intervention, courses) in zip(program.interventions, courses) {
            try prepare(intervention, courses, layout, places, slots)
        }
        for step in code.timedSteps {
            switch step {
            case .after(_, let months, _):
                // None at all, or at least half a cycle: less would be booked for a whole one.
                guard slots[months] == 0 || slots[months] >= 0.5 * cycleLength else {
                    throw site.error(.timeAfterCourse(slots[months]), range: places.aftercares[months])
                }
            case .built(_, let months, _):
                guard slots[months] >= 0 else {
                    throw site.error(.buildUp(slots[months]), range: places.buildUps[months])
                }
            default: break
            }
        }
        for slot in program.halfLives { fading.append(try fading(slot, places, slots, cycles: layout.cycles)) }
    }

    /// The share of an effect that is left so many cycles after the course.
    private func fading(
        _ slot: Int, _ places: ProgramPlaces, _ slots: ScalarFile, cycles: Int
    ) throws(RunError) -> [Double] {
        let halfLife = slots[slot]
        guard halfLife >= 0 else { throw site.error(.halfLife(halfLife), range: places.halfLives[slot]) }
        return (0...cycles).map { cycle in
            guard halfLife > 0 else { return 0 }
            return Operation.power.result(0.5, Double(cycle) * cycleLength / halfLife)
        }
    }

    /// A distribution for individuals; its arguments are those of the draw.
    func distribution(
        _ value: DrawnValue, name: String, _ places: ProgramPlaces, _ slots: ScalarFile
    ) throws(RunError) -> Distribution {
        do {
            switch value {
            case .parametric(let form, let arguments): return try Distribution(form, arguments.map { slots[$0] })
            case .data(let values, nil): return try Distribution(.empirical, values.map { slots[$0] })
            case .data(let values, let weights?):
                return try Distribution(.weightedEmpirical, (values + weights).map { slots[$0] })
            }
        } catch {
            throw site.error(.impossibleDistribution(name: name, error), range: places.distributions[name])
        }
    }

    private func prepare(
        _ intervention: InterventionProgram, _ courses: Courses, _ layout: ResultLayout, _ places: ProgramPlaces,
        _ slots: ScalarFile
    ) throws(RunError) {
        let course = intervention.course
        var terms = CourseTerms()
        switch course.length {
        case .fixed(let slot): terms.length = try length(slots[slot], intervention)
        case .drawn(let value):
            terms.lengths = try distribution(value, name: "\(intervention.name).lasts", places, slots)
        }
        terms.responses = try intervention.response.map { value throws(RunError) in
            try distribution(value, name: "\(intervention.name).response", places, slots)
        }
        if let slot = course.againSlot {
            terms.again = try cycles(slots[slot], "the time until the next course", intervention)
        }
        if let slot = course.asksAgainSlot {
            terms.asksAgain = try cycles(slots[slot], "the time until the next offer", intervention)
        }
        if let slot = course.mostCoursesSlot {
            guard slots[slot] >= 1 else { throw site.error(.mostCourses(slots[slot]), range: intervention.range) }
            terms.mostCourses = Int32(min(1e6, (slots[slot] + WholePeople.rounding).rounded(.down)))
        }
        courses.terms = terms
        try prepareLimits(intervention, courses, layout, slots)
    }

    private func prepareLimits(
        _ intervention: InterventionProgram, _ courses: Courses, _ layout: ResultLayout, _ slots: ScalarFile
    ) throws(RunError) {
        if case .staffing(let staffing) = intervention.places {
            do {
                courses.staff = try StaffLevel(staffing, slots, cycleLength: cycleLength, cycles: layout.cycles)
            } catch {
                throw site.error(
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
                throw site.error(
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
        guard cycles >= 1, months.isFinite else { throw site.error(.duration(months), range: intervention.range) }
        // Longer than any horizon, and far from the bounds of the type.
        return Int32(min(1e6, cycles))
    }

    /// The cycles that begin before a time is over.
    private func cycles(_ months: Double, _ what: String, _ intervention: InterventionProgram) throws(RunError)
        -> Int32
    {
        guard months >= 0 else {
            throw site.error(.negative(months, what: "\(what) of '\(intervention.name)'"), range: intervention.range)
        }
        return Int32(WholeCycles.beginning(within: months, of: cycleLength))
    }
}
