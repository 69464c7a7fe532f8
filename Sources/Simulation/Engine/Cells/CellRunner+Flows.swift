import Numerics
import Program

/// Step 4 of a cycle: of each cell some move, some leave the population, and the others stay.
extension CellRunner {
    /// Moves everybody who moves, and records it in the log.
    func move(cycle: Int, _ slots: ScalarFile, _ log: inout CellMoveLog) throws(RunError) {
        try findExits(cycle: cycle, slots)
        try openAll()
        var movers: [CellMover] = []
        switch split {
        case .expected:
            for row in 0..<cells.count where cells.people[row] > 0 {
                let people = cells.people[row]
                let place = place(of: row)
                guard !place.exits.isEmpty else { continue }
                for exit in exits.exits[place.exits] {
                    movers.append(CellMover(row: Int32(row), to: Int32(exit.to), people: people * exit.chance))
                }
                cells.people[row] = people * place.stay
            }
        case .drawn:
            for row in 0..<cells.count where cells.people[row] > 0 {
                let place = place(of: row)
                guard !place.exits.isEmpty else { continue }
                var words = words(population.flowKey, row: row, cycle: cycle)
                var left = cells.people[row]
                for exit in exits.exits[place.exits] {
                    let number = BinomialSampler.count(trials: left, chance: exit.conditional, &words)
                    guard number > 0 else { continue }
                    movers.append(CellMover(row: Int32(row), to: Int32(exit.to), people: number))
                    left -= number
                }
                cells.people[row] = left
            }
        }
        try carryOut(movers, cycle: cycle, since: cycle + 1, slots, &log)
    }

    private func place(of row: Int) -> CellExits.Place {
        guard let place = exits.byState[Int(store.states[row])] ?? exits.byRow[row] else {
            preconditionFailure("exits are found before anybody moves")
        }
        return place
    }

    /// Makes moves that have been decided, whatever decided them, and records them.
    ///
    /// - Parameter since: the first cycle in which those who move are in their new state.
    func carryOut(
        _ movers: [CellMover], cycle: Int, since: Int, _ slots: ScalarFile, _ log: inout CellMoveLog
    ) throws(RunError) {
        guard !movers.isEmpty else { return }
        take(movers, cycle: cycle, event: .flows)
        for number in program.moveBookings.indices { try bookMoves(number, movers, cycle: cycle, slots, &log) }
        var targets: [Int?] = []
        for mover in movers {
            let (row, to) = (Int(mover.row), Int(mover.to))
            log.moves.append((Int(store.states[row]), to, mover.people))
            if to == code.out {
                for (position, courses) in store.courses.enumerated() where courses.standing[row] == .active {
                    progress[position].gone += mover.people
                }
                targets.append(nil)
            } else {
                targets.append(try put(mover.people, like: row, in: to, since: since))
            }
        }
        for layer in layers { try layer.put(layer.plan.parent.map { layers[$0].targets } ?? targets, since: since) }
    }

    /// Makes a row for each state that flows lead to, without anybody in it, where chances are the same for all in a
    /// state: so that the order of the rows hangs on nothing that happens.
    func openAll() throws(RunError) {
        guard code.isSteady, !isOpened, !code.hasAnyIndividualFlows else { return }
        isOpened = true
        var row = 0
        while row < cells.count {
            if let place = exits.byState[Int(store.states[row])] {
                for exit in exits.exits[place.exits] where exit.to != code.out {
                    try put(0, like: row, in: exit.to, since: 0)
                }
            }
            row += 1
        }
    }

    /// - Returns: where they are.
    @discardableResult
    private func put(_ people: Double, like row: Int, in state: Int, since: Int) throws(RunError) -> Int {
        let known = code.isSteady ? successor(of: row, in: state) : -1
        if known >= 0 {
            cells.people[known] += people
            return known
        }
        let new = try cells.addRow(like: row)
        table.enter(state, since: since, row: new)
        let target = cells.place(people, from: new)
        if code.isSteady { noteRow(target, in: state, likeRow: row) }
        return target
    }

    /// The row that is like one in another state; -1 where that is not known. For steady cells.
    func successor(of row: Int, in state: Int) -> Int { Int(successors[Int(kin[row]) * code.states + state]) }

    /// Notes where those of a state are who are like a row, or, without one, like nobody before. For steady cells.
    func noteRow(_ row: Int, in state: Int, likeRow other: Int?) {
        let itsKin: Int32
        if let other {
            itsKin = kin[other]
        } else {
            itsKin = Int32(successors.count / code.states)
            for _ in 0..<code.states { successors.append(-1) }
        }
        if row == kin.count { kin.append(itsKin) }
        successors[Int(itsKin) * code.states + state] = Int32(row)
    }
}
