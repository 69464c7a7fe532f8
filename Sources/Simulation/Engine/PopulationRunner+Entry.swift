import Numerics
import Program

extension PopulationRunner {
    /// Gives every individual its first state and its attributes.
    func enter(_ slots: ScalarFile) throws(RunError) {
        try chooseStates(slots)
        let numbered = program.attributes.enumerated()
        for (number, attribute) in numbered {
            switch attribute {
            case .drawn(let stream, let value):
                let sampler = try sampler(value, name: stream, slots)
                let key = StreamKey(seed: seed, name: stream)
                let units = Philox4x32.openUnits(
                    key: key, draw: UInt32(draw), component: 0, individuals: 0..<individuals)
                for (individual, unit) in units.enumerated() {
                    attributes[number * individuals + individual] = sampler.quantile(unit)
                }
            case .computed(let code):
                try evaluateAll(code, cycle: 0, slots) { start, count in
                    let value = unsafe source(code.results[0], start: start, slots)
                    for index in 0..<count {
                        unsafe attributes[number * individuals + start + index] = Kernels.value(value, index)
                    }
                }
            }
        }
    }

    /// States in the given proportions, exactly: whole numbers by largest remainder, the first individuals in the
    /// first state. Ties go to the earlier state.
    private func chooseStates(_ slots: ScalarFile) throws(RunError) {
        guard let shareSlots = program.initialShares else {
            counts[0] = Int32(individuals)
            return
        }
        let shares = shareSlots.map { slots[$0] }
        let sum = shares.reduce(0, +)
        guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else { throw error(.shares(sum: sum)) }
        let exact = shares.map { $0 / sum * Double(individuals) }
        var whole = exact.map { Int($0.rounded(.down)) }
        let byRemainder = exact.indices.sorted { left, right in
            let (a, b) = (exact[left] - Double(whole[left]), exact[right] - Double(whole[right]))
            return a != b ? a > b : left < right
        }
        var open = individuals - whole.reduce(0, +)
        for state in byRemainder where open > 0 {
            whole[state] += 1
            open -= 1
        }
        var individual = 0
        for (state, number) in whole.enumerated() {
            counts[state] = Int32(number)
            for _ in 0..<number {
                states[individual] = UInt8(state)
                individual += 1
            }
        }
    }

    /// A distribution for individuals; its arguments are those of the draw.
    func sampler(_ value: DrawnValue, name: String, _ slots: ScalarFile) throws(RunError) -> Distribution {
        do {
            switch value {
            case .parametric(let form, let arguments): return try Distribution(form, arguments.map { slots[$0] })
            case .data(let values, nil): return try Distribution(.empirical, values.map { slots[$0] })
            case .data(let values, let weights?):
                return try Distribution(.weightedEmpirical, values.map { slots[$0] } + weights.map { slots[$0] })
            }
        } catch {
            throw self.error(.impossibleDistribution(name: name, error))
        }
    }
}
