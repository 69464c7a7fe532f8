import Program

extension Individuals {
    /// How many may begin a course of an intervention now: what the places, the reach and the rollout leave.
    ///
    /// - Parameters:
    ///   - position: of the intervention, among those that run for the population.
    ///   - present: the people of the population.
    ///   - enrolled: those who are in a course.
    ///   - begun: the courses begun so far.
    func openPlaces(
        _ position: Int, present: Double, enrolled: Double, begun: Double, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> Int {
        let intervention = program.interventions[position]
        func number(_ slot: Int, _ what: String) throws(RunError) -> Double {
            if !slots[slot].isNaN { return slots[slot] }
            let what = "\(what) of '\(intervention.name)'"
            throw site.error(.notFinite(slots[slot], what: what), cycle: cycle, range: intervention.range)
        }
        var free = present
        var places: Double?
        switch intervention.places {
        case .unlimited: break
        case .slot(let slot): places = try number(slot, "the number of places")
        case .staffing: places = courses[position].staff?.places
        }
        if let places { free = min(free, (places + WholePeople.rounding).rounded(.down) - enrolled) }
        if let slot = intervention.reachSlot {
            let reach = try number(slot, "the reach")
            let time = Double(cycle) * cycleLength
            let open = intervention.rollout.openShare(at: time, cycleLength: cycleLength, slots)
            guard !open.isNaN else {
                let what = "the rollout of '\(intervention.name)'"
                throw site.error(.notFinite(open, what: what), cycle: cycle, range: intervention.range)
            }
            free = min(free, (reach * open + WholePeople.rounding).rounded(.down) - begun)
        }
        return free > 0 ? Int(free) : 0
    }
}
