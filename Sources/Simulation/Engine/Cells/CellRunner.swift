import Numerics
import Program
import Quantities
import Results
import SourceText

/// One population in one draw, and what happens to the numbers of people in its cells in a cycle.
///
/// What holds for each person holds for the people of a cell: they are alike, and what happens to each of them is
/// independent of the others. So how many of them something happens to is a binomial or multinomial count; and who of
/// those who wait for a place gets one is a pick at random, since a lot decides between those who tie. In expected
/// numbers each share of a cell is taken, which is the mean over chance as long as nothing that happens to somebody
/// depends on how many there are: what does is refused before a run (`EngineObstacle`).
final class CellRunner {
    let population: CellPopulation
    /// The cells that what happens hangs on, and those beside them that tell more apart.
    let table: CellTable
    let layers: [CellLayer]
    /// Parts of the table, kept by themselves as well.
    let cells: Cells
    let store: Individuals
    private(set) var draw: UInt32 = 0
    var exits: CellExits
    /// For steady cells, the kin of each row: rows of a kin differ in nothing but their state.
    var kin: [Int32] = []
    /// For each kin and state, its row in that state, or -1 where that is not known.
    var successors: [Int32] = []
    /// Whether there are rows for all states that flows lead to.
    var isOpened = false
    /// What is booked for one of each row, where that is steady: as many numbers a row as the booking has results.
    var steadyBooking: [Double] = []
    /// What each attribute is drawn from, its chances one after the other, and its stream; nil where it is not drawn or
    /// nothing depends on it.
    var attributeDraws: [AttributeDraw?] = []
    var progress: [CourseProgress]
    /// What the moves of courses have brought about, until it is recorded.
    var courseMoves = CellMoveLog()
    /// What flows have brought about, until it is recorded.
    var flowMoves = CellMoveLog()
    /// Who is in each state at the start.
    var starting: [Double] = []
    /// How many have ever entered.
    var entered = 0.0
    private(set) var counts: [Double]

    struct AttributeDraw {
        let values: [Double]
        let chances: [Double]
        /// Each chance among the values from it on.
        let conditional: [Double]
        let key: StreamKey
    }

    /// How the courses of one intervention stand.
    struct CourseProgress {
        var begunInAll = 0.0
        var completed = 0.0
        var dropped = 0.0
        /// Who left the population in a course and has not been counted yet.
        var gone = 0.0
    }

    /// For one draw after the other: each begins with `restart`.
    init(_ population: CellPopulation) {
        self.population = population
        let code = population.code
        let workspace = Workspace(code.code, block: CellTable.block, section: 0)
        let site = RunSite(scenario: population.scenario, draw: 0, population: code.name)
        table = CellTable(code, workspace, cycleLength: population.layout.cycleLength, site: site)
        cells = table.cells
        store = cells.store
        var layers: [CellLayer] = []
        for (layer, key) in zip(population.plan.layers, population.layerKeys) {
            let below = layer.parent.map { layers[$0].table } ?? table
            layers.append(CellLayer(layer, splitting: below, key, workspace))
        }
        self.layers = layers
        exits = CellExits(code)
        progress = [CourseProgress](repeating: CourseProgress(), count: population.courseKeys.count)
        counts = [Double](repeating: 0, count: code.states)
    }

    /// Makes it what a new one is, for a draw, and keeps the memory.
    func restart(draw: Int) {
        self.draw = UInt32(draw)
        table.restart(draw: draw)
        for layer in layers { layer.restart(draw: draw) }
        exits.restart(code)
        kin.removeAll(keepingCapacity: true)
        successors.removeAll(keepingCapacity: true)
        isOpened = false
        steadyBooking.removeAll(keepingCapacity: true)
        attributeDraws.removeAll(keepingCapacity: true)
        for place in progress.indices { progress[place] = CourseProgress() }
        courseMoves.removeAll()
        flowMoves.removeAll()
        starting.removeAll(keepingCapacity: true)
        entered = 0
        for state in counts.indices { counts[state] = 0 }
    }

    var code: CellCode { population.code }

    var plan: CellPlan { population.plan }

    var program: PopulationProgram { population.program }

    var layout: ResultLayout { population.layout }

    var places: ProgramPlaces { population.places }

    var split: CellSplit { population.split }

    var cycleLength: Double { population.layout.cycleLength }

    func error(_ problem: RunError.Problem, cycle: Int? = nil, range: SourceRange? = nil) -> RunError {
        store.site.error(problem, cycle: cycle, range: range)
    }

    /// The random numbers for one thing that happens in a cycle to those in a row.
    func words(_ key: StreamKey, row: Int, cycle: Int) -> WordCursor {
        words(key, identity: cells.identities[row], cycle: cycle)
    }

    /// The same by the row's identity.
    func words(_ key: StreamKey, identity: UInt64, cycle: Int) -> WordCursor {
        WordCursor(key, identity: CellIdentity.mixed(identity, UInt32(cycle)), draw: draw)
    }

    /// People in each state at present.
    /// - Complexity: proportional to the rows.
    func count() {
        for state in counts.indices { counts[state] = 0 }
        for row in 0..<cells.count { counts[Int(store.states[row])] += cells.people[row] }
    }

    /// All who have entered and not left.
    var present: Double { cells.people.reduce(0, +) }

    /// Takes the values of a cycle, and lets in who arrives.
    /// - Returns: how many arrived.
    func begin(cycle: Int, _ slots: ScalarFile) throws(RunError) -> Double {
        takeTables(slots)
        let arrived = try admit(cycle: cycle, slots)
        count()
        return arrived
    }

    /// Forgets what no later code can ask for.
    func end(cycle: Int) {
        ageLayers(now: cycle + 1, code.isSteady ? nil : cells.age(now: cycle + 1, after: table.afterCycles))
    }

    /// Takes the tables of a cycle.
    func takeTables(_ slots: ScalarFile) {
        store.takeTables(slots)
        for layer in layers { layer.table.store.takeTables(slots) }
    }

    /// Runs code for those rows with people in them that are picked, and hands each block to `use`.
    func evaluate(
        _ code: ColumnProgram, where isPicked: (_ row: Int) -> Bool, cycle: Int, _ slots: ScalarFile,
        _ use: (Members) throws(RunError) -> Void
    ) throws(RunError) {
        try table.evaluate(code, where: isPicked, cycle: cycle, slots, use)
    }

    /// Where an operand's numbers are, for the members of a block.
    func source(_ source: ColumnOperand, _ members: Members, _ slots: ScalarFile, operand: Int) -> ColumnSource {
        unsafe table.source(source, members, slots, operand: operand)
    }
}
