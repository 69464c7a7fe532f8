import Numerics
import Program

/// Step 1 of a cycle: people arrive.
extension CellRunner {
    /// Lets in those who arrive as a cycle begins: where numbers are drawn, as many as individuals would be; else their
    /// mean.
    /// - Returns: how many arrived.
    func admit(cycle: Int, _ slots: ScalarFile) throws(RunError) -> Double {
        var arrived = 0.0
        for (line, arrival) in program.arrivals.enumerated() {
            let mean = slots[arrival.meanSlot]
            guard mean >= 0, mean <= Double(DrawRunner.mostIndividuals),
                let distribution = try? PoissonDistribution(mean: mean)
            else { throw error(.arrivals(mean), cycle: cycle, range: arrival.range) }
            let number: Double
            switch split {
            case .expected: number = mean
            case .drawn:
                let counter = SIMD4(UInt32(cycle), UInt32(line), draw, 0)
                let words = Philox4x32.block(counter, key: population.arrivalKey.words)
                number = distribution.quantile(.lower, OpenUnit.value(words.y, words.x))
            }
            guard number > 0 else { continue }
            entered += number
            guard entered <= Double(DrawRunner.mostIndividuals) else {
                throw error(.tooManyPeople(limit: DrawRunner.mostIndividuals), cycle: cycle, range: arrival.range)
            }
            arrived += number
            let identity = CellIdentity.mixed(UInt64(line), UInt32(cycle), 2)
            for (state, part) in try states(arrival, of: number, cycle: cycle, identity: identity, slots).enumerated() {
                try admit(
                    part, to: state, cycle: cycle, identity: CellIdentity.mixed(identity, UInt32(state), 3), slots)
            }
        }
        return arrived
    }

    /// How many of those who arrive enter each state.
    private func states(
        _ arrival: ArrivalProgram, of number: Double, cycle: Int, identity: UInt64, _ slots: ScalarFile
    ) throws(RunError) -> [Double] {
        var parts = [Double](repeating: 0, count: code.states)
        switch arrival.target {
        case .state(let state): parts[state] = number
        case .shares(let shareSlots):
            let shares = shareSlots.map { slots[$0] }
            let sum = shares.reduce(0, +)
            guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else {
                throw error(.shares(sum: sum), cycle: cycle, range: arrival.range)
            }
            let chances = shares.map { $0 / sum }
            switch split {
            case .expected: parts = chances.map { number * $0 }
            case .drawn:
                var words = WordCursor(population.entryKey, identity: identity, draw: draw)
                parts = CountSplit.multinomial(
                    trials: number, conditional: CountSplit.conditional(chances, rest: 0), &words)
            }
        }
        return parts
    }
}
