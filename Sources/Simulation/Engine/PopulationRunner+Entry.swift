import Numerics
import Program
import SourceText

extension PopulationRunner {
    /// Gives every individual of the start its attributes, and makes ready what is the same all draw long.
    /// - Throws: where the draw's values make a distribution, a half-life or a course impossible.
    func enter(cycles: Int, _ slots: ScalarFile) throws(RunError) {
        people.takeTables(slots)
        for attribute in program.attributes {
            switch attribute {
            case .drawn(let stream, let value):
                let distribution = try distribution(value, name: stream, range: nil, slots)
                attributeDraws.append((distribution, StreamKey(seed: seed, name: stream)))
            case .computed: attributeDraws.append(nil)
            }
        }
        try takeAttributes(from: 0, cycle: 0, slots)
        for (intervention, courses) in zip(program.interventions, courses) { try prepare(intervention, courses, slots) }
        for step in program.allSteps {
            switch step {
            case .after(_, let months, _):
                // None at all, or at least half a cycle: less would be booked for a whole one.
                guard slots[months] == 0 || slots[months] >= 0.5 * cycleLength else {
                    throw error(.timeAfterCourse(slots[months]), range: places.aftercares[months])
                }
            case .built(_, let months, _):
                guard slots[months] >= 0 else { throw error(.buildUp(slots[months]), range: places.buildUps[months]) }
            default: break
            }
        }
        for slot in program.halfLives { people.fading.append(try fading(slot, slots, cycles: cycles)) }
        unsettled = (0..<Int32(people.count)).map { $0 }
    }

    /// Draws and computes the attributes of all from one on, who are of one batch.
    func takeAttributes(from first: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard first < people.count else { return }
        for (number, attribute) in program.attributes.enumerated() {
            if let draw = attributeDraws[number] {
                let start = people.counter(0, of: first)
                for individual in first..<people.count {
                    var counter = start
                    counter.y += UInt32(individual - first)
                    let words = Philox4x32.block(counter, key: draw.key.words)
                    people.attributes[number, individual] = draw.distribution.quantile(OpenUnit.value(words.y, words.x))
                }
            } else if case .computed(let code) = attribute {
                try evaluateAll(code, from: first, cycle: cycle, slots) { members in
                    let value = unsafe source(code.results[0], members, slots, operand: 0)
                    for place in 0..<members.count {
                        people.attributes[number, members[place]] = unsafe Kernels.value(value, place)
                    }
                }
            }
        }
    }

    /// States in the given proportions, exactly: whole numbers by largest remainder, the first individuals in the
    /// first state. Ties go to the earlier state.
    func chooseStates(_ slots: ScalarFile) throws(RunError) {
        guard let shareSlots = program.initialShares else {
            counts[0] = Int32(people.count)
            return
        }
        let shares = shareSlots.map { slots[$0] }
        let sum = shares.reduce(0, +)
        guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else {
            throw error(.shares(sum: sum), range: places.initialShares[program.number])
        }
        let exact = shares.map { $0 / sum * Double(people.count) }
        var whole = exact.map { Int($0.rounded(.down)) }
        let byRemainder = exact.indices.sorted { left, right in
            let (a, b) = (exact[left] - Double(whole[left]), exact[right] - Double(whole[right]))
            return a != b ? a > b : left < right
        }
        var open = people.count - whole.reduce(0, +)
        for state in byRemainder where open > 0 {
            whole[state] += 1
            open -= 1
        }
        var individual = 0
        for (state, number) in whole.enumerated() {
            counts[state] = Int32(number)
            for _ in 0..<number {
                people.states[individual] = UInt8(state)
                individual += 1
            }
        }
    }

    /// The share of an effect that is left so many cycles after the course.
    private func fading(_ slot: Int, _ slots: ScalarFile, cycles: Int) throws(RunError) -> [Double] {
        let halfLife = slots[slot]
        guard halfLife >= 0 else { throw error(.halfLife(halfLife), range: places.halfLives[slot]) }
        return (0...cycles).map { cycle in
            guard halfLife > 0 else { return 0 }
            return Operation.power.result(0.5, Double(cycle) * cycleLength / halfLife)
        }
    }

    /// A distribution for individuals; its arguments are those of the draw.
    func distribution(
        _ value: DrawnValue, name: String, range: SourceRange?, _ slots: ScalarFile
    ) throws(RunError) -> Distribution {
        do {
            switch value {
            case .parametric(let form, let arguments): return try Distribution(form, arguments.map { slots[$0] })
            case .data(let values, nil): return try Distribution(.empirical, values.map { slots[$0] })
            case .data(let values, let weights?):
                return try Distribution(.weightedEmpirical, (values + weights).map { slots[$0] })
            }
        } catch {
            throw self.error(.impossibleDistribution(name: name, error), range: places.distributions[name])
        }
    }
}
