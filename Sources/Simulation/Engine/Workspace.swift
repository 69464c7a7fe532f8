import Numerics
import Program

/// What code over individuals needs while it runs over a block: one for each thread.
final class Workspace {
    /// How many individuals a block holds; a multiple of eight. The results do not depend on it.
    let block: Int
    let registers: ColumnFile
    /// What picked-out individuals have in the columns that a step reads: one register for each operand.
    let gathered: ColumnFile
    /// 0, 1, 2, ...: the distances within a run of neighbours.
    let neighbours: IndividualColumn<Int32>
    /// The individuals picked out for the block that runs.
    let picked: IndividualColumn<Int32>
    /// The rates of flows for the individuals of a block.
    var rates: RateFile
    /// What goes to one destination, all that goes anywhere, and the chance to leave in a cycle.
    let weights: IndividualColumn<Double>
    let totals: IndividualColumn<Double>
    /// Where several states are computed together, what goes anywhere out of one of them.
    let stateTotals: IndividualColumn<Double>
    let leaving: IndividualColumn<Double>
    /// The places in the block of those who leave.
    let listed: IndividualColumn<Int32>
    /// Marks of 1 for some of a block, and 0 for the others.
    let marks: IndividualColumn<UInt8>
    /// For each individual of a section, the largest half word with which it may leave each state that has bounds.
    /// - Shape: states of the groups of flows, one after the other, x individuals of a section.
    let stateLimits: IndividualColumn<Int32>
    let sectionSize: Int
    /// For each state, where its limits are among these; nil where it has none at present.
    var limitsOf: [Int?]
    /// Those of a section whose words may move them.
    let candidates: IndividualColumn<Int32>
    /// For each member of a block its random word, and where that leads.
    let drawn: IndividualColumn<UInt32>
    let destinations: IndividualColumn<Int32>
    /// The state of each member who is picked out, where cells are found.
    let origins: IndividualColumn<Int32>
    /// Whether those who move are in their new states at once.
    var movesAtOnce = false
    /// For each member of a block its cell in a table of thresholds.
    let cells: IndividualColumn<Int32>
    /// Where a condition takes the individuals of a block; -1 where none does.
    let decided: IndividualColumn<Int32>

    /// The states of a section, and the ones that its individuals will be in after this cycle.
    private(set) var present: IndividualColumn<Int32>
    private(set) var next: IndividualColumn<Int32>
    /// For a block of a section, the largest word with which each leaves its state.
    let limits: IndividualColumn<Int32>
    /// The places in a block of those who leave.
    let places: IndividualColumn<Int32>
    /// The random words of a section for four cycles, where a population keeps none of its own; or of a stretch of it,
    /// while those that may move somebody are listed.
    var words: WordPlanes
    /// For four cycles, the words that may move somebody, in the order of the individuals.
    var lowWords = LowWords()
    /// How many met each condition of the steady exits.
    var hits: [Int] = []
    /// How many moved in the cycles that are worked out together.
    var moved: MoveCounts
    /// The place of the cycle that is worked out.
    var turn = 0
    /// Whether some have left who are not counted as gone yet, as several cycles are worked out together.
    private(set) var hasLeavers = false
    let states: Int
    /// Who moves, in the order of the individuals.
    var movers = Movers()
    /// The earliest problem that this thread met.
    var problem: RunError?

    /// - Parameter section: the most individuals that a section of the population has.
    init(_ code: PopulationCode, block: Int, section: Int) {
        states = code.states
        moved = MoveCounts(turns: code.cyclesAtOnce, states: states)
        present = IndividualColumn(count: section, repeating: 0)
        next = IndividualColumn(count: section, repeating: 0)
        limits = IndividualColumn(count: Self.pass, repeating: 0)
        places = IndividualColumn(count: Self.pass + WordList.spareRoom, repeating: 0)
        words = WordPlanes(individuals: code.keepsWords ? (code.movesSteadily ? Self.pass : 0) : section)
        self.block = block
        // Bounds are for several cycles, in which nobody enters: then sections stay as large as they are.
        let bounded = code.cyclesAtOnce > 1 ? code.jointFlows.reduce(0) { $0 + $1.states.count } : 0
        sectionSize = bounded > 0 ? section : 0
        stateLimits = IndividualColumn(count: bounded * sectionSize, repeating: 0)
        limitsOf = [Int?](repeating: nil, count: code.states)
        candidates = IndividualColumn(count: section + WordList.spareRoom, repeating: 0)
        drawn = IndividualColumn(count: block, repeating: 0)
        destinations = IndividualColumn(count: block, repeating: 0)
        origins = IndividualColumn(count: block, repeating: 0)
        registers = ColumnFile(registers: code.registers, block: block)
        gathered = ColumnFile(registers: Self.mostOperands, block: block)
        neighbours = IndividualColumn(count: block, repeating: 0)
        for place in 0..<block { neighbours[place] = Int32(place) }
        picked = IndividualColumn(count: block + WordList.spareRoom, repeating: 0)
        rates = RateFile(flows: code.individualMoves, block: block)
        weights = IndividualColumn(count: block, repeating: 0)
        stateTotals = IndividualColumn(count: block, repeating: 0)
        totals = IndividualColumn(count: block, repeating: 0)
        leaving = IndividualColumn(count: block, repeating: 0)
        listed = IndividualColumn(count: block, repeating: 0)
        marks = IndividualColumn(count: block, repeating: 0)
        cells = IndividualColumn(count: block, repeating: 0)
        decided = IndividualColumn(count: block, repeating: -1)
    }

    /// The individuals that a pass over states and words takes at a time: 16 kB of them stay in a first-level cache.
    static let pass = 1_024
    /// No operation reads more.
    private static let mostOperands = 3

    /// Makes room for the sections of a population that has grown to so many.
    func makeRoom(individuals: Int) {
        let section = min(Section.size, individuals)
        guard section > present.count else { return }
        present.grow(to: section, repeating: 0)
        next.grow(to: section, repeating: 0)
    }

    /// Begins to count the moves of cycles that are worked out together.
    func beginCounting() {
        moved.removeAll()
        hasLeavers = false
    }

    /// Notes, once a cycle is worked out, whether somebody has left in it.
    func noteLeavers() {
        if moved.hasLeavers(turn: turn) { hasLeavers = true }
    }

    /// Counts moves of the cycle that is worked out.
    func count(_ moves: Int, from: Int, to: Int) { moved.add(moves, turn: turn, from: from, to: to) }

    /// Lets some move, and counts those of them who end up elsewhere.
    ///
    /// - Parameters:
    ///   - next: the states after the cycle, from some individual on.
    ///   - move: who it is, as the distance from that individual, and where that one goes.
    @inline(__always)
    func takeMoves(
        _ count: Int, _ next: UnsafeMutablePointer<Int32>,
        _ move: (_ number: Int) -> (place: Int, from: Int, to: Int)
    ) {
        moved.withTurn(turn) { moved in
            for number in 0..<count {
                let (place, from, to) = move(number)
                unsafe next[place] = Int32(truncatingIfNeeded: to)
                moved.count(number, from: from, to: to)
            }
        }
    }

    /// The states in which those who move are written: the ones after the cycle, or at once the present ones.
    var target: UnsafeMutablePointer<Int32> {
        unsafe movesAtOnce ? present.pointer(from: 0) : next.pointer(from: 0)
    }

    /// Lets the states after the cycle be those before the next one.
    func advance() { swap(&present, &next) }

    /// Keeps the earlier of a problem and the one that is kept.
    func note(_ error: RunError) {
        if error.isEarlier(than: problem) { problem = error }
    }
}
