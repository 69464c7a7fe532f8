import Numerics
import Program

/// What happens to people, told to the layers above: each tells it to those above it.
extension CellRunner {
    /// Lets those who have entered a row into the layers above it, spread over what is drawn for them there.
    ///
    /// - Parameters:
    ///   - below: the layer of the row; nil for the cells that what happens hangs on.
    ///   - identity: tells those who enter together from others.
    func enterLayers(
        above below: Int? = nil, _ people: Double, in row: Int, entering state: Int, cycle: Int,
        _ values: inout [Double], identity: UInt64, _ slots: ScalarFile
    ) throws(RunError) {
        for (number, layer) in layers.enumerated() where layer.plan.parent == below {
            guard case .attribute(let attribute) = layer.plan.field, let draw = attributeDraws[attribute] else {
                let new = try layer.admit(people, in: row, entering: state, cycle: cycle, values, slots)
                try enterLayers(
                    above: number, people, in: new, entering: state, cycle: cycle, &values, identity: identity, slots)
                continue
            }
            var words = WordCursor(draw.key, identity: identity, draw: self.draw)
            let parts = CountSplit.multinomial(trials: people, conditional: draw.conditional, &words)
            for (place, part) in parts.enumerated() where part > 0 {
                values[attribute] = draw.values[place]
                let new = try layer.admit(part, in: row, entering: state, cycle: cycle, values, slots)
                try enterLayers(
                    above: number, part, in: new, entering: state, cycle: cycle, &values,
                    identity: CellIdentity.mixed(identity, UInt32(place), 1), slots)
            }
            values[attribute] = 0
        }
    }

    /// Finds who of the layers is on the move, where people of the rows below are.
    func take(_ movers: [CellMover], cycle: Int, event: CellEvent) {
        for layer in layers {
            layer.take(layer.plan.parent.map { layers[$0].movers } ?? movers, cycle: cycle, event: event)
        }
    }

    /// Puts them in their new rows.
    ///
    /// - Parameters:
    ///   - targets: for each who moved, the row where he came; nil outside.
    ///   - change: what becomes of somebody, in a new row of a layer, who comes to a row below it.
    func put(
        _ targets: [Int?], _ change: (_ layer: CellLayer, _ new: Int, _ owner: Int) -> Void
    ) throws(RunError) {
        for layer in layers {
            try layer.put(layer.plan.parent.map { layers[$0].targets } ?? targets) { new, _, owner in
                change(layer, new, owner)
            }
        }
    }

    /// Draws the response of those who have just begun a course, where a layer asks for it.
    func drawResponses(_ position: Int, cycle: Int, event: CellEvent) throws(RunError) {
        guard let number = layers.firstIndex(where: { $0.plan.field == .response(position) }) else { return }
        let layer = layers[number]
        let support = store.courses[position].terms.responses?.support ?? []
        let conditional = CountSplit.conditional(support.map(\.chance), rest: 0)
        for (mover, target) in zip(layer.movers, layer.targets) {
            guard let target else { continue }
            let source = CellIdentity.mixed(layer.table.cells.identities[Int(mover.row)], UInt32(cycle))
            var words = WordCursor(
                population.courseKeys[position].response, identity: event.identity(of: source), draw: draw)
            let parts = CountSplit.multinomial(trials: mover.people, conditional: conditional, &words)
            for (response, part) in zip(support, parts) where part > 0 {
                let share = CellMover(row: Int32(target), to: mover.to, people: part)
                try give(response.value, position, to: share, of: number, cycle: cycle)
            }
        }
    }

    /// Gives some of a layer's row a response, and so the parts of them in the layers above.
    private func give(
        _ response: Double, _ position: Int, to share: CellMover, of number: Int, cycle: Int
    ) throws(RunError) {
        let layer = layers[number]
        let courses = layer.table.store.courses[position]
        try layer.carry(share) { courses.response[$0] = response }
        layer.responsesDrawn += 1
        let event = CellEvent(course: code.courseKeys[position].x, .response(layer.responsesDrawn))
        var isAbove = [Bool](repeating: false, count: layers.count)
        isAbove[number] = true
        for (place, other) in layers.enumerated() {
            guard let parent = other.plan.parent, isAbove[parent] else { continue }
            isAbove[place] = true
            other.take(layers[parent].movers, cycle: cycle, event: event)
            let (own, below) = (other.table.store.courses[position], other.below.store.courses[position])
            try other.put(layers[parent].targets) { new, _, owner in own.response[new] = below.response[owner] }
        }
    }

    /// Adds to sums what the layers know, over all people or over those who are meant.
    func addLayers(
        to sums: inout [Double], _ courseSums: inout [Double], where isMeant: (_ row: Int) -> Bool = { _ in true },
        cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        for layer in layers {
            let (table, amounts) = (layer.table, layer.plan.amounts)
            func isPart(_ row: Int) -> Bool { isMeant(self.row(of: row, in: layer)) }
            try table.add(amounts.booking, amounts.results, where: isPart, cycle: cycle, slots, to: &sums)
            try table.add(
                amounts.courseBooking, amounts.courseResults, where: { table.hadCourse($0) && isPart($0) },
                cycle: cycle, slots, to: &courseSums)
        }
    }

    /// The row, of those that what happens hangs on, of which a row of a layer is a part.
    private func row(of part: Int, in layer: CellLayer) -> Int {
        let owner = layer.table.cells.owner(of: part)
        return layer.plan.parent.map { row(of: owner, in: layers[$0]) } ?? owner
    }

    /// Forgets in all layers what no later code can ask for.
    func ageLayers(now: Int, _ rows: [Int?]?) {
        var became: [[Int?]?] = []
        for layer in layers {
            became.append(layer.age(now: now, layer.plan.parent.map { became[$0] } ?? rows))
        }
    }
}
