import Numerics
import Program
import SourceText

extension PopulationRunner {
    /// Gives every individual of the start its attributes, and makes ready what is the same all draw long.
    /// - Throws: where the draw's values make a distribution, a half-life or a course impossible.
    func enter(_ slots: ScalarFile) throws(RunError) {
        people.takeTables(slots)
        for attribute in program.attributes {
            switch attribute {
            case .drawn(let stream, let value):
                let distribution = try people.distribution(value, name: stream, places, slots)
                attributeDraws.append((distribution, StreamKey(seed: seed, name: stream)))
            case .computed: attributeDraws.append(nil)
            }
        }
        try takeAttributes(from: 0, cycle: 0, slots)
        try people.prepare(layout, places, slots)
    }

    /// Draws and computes the attributes of all from one on, who are of one batch.
    func takeAttributes(from first: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard first < people.count else { return }
        for (number, attribute) in program.attributes.enumerated() {
            if let draw = attributeDraws[number] {
                take(draw, of: number, from: first)
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

    /// Draws an attribute of all from one on, who are of one batch. What those of the start draw is shared by the scenarios.
    private func take(_ draw: (distribution: Distribution, key: StreamKey), of attribute: Int, from first: Int) {
        let count = people.count - first
        let target = unsafe people.attributes.pointer(column: attribute) + first
        let areOfStart = people.entries.count == 1
        if areOfStart, let values = shared.values(draw.key, draw.distribution, count: count) {
            return unsafe values.withUnsafeBufferPointer { values in
                if let source = values.baseAddress { unsafe target.update(from: source, count: count) }
            }
        }
        let counter = people.counter(0, of: first)
        var words = WordPlanes(individuals: min(workspace.block, count))
        for start in stride(from: 0, to: count, by: words.individuals) {
            let size = min(words.individuals, count - start)
            words.fill(
                places: 0..<size, firstNumber: Int(counter.y) + start, key: draw.key, group: counter.x,
                draw: counter.z, purpose: counter.w)
            unsafe words.fillUnits(target + start, count: size)
            unsafe draw.distribution.takeQuantiles(of: target + start, count: size)
        }
        guard areOfStart, shared.isKept else { return }
        shared.keep(
            { unsafe Array(UnsafeBufferPointer(start: target, count: count)) }, count: count, draw.key,
            draw.distribution)
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
        let whole = WholePeople.split(people.count, shares: shares)
        var individual = 0
        for (state, number) in whole.enumerated() {
            counts[state] = Int32(number)
            for _ in 0..<number {
                people.states[individual] = UInt8(state)
                individual += 1
            }
        }
    }
}
