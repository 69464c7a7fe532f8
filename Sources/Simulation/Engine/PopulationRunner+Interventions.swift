import Numerics
import Program
import Results

/// Step 2 of a cycle: courses that ended free their places, who is eligible joins the waiting list, free places are
/// offered in the stated order, and who accepts begins.
extension PopulationRunner {
    /// Runs the step for the intervention with this position; the counts of the cycle come back by series.
    func offerPlaces(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let intervention = program.interventions[position]
        let courses = courses[position]
        var series = [Double](repeating: 0, count: CourseSeries.allCases.count)
        let completed = endCourses(courses, cycle: cycle)
        let months = Double(cycle) * cycleLength - intervention.rolloutStart
        if months >= 0 {
            try listCandidates(position, cycle: cycle, slots)
            let (begun, refused) = try offer(position, free: free(intervention, courses, months, slots), cycle: cycle, slots)
            series[CourseSeries.started.rawValue] = Double(begun)
            series[CourseSeries.refused.rawValue] = Double(refused)
        }
        series[CourseSeries.enrolled.rawValue] = Double(courses.active)
        series[CourseSeries.waiting.rawValue] = Double(waitingLists[position].count)
        series[CourseSeries.completed.rawValue] = Double(completed)
        return series
    }

    private func endCourses(_ courses: Courses, cycle: Int) -> Int {
        var completed = 0
        courses.inCourse.removeAll { individual in
            guard courses.end[individual] <= Int32(cycle) else { return false }
            courses.standing[individual] = Courses.Standing.done.rawValue
            completed += 1
            return true
        }
        courses.active -= completed
        return completed
    }

    /// How many may begin now: what the places, the reach and the rollout leave.
    private func free(_ intervention: InterventionProgram, _ courses: Courses, _ months: Double, _ slots: ScalarFile) -> Int {
        var free = Double(individuals)
        if let places = intervention.placesSlot { free = min(free, slots[places].rounded(.down) - Double(courses.active)) }
        if let reach = intervention.reachSlot {
            var open = 1.0
            if let over = intervention.rolloutSlot, slots[over] > 0 {
                // A linear rollout has opened the share of its first cycle as soon as it begins.
                open = min(1, (months + cycleLength) / slots[over])
            }
            // The small number keeps 1/36 thirty-six times from falling short of one.
            free = min(free, (slots[reach] * open + 1e-9).rounded(.down) - Double(courses.begunInAll))
        }
        return free > 0 ? Int(free) : 0
    }

    /// Who is eligible and has not been offered a place yet; who is no longer eligible leaves the list.
    private func listCandidates(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let intervention = program.interventions[position]
        let courses = courses[position]
        waitingLists[position].removeAll()
        let code = intervention.selection
        var problem: RunError?
        try evaluateAll(code, cycle: cycle, slots) { start, count in
            let eligible = unsafe source(code.results[0], start: start, slots)
            let acceptance = unsafe source(code.results[1], start: start, slots)
            let priority = unsafe intervention.hasPriority ? source(code.results[2], start: start, slots) : .scalar(0)
            for index in 0..<count {
                let individual = start + index
                let standing = courses.standing(of: individual)
                guard standing == .none || standing == .waiting else { continue }
                guard unsafe Kernels.value(eligible, index) != 0 else {
                    courses.standing[individual] = Courses.Standing.none.rawValue
                    continue
                }
                if standing == .none {
                    courses.standing[individual] = Courses.Standing.waiting.rawValue
                    courses.waitingSince[individual] = Int32(cycle)
                }
                let chance = unsafe Kernels.value(acceptance, index)
                if !(chance >= 0 && chance <= 1), problem == nil {
                    problem = error(.acceptance(chance), cycle: cycle)
                    problem?.range = intervention.range
                }
                waitingLists[position].append(
                    .init(
                        priority: unsafe Kernels.value(priority, index), since: courses.waitingSince[individual],
                        individual: individual, acceptance: chance))
            }
        }
        if let problem { throw problem }
    }

    private func offer(_ position: Int, free: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> (begun: Int, refused: Int) {
        let intervention = program.interventions[position]
        let courses = courses[position]
        let months = slots[intervention.durationSlot]
        guard months > 0, months.isFinite else {
            var located = error(.duration(months), cycle: cycle)
            located.range = intervention.range
            throw located
        }
        let length = Int32(min(1e6, max(1, (months / cycleLength).rounded())))
        let sampler = try intervention.response.map { value throws(RunError) in
            try self.sampler(value, name: "\(intervention.name).response", slots)
        }
        var begun = 0
        var refused = 0
        while begun < free, let candidate = waitingLists[position].next() {
            let individual = candidate.individual
            let counter = SIMD4(UInt32(cycle), UInt32(individual), UInt32(draw), 0)
            let word = Philox4x32.block(counter, key: acceptanceKeys[position].words).x
            guard UInt64(word) < UInt64((candidate.acceptance * 0x1p32).rounded()) else {
                courses.standing[individual] = Courses.Standing.refused.rawValue
                refused += 1
                continue
            }
            courses.standing[individual] = Courses.Standing.active.rawValue
            courses.begin[individual] = Int32(cycle)
            courses.end[individual] = Int32(cycle) + length
            if let sampler {
                let words = Philox4x32.block(SIMD4(0, UInt32(individual), UInt32(draw), 0), key: responseKeys[position].words)
                courses.response[individual] = sampler.quantile(OpenUnit.value(words.y, words.x))
            }
            courses.inCourse.append(individual)
            begun += 1
        }
        courses.active += begun
        courses.begunInAll += begun
        return (begun, refused)
    }
}
