import Numerics
import Program
import Quantities
import Results

/// The rest of step 2: who is eligible joins the waiting list, free places are offered in the stated order, and who
/// accepts begins.
extension CellRunner {
    /// Runs the step for the intervention with this position; the counts of the cycle come back by series.
    func offerPlaces(_ position: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let intervention = program.interventions[position]
        let courses = store.courses[position]
        var series = [Double](repeating: 0, count: CourseSeries.allCases.count)
        if !courses.hasExpanded, intervention.gates.contains(where: { slots[$0] != 0 }) {
            courses.hasExpanded = true
            series[CourseSeries.expanded.rawValue] = 1
        }
        if Double(cycle) * cycleLength >= intervention.rollout.start {
            courses.staff?.advance()
            let candidates = try listCandidates(position, cycle: cycle, slots)
            let offers = try offer(position, candidates, cycle: cycle, slots)
            series[CourseSeries.started.rawValue] = offers.begun
            series[CourseSeries.refused.rawValue] = offers.refused
            series[CourseSeries.delayed.rawValue] = offers.delayed
            series[CourseSeries.waited.rawValue] = offers.cyclesWaited * cycleLength
            let now = Int32(cycle)
            series[CourseSeries.waiting.rawValue] = people { courses.standing[$0] == .waiting }
            if !intervention.moves.isEmpty {
                try makeMoves(cycle: cycle, slots) { row in
                    guard courses.standing[row] == .active, courses.begin[row] == now else { return nil }
                    return intervention.destination(from: Int(store.states[row]), .start)
                }
            }
        }
        series[CourseSeries.completed.rawValue] = progress[position].completed
        // Who has left the population since has left the course.
        series[CourseSeries.dropped.rawValue] = progress[position].dropped + progress[position].gone
        progress[position].gone = 0
        series[CourseSeries.enrolled.rawValue] = people { courses.standing[$0] == .active }
        return series
    }

    /// The people in the rows that are meant.
    private func people(where isMeant: (_ row: Int) -> Bool) -> Double {
        var sum = 0.0
        for row in 0..<cells.count where cells.people[row] > 0 && isMeant(row) { sum += cells.people[row] }
        return sum
    }

    /// A row of people who may be offered a place.
    private struct Candidates {
        let priority: Double
        let since: Int32
        let row: Int
        let acceptance: Double

        /// Priority first, then who has waited longest; between the others the lots decide, and rows stay as they are.
        static func comeFirst(_ left: Candidates, _ right: Candidates) -> Bool {
            if left.priority != right.priority { return left.priority < right.priority }
            if left.since != right.since { return left.since < right.since }
            return left.row < right.row
        }
    }

    /// Who is eligible and may be offered a place, in the order of the offers; who is no longer eligible leaves the
    /// list.
    private func listCandidates(
        _ position: Int, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> [Candidates] {
        let intervention = program.interventions[position]
        let courses = store.courses[position]
        let code = intervention.selection
        var listed: [Candidates] = []
        func isOpen(_ row: Int) -> Bool { courses.isOpen(to: row, cycle: cycle) }
        try evaluate(code, where: isOpen, cycle: cycle, slots) { members throws(RunError) in
            let eligible = unsafe source(code.results[0], members, slots, operand: 0)
            let acceptances = unsafe source(code.results[1], members, slots, operand: 1)
            let priorities =
                unsafe intervention.hasPriority ? source(code.results[2], members, slots, operand: 2) : .scalar(0)
            for place in 0..<members.count {
                let row = members[place]
                guard unsafe Kernels.value(eligible, place) != 0 else {
                    if courses.standing[row] != .none {
                        try carry(cells.people[row], of: row, position, cycle: cycle) { $0.standing[$1] = .none }
                    }
                    continue
                }
                let acceptance = unsafe Kernels.value(acceptances, place)
                let priority = unsafe Kernels.value(priorities, place)
                guard !priority.isNaN else {
                    let what = "the priority for '\(intervention.name)'"
                    throw error(.notFinite(priority, what: what), cycle: cycle, range: intervention.range)
                }
                guard acceptance >= 0, acceptance <= 1 else {
                    throw error(.acceptance(acceptance), cycle: cycle, range: intervention.range)
                }
                var waiting = row
                if courses.standing[row] != .waiting {
                    waiting = try carry(cells.people[row], of: row, position, cycle: cycle) { courses, new in
                        courses.standing[new] = .waiting
                        courses.since[new] = Int32(cycle)
                    }
                }
                listed.append(
                    Candidates(
                        priority: priority, since: courses.since[waiting], row: waiting, acceptance: acceptance))
            }
        }
        listed.sort(by: Candidates.comeFirst)
        // Rows that differed in what no longer matters have become one.
        var last: Int?
        listed.removeAll { candidates in
            defer { last = candidates.row }
            return candidates.row == last
        }
        return listed
    }

    /// What came of the offers of a cycle.
    private struct Offers {
        var begun = 0.0
        var refused = 0.0
        /// Who began after having waited, and the cycles that they had waited.
        var delayed = 0.0
        var cyclesWaited = 0.0
    }

    /// Offers the free places to one level of the list after the other, until they are taken or nobody waits any more.
    ///
    /// Of a level, all who tie for a place, let A accept and R refuse if they are asked, and let k places be free. If A
    /// is below k, all are asked. Else those who begin are any k of the A, each choice as likely, since a lot decides.
    /// The lots of all are independent, so that of the lots of those who accept the k-th smallest has the distribution
    /// Beta(k, A - k + 1), and each of the R has a lot below it, and is asked and refuses, with that chance: their
    /// number is binomial, and who they are is again any choice. The others stay on the list, and whether they would
    /// have accepted is forgotten, as each cycle's answer is drawn for itself.
    private func offer(
        _ position: Int, _ candidates: [Candidates], cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> Offers {
        var offers = Offers()
        let enrolled = people { store.courses[position].standing[$0] == .active }
        let free = try store.openPlaces(
            position, present: present, enrolled: enrolled, begun: progress[position].begunInAll, cycle: cycle, slots)
        var left = Double(free)
        var first = 0
        while first < candidates.count, left > 0 {
            var end = first
            while end < candidates.count, candidates[end].priority == candidates[first].priority,
                candidates[end].since == candidates[first].since
            { end += 1 }
            let level = candidates[first..<end]
            var begins = level.map { candidate in
                part(candidate.acceptance, of: candidate.row, population.courseKeys[position].acceptance, cycle: cycle)
            }
            var refusals = zip(level, begins).map { cells.people[$0.row] - $1 }
            if case .drawn = split {
                let identity = CellIdentity.mixed(
                    candidates[first].priority.bitPattern, UInt32(cycle), UInt32(bitPattern: candidates[first].since))
                var words = WordCursor(population.courseKeys[position].offer, identity: identity, draw: draw)
                choose(Int(left), &begins, &refusals, &words)
            }
            for (number, candidate) in level.enumerated() {
                try begin(begins[number], of: candidate.row, position, cycle: cycle)
                try refuse(refusals[number], of: candidate.row, position, cycle: cycle)
                offers.begun += begins[number]
                offers.refused += refusals[number]
                if candidate.since < Int32(cycle) { offers.delayed += begins[number] }
                offers.cyclesWaited += begins[number] * Double(cycle - Int(candidate.since))
            }
            left -= begins.reduce(0, +)
            first = end
        }
        progress[position].begunInAll += offers.begun
        return offers
    }

    /// Leaves of those who would accept and of those who would refuse the ones who are asked, where so many places are
    /// free.
    private func choose(_ free: Int, _ begins: inout [Double], _ refusals: inout [Double], _ words: inout WordCursor) {
        let accepting = begins.reduce(0, +)
        let refusing = refusals.reduce(0, +)
        let places = Double(free)
        guard accepting >= places else { return }
        begins = CountSplit.hypergeometric(picked: places, from: begins, &words)
        guard refusing > 0 else { return }
        guard let lots = try? Distribution(.beta, [places, accepting - places + 1]) else {
            preconditionFailure("a place that is free and one who takes it make a distribution of lots")
        }
        let asked = BinomialSampler.count(trials: refusing, chance: lots.quantile(words.unit()), &words)
        refusals = CountSplit.hypergeometric(picked: asked, from: refusals, &words)
    }

    private func refuse(_ people: Double, of row: Int, _ position: Int, cycle: Int) throws(RunError) {
        try carry(people, of: row, position, cycle: cycle, .refusal) { courses, new in
            courses.standing[new] = .refused
            courses.since[new] = Int32(cycle)
        }
    }

    /// Lets people of a row begin a course, spread over the lengths and responses that are drawn.
    private func begin(_ people: Double, of row: Int, _ position: Int, cycle: Int) throws(RunError) {
        guard people > 0 else { return }
        let courses = store.courses[position]
        let identity = CellIdentity.mixed(cells.identities[row], UInt32(cycle))
        let lengths = try lengths(position, cycle: cycle)
        var way = 0
        for (length, some) in spread(people, over: lengths, population.courseKeys[position].length, identity) {
            let responses = courses.terms.responses?.support ?? []
            let asked = code.courses[position].response ? responses : []
            let place = CellIdentity.mixed(identity, UInt32(length), 4)
            for (response, number) in spread(some, over: asked, population.courseKeys[position].response, place) {
                way += 1
                try carry(number, of: row, position, cycle: cycle, .beginning(way)) { courses, new in
                    courses.standing[new] = .active
                    courses.begin[new] = Int32(cycle)
                    courses.end[new] = Int32(cycle) + Int32(length)
                    courses.begun[new] += 1
                    if !asked.isEmpty { courses.response[new] = response }
                }
            }
        }
    }

    /// The cycles that a course can last, with their chances.
    private func lengths(_ position: Int, cycle: Int) throws(RunError) -> [Distribution.Chance] {
        let terms = store.courses[position].terms
        guard let drawn = terms.lengths else {
            return [Distribution.Chance(value: Double(terms.length ?? 1), chance: 1)]
        }
        return try (drawn.support ?? []).map { months throws(RunError) in
            guard months.value > 0, months.value.isFinite else {
                throw error(
                    .drawnDuration(months.value), cycle: cycle, range: program.interventions[position].range)
            }
            let cycles = max(1, WholeCycles.beginning(within: months.value, of: cycleLength))
            return Distribution.Chance(value: Double(cycles), chance: months.chance)
        }
    }

    /// People spread over values; all have none where there are none.
    private func spread(
        _ people: Double, over values: [Distribution.Chance], _ key: StreamKey, _ identity: UInt64
    ) -> [(value: Double, people: Double)] {
        guard values.count > 1 else { return [(values.first?.value ?? 1, people)] }
        switch split {
        case .expected: return values.map { ($0.value, people * $0.chance) }
        case .drawn:
            var words = WordCursor(key, identity: identity, draw: draw)
            let conditional = CountSplit.conditional(values.map(\.chance), rest: 0)
            let parts = CountSplit.multinomial(trials: people, conditional: conditional, &words)
            return zip(values, parts).map { ($0.value, $1) }
        }
    }
}
