import Numerics
import Program
import Quantities
import Results

/// The rest of step 2: free places are offered in the stated order, and who accepts begins.
extension PopulationRunner {
    /// Runs the step for the intervention with this position; the counts of the cycle come back by series.
    func offerPlaces(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let intervention = program.interventions[position]
        let (courses, lists) = (courses[position], lists[position])
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
                position, present: Double(people.present), enrolled: Double(lists.inCourse.count),
                begun: Double(courses.begunInAll), cycle: cycle, slots)
            turns.removeAll(keepingCapacity: true)
            let offers = try offer(position, free: free, cycle: cycle, slots)
            try makeTurns(cycle: cycle, slots)
            series[CourseSeries.started.rawValue] = Double(offers.begun)
            series[CourseSeries.refused.rawValue] = Double(offers.refused)
            series[CourseSeries.delayed.rawValue] = Double(offers.delayed)
            series[CourseSeries.waited.rawValue] = Double(offers.cyclesWaited) * cycleLength
        }
        // Who has left the population since has left the course.
        series[CourseSeries.dropped.rawValue] = Double(courses.ended.dropped + courses.gone)
        courses.gone = 0
        series[CourseSeries.enrolled.rawValue] = Double(lists.inCourse.count)
        series[CourseSeries.waiting.rawValue] = Double(lists.waiting)
        return series
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
    private func offer(_ position: Int, free: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> Offers {
        let (courses, lists) = (courses[position], lists[position])
        var offers = Offers()
        if lists.waiting <= free, courses.budget == nil {
            // There is a place for everybody, so nobody has to be put in order.
            lists.orderByNumber()
            for place in 0..<lists.waiting {
                let individual = lists.candidate(at: place)
                let length = try length(of: individual, position, courses, cycle: cycle)
                offer(individual, position, courses, lists, cycle: cycle, length: length, slots, &offers)
            }
            lists.removeAllWaiting()
        } else if free > 0, courses.budget == nil, lists.sort(order(position)) {
            var place = 0
            while offers.begun < free, place < lists.waiting {
                let individual = lists.candidate(at: place)
                let length = try length(of: individual, position, courses, cycle: cycle)
                offer(individual, position, courses, lists, cycle: cycle, length: length, slots, &offers)
                place += 1
            }
            lists.removeFirst(place)
        } else {
            let order = order(position)
            while offers.begun < free, let individual = lists.first(order) {
                let length = try length(of: individual, position, courses, cycle: cycle)
                if courses.budget?.admits(begin: cycle, length: Int(length)) == false { break }
                lists.leave(individual, order)
                offer(individual, position, courses, lists, cycle: cycle, length: length, slots, &offers)
            }
        }
        courses.begunInAll += offers.begun
        return offers
    }

    /// Offers a place to somebody who is no longer on the list, and begins the course of who accepts.
    private func offer(
        _ individual: Int, _ position: Int, _ courses: Courses, _ lists: CourseLists, cycle: Int, length: Int32,
        _ slots: ScalarFile, _ offers: inout Offers
    ) {
        let acceptance =
            if case .slot(let slot) = code.selections[position].acceptance { slots[slot] } else {
                lists.acceptances[individual]
            }
        let counter = people.counter(UInt32(cycle), of: individual)
        let word = Philox4x32.block(counter, key: acceptanceKeys[position].words).x
        let since = courses.since[individual]
        guard UInt64(word) < UInt64((acceptance * 0x1p32).rounded()) else {
            courses.standing[individual] = .refused
            courses.since[individual] = Int32(cycle)
            // No offer comes twice in a cycle.
            if let asksAgain = courses.terms.asksAgain { lists.reopen(individual, at: cycle + max(1, Int(asksAgain))) }
            courses.budget?.takeBack()
            offers.refused += 1
            return
        }
        begin(individual, position, courses, lists, cycle: cycle, length: length)
        offers.begun += 1
        if since < Int32(cycle) { offers.delayed += 1 }
        offers.cyclesWaited += cycle - Int(since)
    }

    private func begin(
        _ individual: Int, _ position: Int, _ courses: Courses, _ lists: CourseLists, cycle: Int, length: Int32
    ) {
        courses.standing[individual] = .active
        courses.begin[individual] = Int32(cycle)
        courses.end[individual] = Int32(cycle) + length
        if courses.response.isKept, let responses = courses.terms.responses {
            courses.response[individual] = responses.quantile(unit(of: individual, courses, responseKeys[position]))
        }
        courses.begun[individual] += 1
        lists.inCourse.append(individual, lists.links)
        lists.noteEnd(at: cycle + Int(length))
        unsettled.append(individual, of: people.count)
        beginners.append(individual)
        if !program.interventions[position].moves.isEmpty {
            turns.append(.init(individual: individual, position: position, moment: .start))
        }
    }

    /// The cycles that the individual's next course lasts; a length that is drawn is rounded up to whole cycles.
    private func length(
        of individual: Int, _ position: Int, _ courses: Courses, cycle: Int
    ) throws(RunError) -> Int32 {
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
