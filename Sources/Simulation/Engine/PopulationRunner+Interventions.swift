import Numerics
import Program
import Quantities
import Results

/// The rest of step 2: who is eligible joins the waiting list, free places are offered in the stated order, and who
/// accepts begins.
extension PopulationRunner {
    /// Runs the step for the intervention with this position; the counts of the cycle come back by series.
    func offerPlaces(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let intervention = program.interventions[position]
        let courses = courses[position]
        var series = [Double](repeating: 0, count: CourseSeries.allCases.count)
        series[CourseSeries.completed.rawValue] = Double(courses.ended.completed)
        if !courses.hasExpanded, intervention.gates.contains(where: { slots[$0] != 0 }) {
            courses.hasExpanded = true
            series[CourseSeries.expanded.rawValue] = 1
        }
        let time = Double(cycle) * cycleLength
        if time >= intervention.rollout.start {
            courses.staff?.advance()
            try listCandidates(position, cycle: cycle, slots)
            let free = try people.openPlaces(
                position, present: Double(people.present), enrolled: Double(courses.inCourse.count),
                begun: Double(courses.begunInAll), cycle: cycle, slots)
            turns.removeAll(keepingCapacity: true)
            let offers = try offer(position, free: free, cycle: cycle)
            try makeTurns(cycle: cycle, slots)
            series[CourseSeries.started.rawValue] = Double(offers.begun)
            series[CourseSeries.refused.rawValue] = Double(offers.refused)
            series[CourseSeries.delayed.rawValue] = Double(offers.delayed)
            series[CourseSeries.waited.rawValue] = Double(offers.cyclesWaited) * cycleLength
        }
        // Who has left the population since has left the course.
        series[CourseSeries.dropped.rawValue] = Double(courses.ended.dropped + courses.gone)
        courses.gone = 0
        series[CourseSeries.enrolled.rawValue] = Double(courses.inCourse.count)
        series[CourseSeries.waiting.rawValue] = Double(waitingLists[position].count)
        return series
    }

    /// Who is eligible and may be offered a place; who is no longer eligible leaves the list.
    private func listCandidates(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let intervention = program.interventions[position]
        let courses = courses[position]
        let standings = unsafe courses.standing.pointer(from: 0)
        waitingLists[position].removeAll()
        let code = code.selections[position]
        var impossible: WaitingList.Candidate?
        // The end or the start of another course may have moved somebody in this step.
        try settle(cycle: cycle, slots)
        try evaluateAll(code, cycle: cycle, slots) { members in
            let eligible = unsafe source(code.results[0], members, slots, operand: 0)
            let acceptance = unsafe source(code.results[1], members, slots, operand: 1)
            let priority =
                unsafe intervention.hasPriority
                ? source(code.results[2], members, slots, operand: 2) : .scalar(0)
            for place in 0..<members.count {
                let individual = members[place]
                guard courses.isOpen(to: individual, cycle: cycle) else { continue }
                let standing = unsafe standings[individual]
                guard unsafe Kernels.value(eligible, place) != 0 else {
                    unsafe standings[individual] = .none
                    continue
                }
                if standing != .waiting {
                    unsafe standings[individual] = .waiting
                    courses.since[individual] = Int32(cycle)
                    // By person and cycle of joining, so that scenarios in which both are the same share the lot.
                    courses.lot[individual] =
                        Philox4x32.block(people.counter(UInt32(cycle), of: individual), key: lotKeys[position].words).x
                }
                let candidate = unsafe WaitingList.Candidate(
                    priority: Kernels.value(priority, place), since: courses.since[individual],
                    individual: Int32(individual), lot: courses.lot[individual],
                    acceptance: Kernels.value(acceptance, place))
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

    /// What came of the offers of a cycle.
    private struct Offers {
        var begun = 0
        var refused = 0
        /// Who began after having waited, and the cycles that they had waited.
        var delayed = 0
        var cyclesWaited = 0
    }

    /// Offers the free places one by one, until they are taken, nobody waits any more, or the budget is used.
    private func offer(_ position: Int, free: Int, cycle: Int) throws(RunError) -> Offers {
        let courses = courses[position]
        var offers = Offers()
        while offers.begun < free, let candidate = waitingLists[position].first {
            let individual = Int(candidate.individual)
            let length = try length(of: individual, position, cycle: cycle)
            if courses.budget?.admits(begin: cycle, length: Int(length)) == false { break }
            waitingLists[position].removeFirst()
            let counter = people.counter(UInt32(cycle), of: individual)
            let word = Philox4x32.block(counter, key: acceptanceKeys[position].words).x
            guard UInt64(word) < UInt64((candidate.acceptance * 0x1p32).rounded()) else {
                courses.standing[individual] = .refused
                courses.since[individual] = Int32(cycle)
                courses.budget?.takeBack()
                offers.refused += 1
                continue
            }
            begin(individual, position, cycle: cycle, length: length)
            offers.begun += 1
            if candidate.since < Int32(cycle) { offers.delayed += 1 }
            offers.cyclesWaited += cycle - Int(candidate.since)
        }
        courses.begunInAll += offers.begun
        return offers
    }

    private func begin(_ individual: Int, _ position: Int, cycle: Int, length: Int32) {
        let courses = courses[position]
        courses.standing[individual] = .active
        courses.begin[individual] = Int32(cycle)
        courses.end[individual] = Int32(cycle) + length
        if let responses = courses.terms.responses {
            courses.response[individual] = responses.quantile(unit(of: individual, courses, responseKeys[position]))
        }
        courses.begun[individual] += 1
        courses.inCourse.append(Int32(individual))
        unsettled.append(Int32(individual))
        beginners.append(individual)
        turns.append(.init(individual: individual, position: position, moment: .start))
    }

    /// The cycles that the individual's next course lasts; a length that is drawn is rounded up to whole cycles.
    private func length(of individual: Int, _ position: Int, cycle: Int) throws(RunError) -> Int32 {
        let courses = courses[position]
        guard let lengths = courses.terms.lengths else { return courses.terms.length ?? 1 }
        let months = lengths.quantile(unit(of: individual, courses, lengthKeys[position]))
        guard months > 0, months.isFinite else {
            throw error(.drawnDuration(months), cycle: cycle, range: program.interventions[position].range)
        }
        return Int32(max(1, WholeCycles.beginning(within: months, of: cycleLength)))
    }

    /// What is drawn for the individual's next course: by person and number of the course, so that it hangs on nothing
    /// else.
    private func unit(of individual: Int, _ courses: Courses, _ key: StreamKey) -> Double {
        let counter = people.counter(UInt32(courses.begun[individual]), of: individual)
        let words = Philox4x32.block(counter, key: key.words)
        return OpenUnit.value(words.y, words.x)
    }
}
