import Numerics
import Program
import Results
import SourceText

/// One population in one draw: its individuals as columns, and what happens to them in a cycle.
final class PopulationRunner {
    let code: PopulationCode
    let scenario: String
    let places: ProgramPlaces
    let draw: Int
    let seed: UInt64
    /// How many have ever entered: each has a number below it, which is nobody else's.
    private(set) var individuals: Int
    /// How many have left, and the first number of whom some have not.
    var gone = 0
    var firstPresent = 0
    /// The first batch of whom some may not have left.
    private var firstBatchPresent = 0
    /// Those who entered together, the first first.
    private(set) var entries: [EntryBatch] = [.start]
    let cycleLength: Double
    /// How many individuals a block holds; a multiple of eight. The results do not depend on it.
    let block: Int

    /// The state of each; behind the states, who has left.
    private(set) var states: IndividualColumn<UInt8>
    /// The attributes; behind them the columns of settled values.
    private(set) var attributes: IndividualTable
    /// The cycle in which each entered its present state, and the population; empty where nothing asks for it.
    private(set) var stateSince: IndividualColumn<Int32>
    private(set) var entered: IndividualColumn<Int32>
    let courses: [Courses]
    let registers: ColumnFile
    /// What picked-out individuals have in the columns that a step reads: one register for each operand.
    let gathered: ColumnFile
    /// 0, 1, 2, ...: the distances within a run of neighbours.
    let neighbours: IndividualColumn<Int32>
    /// The individuals picked out for the block that runs.
    let picked: IndividualColumn<Int32>
    /// The rates of the flows out of a state, for the individuals of a block.
    let rates: ColumnFile
    /// Where a condition takes the individuals of a block; -1 where none does.
    let decided: IndividualColumn<Int32>
    var words: WordPlanes
    /// What each attribute is drawn from, and its stream; nil where it is computed.
    var attributeDraws: [(distribution: Distribution, key: StreamKey)?] = []
    /// For each line of arrivals, the chance that nobody arrives, with the mean that it belongs to.
    var nobodyArrives: [(mean: Double, chance: Double)]
    var transitions: Transitions?
    /// People in each state at present.
    var counts: [Int32]
    /// The tables by state, one after the other, each with one value a state.
    var tables: [Double] = []
    /// For each half-life, the strength left after so many cycles.
    var fading: [[Double]] = []
    var waitingLists: [WaitingList]
    /// The courses that have just begun or ended, in the order in which they did.
    var turns: [CourseTurn] = []
    /// What the moves of courses have brought about, until it is recorded.
    var courseMoves = MoveLog()
    /// Who has moved or begun a course since the settled values were computed.
    var unsettled: [Int32] = []
    /// What stands behind the states, for who has left.
    let out: UInt8
    let flowKey: StreamKey
    let arrivalKey: StreamKey
    let entryKey: StreamKey
    let acceptanceKeys: [StreamKey]
    let responseKeys: [StreamKey]
    let lengthKeys: [StreamKey]
    let dropoutKeys: [StreamKey]
    let layout: ResultLayout

    var program: PopulationProgram { code.program }

    init(_ code: PopulationCode, individuals: Int, _ run: DrawRunner, draw: Int) {
        let program = code.program
        self.code = code
        scenario = run.program.scenario
        places = run.program.places
        self.draw = draw
        seed = run.seed
        self.individuals = individuals
        cycleLength = run.program.layout.cycleLength
        block = run.block
        states = IndividualColumn(count: individuals, repeating: 0)
        attributes = IndividualTable(columns: code.columns, count: individuals)
        stateSince = IndividualColumn(count: code.needsTimeInState ? individuals : 0, repeating: 0)
        entered = IndividualColumn(count: code.needsTimeSinceEntry ? individuals : 0, repeating: 0)
        courses = program.interventions.map { _ in Courses(individuals: individuals) }
        registers = ColumnFile(registers: code.registers, block: block)
        gathered = ColumnFile(registers: Self.mostOperands, block: block)
        neighbours = IndividualColumn(count: block, repeating: 0)
        for place in 0..<block { neighbours[place] = Int32(place) }
        picked = IndividualColumn(count: block, repeating: 0)
        rates = ColumnFile(registers: code.individualMoves, block: block)
        decided = IndividualColumn(count: block, repeating: -1)
        words = WordPlanes(individuals: individuals)
        out = UInt8(program.out)
        nobodyArrives = program.arrivals.map { _ in (-1, 0) }
        counts = [Int32](repeating: 0, count: program.states)
        waitingLists = program.interventions.map { _ in WaitingList() }
        flowKey = StreamKey(seed: seed, name: "\(program.name).flow")
        arrivalKey = StreamKey(seed: seed, name: "\(program.name).arrivals")
        entryKey = StreamKey(seed: seed, name: "\(program.name).entry")
        acceptanceKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).accept") }
        responseKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).response") }
        lengthKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).lasts") }
        dropoutKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).dropout") }
        layout = run.program.layout
    }

    /// No operation reads more.
    private static let mostOperands = 3

    func error(_ problem: RunError.Problem, cycle: Int? = nil, range: SourceRange? = nil) -> RunError {
        RunError(problem, scenario: scenario, draw: draw, cycle: cycle, population: program.name, range: range)
    }

    /// Those who have entered and not left.
    var present: Int { individuals - gone }

    /// The counter of an individual's random numbers: each is known by the batch with which it entered and its rank in it.
    ///
    /// - Parameter component: the first word of the counter.
    /// - Complexity: O(log batches).
    func counter(_ component: UInt32, of individual: Int) -> SIMD4<UInt32> {
        var (low, high) = (0, entries.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if entries[middle].first <= individual { low = middle } else { high = middle - 1 }
        }
        return SIMD4(component, UInt32(individual - entries[low].first), UInt32(draw), entries[low].purpose)
    }

    /// Takes the values of a cycle: tables by state, who arrives, settled values of who has moved, chances, random words.
    /// - Returns: how many arrived.
    func begin(cycle: Int, _ slots: ScalarFile, _ memory: RunMemory) throws(RunError) -> Int {
        takeTables(slots)
        let known = entries.count
        let arrived = try admit(cycle: cycle, slots, memory)
        try settle(cycle: cycle, slots)
        if transitions == nil || program.flowsChangeByCycle {
            do {
                transitions = try Transitions(program, slots, cycleLength: cycleLength)
            } catch {
                throw self.error(error.kind, cycle: cycle, range: error.range)
            }
        }
        // A block of random words serves four cycles; who enters between two blocks takes its own.
        if code.drawsMoves { fillWords(group: cycle / 4, from: cycle % 4 == 0 ? firstBatch() : known) }
        return arrived
    }

    /// The first batch of whom some may not have left; all of the earlier ones have.
    private func firstBatch() -> Int {
        while firstBatchPresent + 1 < entries.count, entries[firstBatchPresent + 1].first <= firstPresent {
            firstBatchPresent += 1
        }
        return firstBatchPresent
    }

    /// Takes the random words of flows for four cycles, for those in a batch and all later ones.
    private func fillWords(group: Int, from firstBatch: Int) {
        for number in firstBatch..<max(firstBatch, entries.count) {
            let batch = entries[number]
            let end = number + 1 < entries.count ? entries[number + 1].first : individuals
            let first = max(batch.first, firstPresent)
            guard first < end else { continue }
            words.fill(
                places: first..<end, firstNumber: first - batch.first, key: flowKey, group: UInt32(group),
                draw: UInt32(draw), purpose: batch.purpose)
        }
    }

    /// Takes in so many more, who stand in a state until one is chosen.
    func append(_ batch: EntryBatch, count: Int, capacity: Int) {
        if capacity > states.count { grow(to: capacity) }
        entries.append(batch)
        individuals += count
    }

    /// Makes room in every column.
    func grow(to capacity: Int) {
        states.grow(to: capacity, repeating: 0)
        attributes.grow(to: capacity)
        if code.needsTimeInState { stateSince.grow(to: capacity, repeating: 0) }
        if code.needsTimeSinceEntry { entered.grow(to: capacity, repeating: 0) }
        for courses in courses { courses.grow(to: capacity) }
        words.grow(to: capacity)
    }

    /// Takes the values of the tables by state from the slots.
    func takeTables(_ slots: ScalarFile) {
        tables.removeAll(keepingCapacity: true)
        for table in program.tables {
            for slot in table { tables.append(slots[slot]) }
        }
    }
}
