import Numerics
import Program
import Quantities

extension CellRunner {
    /// Puts everybody of the start in a cell, and makes ready what is the same all draw long.
    ///
    /// States at the start are shared out as for individuals; each attribute is drawn for each person alone, so that
    /// the numbers of its values are multinomial.
    /// - Throws: where the draw's values make shares, a distribution, a half-life or a course impossible.
    func enter(_ slots: ScalarFile) throws(RunError) {
        for (number, attribute) in program.attributes.enumerated() {
            let matters = code.matters[number] || layers.contains { $0.plan.code.matters[number] }
            attributeDraws.append(try attributeDraw(attribute, matters: matters, slots))
        }
        try table.prepare(population, slots)
        for layer in layers { try layer.table.prepare(population, slots) }
        entered = starting.reduce(0, +)
        for (state, number) in starting.enumerated() where number > 0 {
            let identity = CellIdentity.mixed(UInt64(state), 0)
            try admit(number, to: state, cycle: 0, identity: identity, slots)
        }
        count()
    }

    /// Finds how many there are at the start in each state.
    func start(_ slots: ScalarFile) throws(RunError) {
        let size = slots[program.sizeSlot]
        guard size >= 0, size <= Double(DrawRunner.mostIndividuals) else {
            throw error(.size(size), range: program.sizeRange)
        }
        starting = [Double](repeating: 0, count: code.states)
        guard let shareSlots = program.initialShares else {
            starting[0] = size.rounded()
            return
        }
        let shares = shareSlots.map { slots[$0] }
        let sum = shares.reduce(0, +)
        guard sum.isFinite, sum > 0, shares.allSatisfy({ $0 >= 0 }) else {
            throw error(.shares(sum: sum), range: places.initialShares[program.number])
        }
        for (state, number) in WholePeople.split(Int(size.rounded()), shares: shares).enumerated() {
            starting[state] = Double(number)
        }
    }

    private func attributeDraw(
        _ attribute: AttributeProgram, matters: Bool, _ slots: ScalarFile
    ) throws(RunError) -> AttributeDraw? {
        guard case .drawn(let stream, let value) = attribute else { return nil }
        let distribution = try store.distribution(value, name: stream, places, slots)
        guard matters else { return nil }
        guard let support = distribution.support else {
            preconditionFailure("an attribute of many values is an obstacle to this engine")
        }
        let chances = support.map(\.chance)
        return AttributeDraw(
            values: support.map(\.value), chances: chances, conditional: CountSplit.conditional(chances, rest: 0),
            key: StreamKey(seed: population.seed, name: stream))
    }

    /// Lets so many people into a state, spread over the values of their attributes.
    ///
    /// - Parameter identity: tells those who enter together from others.
    func admit(_ people: Double, to state: Int, cycle: Int, identity: UInt64, _ slots: ScalarFile) throws(RunError) {
        var values = [Double](repeating: 0, count: program.attributes.count)
        try spread(people, from: 0, &values, to: state, cycle: cycle, identity: identity, slots)
    }

    /// Splits people who have the first attributes in common by the values of the next one that is drawn.
    private func spread(
        _ people: Double, from attribute: Int, _ values: inout [Double], to state: Int, cycle: Int, identity: UInt64,
        _ slots: ScalarFile
    ) throws(RunError) {
        guard people > 0 else { return }
        func isSpread(_ number: Int) -> Bool { code.matters[number] && attributeDraws[number] != nil }
        guard let number = (attribute..<program.attributes.count).first(where: isSpread),
            let draw = attributeDraws[number]
        else { return try settle(people, values, in: state, cycle: cycle, identity: identity, slots) }
        let parts: [Double]
        switch split {
        case .expected: parts = draw.chances.map { people * $0 }
        case .drawn:
            var words = WordCursor(draw.key, identity: identity, draw: self.draw)
            parts = CountSplit.multinomial(trials: people, conditional: draw.conditional, &words)
        }
        for (place, part) in parts.enumerated() {
            values[number] = draw.values[place]
            try spread(
                part, from: number + 1, &values, to: state, cycle: cycle,
                identity: CellIdentity.mixed(identity, UInt32(place), 1), slots)
        }
    }

    /// Puts people whose drawn attributes are known in their cell.
    private func settle(
        _ people: Double, _ values: [Double], in state: Int, cycle: Int, identity: UInt64, _ slots: ScalarFile
    ) throws(RunError) {
        let row = cells.place(people, from: try table.addRow(entering: state, cycle: cycle, values, slots))
        if code.isSteady, row == kin.count { noteRow(row, in: state, likeRow: nil) }
        guard !layers.isEmpty else { return }
        var values = values
        try enterLayers(people, in: row, entering: state, cycle: cycle, &values, identity: identity, slots)
    }
}
