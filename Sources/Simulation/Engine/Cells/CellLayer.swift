import Numerics
import Program

/// The cells of one layer of a plan in one draw: the parts into which it splits the cells of the layer below, and who of
/// them moves when people of these do.
///
/// People of a cell below are alike to all that decides what happens to them. So those to whom it happened are picked
/// at random: a hypergeometric number of each part, from random numbers that hang on the cell, the cycle and the thing
/// that was asked alone.
final class CellLayer {
    let plan: CellPlan.Layer
    let table: CellTable
    /// What it splits.
    let below: CellTable
    /// The rows of each row below.
    private var rows: [[Int32]] = []
    private let key: StreamKey
    private var draw: UInt32 = 0
    /// Who is on the move: parts of those below, already taken out of their rows.
    private(set) var movers: [CellMover] = []
    /// For each of them, the place of whom he is a part of among those below who are.
    private var origins: [Int] = []
    /// For each of them, the row where he came; nil outside.
    private(set) var targets: [Int?] = []
    /// How many times some were given a response.
    var responsesDrawn = 0
    /// For each row and state, the row that is like it in that state, or -1 where that is not known; for steady cells.
    private var successors: [Int32] = []

    /// - Parameters:
    ///   - key: of random numbers for it.
    ///   - workspace: one for the code of the population.
    init(_ plan: CellPlan.Layer, splitting below: CellTable, _ key: StreamKey, _ workspace: Workspace) {
        self.plan = plan
        self.below = below
        self.key = key
        let store = below.store
        table = CellTable(plan.code, workspace, cycleLength: store.cycleLength, site: store.site, areParts: true)
    }

    /// Makes it one without cells, for a draw.
    func restart(draw: Int) {
        self.draw = UInt32(draw)
        table.restart(draw: draw)
        for row in rows.indices { rows[row].removeAll(keepingCapacity: true) }
        movers.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        targets.removeAll(keepingCapacity: true)
        responsesDrawn = 0
        successors.removeAll(keepingCapacity: true)
    }

    private var cells: Cells { table.cells }

    /// Lets people in who have entered a row below.
    ///
    /// - Parameter values: those of the attributes that are known.
    /// - Returns: the new row.
    func admit(
        _ people: Double, in row: Int, entering state: Int, cycle: Int, _ values: [Double], _ slots: ScalarFile
    ) throws(RunError) -> Int {
        let new = try table.addRow(entering: state, cycle: cycle, values, slots)
        return place(people, from: new, in: row)
    }

    /// Puts people of a new last row where they belong, among the parts of a row below.
    private func place(_ people: Double, from new: Int, in row: Int) -> Int {
        let place = cells.place(people, from: new, partOf: row, named: below.cells.identities[row])
        if place == new { note(new, in: row) }
        return place
    }

    private func note(_ row: Int, in owner: Int) {
        while rows.count <= owner { rows.append([]) }
        rows[owner].append(Int32(row))
    }

    /// Takes out of their rows the parts of those below who are on the move.
    ///
    /// - Parameter event: what moves them, told apart from all else that moves some of a row in a cycle.
    func take(_ moving: [CellMover], cycle: Int, event: CellEvent) {
        movers.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        for (origin, mover) in moving.enumerated() where mover.people > 0 {
            let parts = rows[Int(mover.row)].filter { cells.people[Int($0)] > 0 }
            for (row, people) in zip(parts, split(mover, parts, cycle: cycle, event)) where people > 0 {
                cells.people[Int(row)] -= people
                movers.append(CellMover(row: row, to: mover.to, people: people))
                origins.append(origin)
            }
        }
    }

    /// How many of each part are among those who move.
    private func split(_ mover: CellMover, _ parts: [Int32], cycle: Int, _ event: CellEvent) -> [Double] {
        let people = parts.map { cells.people[Int($0)] }
        if parts.count == 1 { return [mover.people] }
        if people.reduce(0, +) == mover.people { return people }
        precondition(event.isOfSome, "all of a cell are all of its parts")
        let cell = CellIdentity.mixed(below.cells.identities[Int(mover.row)], UInt32(cycle), UInt32(mover.to))
        var words = WordCursor(key, identity: event.identity(of: cell), draw: draw)
        return CountSplit.hypergeometric(picked: mover.people, from: people, &words)
    }

    /// Puts those who were taken out in the rows that are like theirs but for a change.
    ///
    /// - Parameter below: for each of those below who moved, the row where he came; nil outside.
    func put(_ below: [Int?], _ change: (_ new: Int, _ mover: CellMover, _ owner: Int) -> Void) throws(RunError) {
        targets.removeAll(keepingCapacity: true)
        for (mover, origin) in zip(movers, origins) {
            guard let owner = below[origin] else {
                targets.append(nil)
                continue
            }
            let new = try cells.addRow(like: Int(mover.row))
            change(new, mover, owner)
            targets.append(place(mover.people, from: new, in: owner))
        }
    }

    /// Puts those who were taken out in the states that they move to.
    ///
    /// - Parameters:
    ///   - below: for each of those below who moved, the row where he came; nil outside.
    ///   - since: the first cycle in which they are there.
    func put(_ below: [Int?], since: Int) throws(RunError) {
        guard plan.code.isSteady else { return try put(below) { new, mover, _ in enter(mover, since, new) } }
        targets.removeAll(keepingCapacity: true)
        for (mover, origin) in zip(movers, origins) {
            guard let owner = below[origin] else {
                targets.append(nil)
                continue
            }
            let step = Int(mover.row) * plan.code.states + Int(mover.to)
            while successors.count <= step { successors.append(-1) }
            if successors[step] < 0 {
                let new = try cells.addRow(like: Int(mover.row))
                enter(mover, since, new)
                successors[step] = Int32(place(0, from: new, in: owner))
            }
            cells.people[Int(successors[step])] += mover.people
            targets.append(Int(successors[step]))
        }
    }

    private func enter(_ mover: CellMover, _ since: Int, _ row: Int) {
        table.enter(Int(mover.to), since: since, row: row)
    }

    /// Moves people of its own accord, within a row below.
    ///
    /// - Parameters:
    ///   - share: who moves.
    ///   - change: what the new row is like.
    func carry(_ share: CellMover, _ change: (_ new: Int) -> Void) throws(RunError) {
        cells.people[Int(share.row)] -= share.people
        let new = try cells.addRow(like: Int(share.row))
        change(new)
        movers = [share]
        targets = [place(share.people, from: new, in: cells.owner(of: Int(share.row)))]
    }

    /// Forgets, as a cycle ends, what no later code can ask for.
    ///
    /// - Parameter rows: for each row below of before, the one that it is now, or nil where it is gone; nil where all are
    ///   what they were.
    /// - Returns: the same for its own rows.
    func age(now: Int, _ rows: [Int?]?) -> [Int?]? {
        guard !table.code.isSteady else { return nil }
        let identities = below.cells.identities
        let became = cells.age(now: now, after: table.afterCycles) { owner in
            guard let row = rows.map({ $0[owner] }) ?? owner else {
                preconditionFailure("a row with people in it is not left out")
            }
            return (row, identities[row])
        }
        self.rows = [[Int32]](repeating: [], count: below.cells.count)
        for row in 0..<cells.count { note(row, in: cells.owner(of: row)) }
        return became
    }
}
