import Numerics
import Program
import SourceText

/// Step 1 of a cycle: people arrive.
extension PopulationRunner {
    /// Lets in those who arrive as a cycle begins, with their states and attributes.
    ///
    /// Their number is drawn by the line of the text, the draw and the cycle, so that scenarios that change only the mean
    /// differ by those who come on top.
    /// - Returns: how many arrived.
    /// - Throws: where a mean is no number of people, shares are impossible, or the memory allowed is used up.
    func admit(cycle: Int, _ slots: ScalarFile, _ memory: RunMemory) throws(RunError) -> Int {
        let before = people.count
        for (line, arrival) in program.arrivals.enumerated() {
            let mean = slots[arrival.meanSlot]
            guard mean >= 0, mean <= Double(DrawRunner.mostIndividuals),
                let distribution = try? PoissonDistribution(mean: mean)
            else { throw error(.arrivals(mean), cycle: cycle, range: arrival.range) }
            let counter = SIMD4(UInt32(cycle), UInt32(line), UInt32(people.site.draw), 0)
            let words = Philox4x32.block(counter, key: arrivalKey.words)
            let unit = OpenUnit.value(words.y, words.x)
            // In a short cycle nearly always nobody arrives: what the quantile would compare with is kept.
            if nobodyArrives[line].mean != mean {
                nobodyArrives[line] = (mean, distribution.probability(.lower, of: 0))
            }
            guard unit > nobodyArrives[line].chance else { continue }
            let number = Int(distribution.quantile(.lower, unit))
            guard number > 0 else { continue }
            let first = people.count
            let capacity = try room(for: first + number, memory, cycle: cycle, range: arrival.range)
            if capacity > people.capacity { grow(to: capacity) }
            people.append(EntryBatch(first: first, line: line, cycle: cycle), count: number)
            try chooseStates(arrival, from: first, cycle: cycle, slots)
            for individual in first..<people.count {
                counts[Int(people.states[individual])] += 1
                unsettled.append(individual, of: people.count)
                people.stateSince[individual] = Int32(cycle)
                people.entered[individual] = Int32(cycle)
            }
            try takeAttributes(from: first, cycle: cycle, slots)
        }
        return people.count - before
    }

    /// The room that so many individuals get: that there is, or half as much again, or as little as they need.
    private func room(
        for needed: Int, _ memory: RunMemory, cycle: Int, range: SourceRange
    ) throws(RunError) -> Int {
        guard needed <= DrawRunner.mostIndividuals else {
            throw error(.tooManyPeople(limit: DrawRunner.mostIndividuals), cycle: cycle, range: range)
        }
        let capacity = people.capacity
        if needed <= capacity { return capacity }
        let ample = min(DrawRunner.mostIndividuals, max(needed, capacity + capacity / 2))
        if memory.take(individuals: ample - capacity, of: code) == nil { return ample }
        if let problem = memory.take(individuals: needed - capacity, of: code) {
            throw error(problem, cycle: cycle, range: range)
        }
        return needed
    }

    /// Puts all from one on, who arrived together, into their states.
    private func chooseStates(
        _ arrival: ArrivalProgram, from first: Int, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        switch arrival.target {
        case .state(let state):
            for individual in first..<people.count { people.states[individual] = UInt8(state) }
        case .shares(let shareSlots):
            let shares = shareSlots.map { slots[$0] }
            let sum = shares.reduce(0, +)
            guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else {
                throw error(.shares(sum: sum), cycle: cycle, range: arrival.range)
            }
            var competing = CompetingFlows(states: shares.count)
            // A certain flow in these proportions: each goes somewhere.
            for (state, share) in shares.enumerated() { competing.add(rate: .infinity, share: share, to: state) }
            for individual in first..<people.count {
                let word = Philox4x32.block(people.counter(0, of: individual), key: entryKey.words).x
                guard let state = competing.destination(word: UInt64(word), cycleLength: cycleLength) else {
                    preconditionFailure("shares that are certain leave nobody behind")
                }
                people.states[individual] = UInt8(state)
            }
        }
    }
}
