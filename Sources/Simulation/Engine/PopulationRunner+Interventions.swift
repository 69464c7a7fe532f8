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
            let free = try free(intervention, courses, months: months, cycle: cycle, slots)
            let (begun, refused) = offer(position, free: free, cycle: cycle)
            series[CourseSeries.started.rawValue] = Double(begun)
            series[CourseSeries.refused.rawValue] = Double(refused)
        }
        series[CourseSeries.enrolled.rawValue] = Double(courses.inCourse.count)
        series[CourseSeries.waiting.rawValue] = Double(waitingLists[position].count)
        series[CourseSeries.completed.rawValue] = Double(completed)
        return series
    }

    /// Frees who has ended a course by a cycle in which no places are offered any more.
    func endCourses(cycle: Int) {
        for courses in courses { _ = endCourses(courses, cycle: cycle) }
    }

    private func endCourses(_ courses: Courses, cycle: Int) -> Int {
        let before = courses.inCourse.count
        courses.inCourse.removeAll { individual in
            guard courses.end[Int(individual)] <= Int32(cycle) else { return false }
            courses.standing[Int(individual)] = .done
            return true
        }
        let ended = before - courses.inCourse.count
        if ended > 0 { courses.hasEnded = true }
        return ended
    }

    /// Keeps 1/36 thirty-six times, or 0.7 / 0.1, from falling short of a whole person (our choice: far above the
    /// rounding of a few operations on numbers of people, far below any share of a person that is meant).
    private static let rounding = 1e-9

    /// How many may begin now: what the places, the reach and the rollout leave.
    private func free(
        _ intervention: InterventionProgram, _ courses: Courses, months: Double, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> Int {
        func number(_ slot: Int, _ what: String) throws(RunError) -> Double {
            if !slots[slot].isNaN { return slots[slot] }
            let what = "\(what) of '\(intervention.name)'"
            throw error(.notFinite(slots[slot], what: what), cycle: cycle, range: intervention.range)
        }
        var free = Double(present)
        if let slot = intervention.placesSlot {
            let places = try number(slot, "the number of places")
            free = min(free, (places + Self.rounding).rounded(.down) - Double(courses.inCourse.count))
        }
        if let slot = intervention.reachSlot {
            let reach = try number(slot, "the reach")
            var open = 1.0
            if let slot = intervention.rolloutSlot {
                let over = try number(slot, "the length of the rollout")
                // A linear rollout has opened the share of its first cycle as soon as it begins.
                if over > 0 { open = min(1, (months + cycleLength) / over) }
            }
            free = min(free, (reach * open + Self.rounding).rounded(.down) - Double(courses.begunInAll))
        }
        return free > 0 ? Int(free) : 0
    }

    /// Who is eligible and has not been offered a place yet; who is no longer eligible leaves the list.
    private func listCandidates(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let intervention = program.interventions[position]
        let courses = courses[position]
        let standings = unsafe courses.standing.pointer(from: 0)
        waitingLists[position].removeAll()
        let code = code.selections[position]
        var impossible: WaitingList.Candidate?
        try evaluateAll(code, cycle: cycle, slots) { members in
            let eligible = unsafe source(code.results[0], members, slots, operand: 0)
            let acceptance = unsafe source(code.results[1], members, slots, operand: 1)
            let priority =
                unsafe intervention.hasPriority
                ? source(code.results[2], members, slots, operand: 2) : .scalar(0)
            for place in 0..<members.count {
                let individual = members[place]
                let standing = unsafe standings[individual]
                guard standing == .none || standing == .waiting else { continue }
                guard unsafe Kernels.value(eligible, place) != 0 else {
                    unsafe standings[individual] = .none
                    continue
                }
                if standing == .none {
                    unsafe standings[individual] = .waiting
                    courses.waitingSince[individual] = Int32(cycle)
                }
                let candidate = unsafe WaitingList.Candidate(
                    priority: Kernels.value(priority, place), since: courses.waitingSince[individual],
                    individual: Int32(individual), acceptance: Kernels.value(acceptance, place))
                if !candidate.isPossible, impossible == nil { impossible = candidate }
                waitingLists[position].append(candidate)
            }
        }
        if let impossible { throw problem(impossible, intervention, cycle: cycle) }
    }

    /// What is wrong with the numbers of a candidate that is not possible.
    private func problem(
        _ candidate: WaitingList.Candidate, _ intervention: InterventionProgram, cycle: Int
    ) -> RunError {
        if candidate.priority.isNaN {
            let what = "the priority of individual \(candidate.individual + 1) for '\(intervention.name)'"
            return error(.notFinite(candidate.priority, what: what), cycle: cycle, range: intervention.range)
        }
        return error(.acceptance(candidate.acceptance), cycle: cycle, range: intervention.range)
    }

    /// Offers the free places one by one, until they are taken or nobody waits any more.
    private func offer(_ position: Int, free: Int, cycle: Int) -> (begun: Int, refused: Int) {
        let courses = courses[position]
        var (begun, refused) = (0, 0)
        while begun < free, let candidate = waitingLists[position].next() {
            let individual = Int(candidate.individual)
            let counter = counter(UInt32(cycle), of: individual)
            let word = Philox4x32.block(counter, key: acceptanceKeys[position].words).x
            guard UInt64(word) < UInt64((candidate.acceptance * 0x1p32).rounded()) else {
                courses.standing[individual] = .refused
                refused += 1
                continue
            }
            courses.standing[individual] = .active
            courses.begin[individual] = Int32(cycle)
            courses.end[individual] = Int32(cycle) + courses.length
            if let responses = courses.responses {
                let words = Philox4x32.block(self.counter(0, of: individual), key: responseKeys[position].words)
                courses.response[individual] = responses.quantile(OpenUnit.value(words.y, words.x))
            }
            courses.inCourse.append(candidate.individual)
            unsettled.append(candidate.individual)
            begun += 1
        }
        courses.begunInAll += begun
        return (begun, refused)
    }
}
