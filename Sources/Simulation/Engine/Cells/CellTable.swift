import Numerics
import Program
import Quantities
import Results

/// Cells and what it takes to run code for them.
final class CellTable {
    let code: CellCode
    let cells: Cells
    let workspace: Workspace
    /// For each intervention, for how many cycles after a course code asks whether it was completed.
    private(set) var afterCycles: [Int32] = []

    /// Keeps half a dozen registers in the first-level cache: there are few cells.
    static let block = 64

    /// - Parameters:
    ///   - workspace: one for the code of the population and blocks of `block`.
    ///   - areParts: whether each cell is a part of another one.
    init(_ code: CellCode, _ workspace: Workspace, cycleLength: Double, site: RunSite, areParts: Bool = false) {
        self.code = code
        cells = Cells(code, cycleLength: cycleLength, site: site, areParts: areParts)
        self.workspace = workspace
    }

    var store: Individuals { cells.store }

    /// Makes it one without cells, for a draw.
    func restart(draw: Int) {
        cells.restart(draw: draw)
        afterCycles.removeAll(keepingCapacity: true)
    }

    /// Makes ready what is the same all draw long.
    func prepare(_ population: CellPopulation, _ slots: ScalarFile) throws(RunError) {
        store.takeTables(slots)
        guard code.code.needsTerms else { return }
        try store.prepare(population.layout, population.places, slots)
        afterCycles = code.courses.map { asked in
            let cycles = asked.afterSlots.map { WholeCycles.beginning(within: slots[$0], of: store.cycleLength) }
            return Int32(cycles.max() ?? 0)
        }
    }

    /// Makes a row for who enters a state in a cycle, with attributes that were drawn; it is no cell until it is put in
    /// its place.
    func addRow(
        entering state: Int, cycle: Int, _ values: [Double], _ slots: ScalarFile
    ) throws(RunError) -> Int {
        let row = try cells.addRow(like: nil)
        store.states[row] = UInt8(state)
        if code.asksTimeInState[state] { store.stateSince[row] = Int32(cycle) }
        if code.asksEntry { store.entered[row] = Int32(cycle) }
        for (number, value) in values.enumerated() { store.attributes[number, row] = value }
        for (number, attribute) in code.program.attributes.enumerated() where code.matters[number] {
            guard case .computed(let code) = attribute else { continue }
            workspace.picked[0] = Int32(row)
            let members = Members(workspace.picked, count: 1)
            try workspace.evaluate(code, members, of: store, cycle: cycle, slots)
            store.attributes[number, row] = unsafe Kernels.value(source(code.results[0], members, slots, operand: 0), 0)
        }
        return row
    }

    /// Lets those in a row move to a state, in which they are from a cycle on.
    func enter(_ state: Int, since: Int, row: Int) {
        store.states[row] = UInt8(state)
        if code.code.needsTimeInState { store.stateSince[row] = code.asksTimeInState[state] ? Int32(since) : 0 }
    }

    /// Runs code for those rows with people in them that are picked, and hands each block to `use`.
    func evaluate(
        _ code: ColumnProgram, where isPicked: (_ row: Int) -> Bool, cycle: Int, _ slots: ScalarFile,
        _ use: (Members) throws(RunError) -> Void
    ) throws(RunError) {
        var next = 0
        let rows = cells.count
        while next < rows {
            var count = 0
            while next < rows, count < Self.block {
                if cells.people[next] > 0, isPicked(next) {
                    workspace.picked[count] = Int32(next)
                    count += 1
                }
                next += 1
            }
            guard count > 0 else { return }
            let members = Members(workspace.picked, count: count)
            try workspace.evaluate(code, members, of: store, cycle: cycle, slots)
            try use(members)
        }
    }

    /// Where an operand's numbers are, for the members of a block.
    func source(_ source: ColumnOperand, _ members: Members, _ slots: ScalarFile, operand: Int) -> ColumnSource {
        unsafe workspace.source(source, members, of: store, slots, operand: operand)
    }

    /// Whether the people of a row have begun a course.
    func hadCourse(_ row: Int) -> Bool { store.courses.contains { $0.end[row] != -1 } }

    /// Puts in its place the sum of each result of some code over the people of the rows that are meant, row by row.
    func add(
        _ code: ColumnProgram, _ numbers: [Int], where isMeant: (_ row: Int) -> Bool, cycle: Int, _ slots: ScalarFile,
        to sums: inout [Double]
    ) throws(RunError) {
        guard !numbers.isEmpty else { return }
        try evaluate(code, where: isMeant, cycle: cycle, slots) { members in
            for (result, number) in zip(code.results, numbers) {
                let amounts = unsafe source(result, members, slots, operand: 0)
                for place in 0..<members.count {
                    unsafe sums[number] += cells.people[members[place]] * Kernels.value(amounts, place)
                }
            }
        }
    }

    /// The sum of the result of some code over those who move and are meant, as they stand before they do.
    func sum(
        _ code: ColumnProgram, _ movers: [CellMover], cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> Double {
        var sum = 0.0
        guard let result = code.results.first else { return sum }
        for first in stride(from: 0, to: movers.count, by: Self.block) {
            let block = movers[first..<min(first + Self.block, movers.count)]
            for (place, mover) in block.enumerated() { workspace.picked[place] = mover.row }
            let members = Members(workspace.picked, count: block.count)
            try workspace.evaluate(code, members, of: store, cycle: cycle, slots)
            let amounts = unsafe source(result, members, slots, operand: 0)
            for (place, mover) in block.enumerated() { sum += unsafe mover.people * Kernels.value(amounts, place) }
        }
        return sum
    }
}
