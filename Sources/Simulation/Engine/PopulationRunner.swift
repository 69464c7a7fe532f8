import Numerics
import Program
import Results
import SourceText

/// One population in one draw: its individuals as columns, and what happens to them in a cycle.
final class PopulationRunner {
    let code: PopulationCode
    let scenario: String
    let draw: Int
    let seed: UInt64
    let individuals: Int
    let cycleLength: Double
    /// How many individuals a block holds; a multiple of eight. The results do not depend on it.
    let block: Int

    let states: IndividualColumn<UInt8>
    /// One attribute after the other, each for all individuals; behind them the columns of settled values.
    let attributes: IndividualColumn<Double>
    let courses: [Courses]
    let registers: ColumnFile
    /// What picked-out individuals have in the columns that a step reads: one register for each operand.
    let gathered: ColumnFile
    /// 0, 1, 2, ...: the distances within a run of neighbours.
    let neighbours: IndividualColumn<Int32>
    /// The individuals picked out for the block that runs.
    let picked: IndividualColumn<Int32>
    var words: WordPlanes
    var transitions: Transitions?
    /// People in each state at present.
    var counts: [Int32]
    /// The tables by state, one after the other, each with one value a state.
    var tables: [Double] = []
    /// For each half-life, the strength left after so many cycles.
    var fading: [[Double]] = []
    var waitingLists: [WaitingList]
    /// Who has moved or begun a course since the settled values were computed.
    var unsettled: [Int32] = []
    let flowKey: StreamKey
    let acceptanceKeys: [StreamKey]
    let responseKeys: [StreamKey]

    var program: PopulationProgram { code.program }

    init(_ code: PopulationCode, individuals: Int, _ run: DrawRunner, draw: Int) {
        let program = code.program
        self.code = code
        scenario = run.program.scenario
        self.draw = draw
        seed = run.seed
        self.individuals = individuals
        cycleLength = run.program.layout.cycleLength
        block = run.block
        states = IndividualColumn(count: individuals, repeating: 0)
        attributes = IndividualColumn(count: individuals * code.columns, repeating: 0)
        courses = program.interventions.map { _ in Courses(individuals: individuals) }
        registers = ColumnFile(registers: code.registers, block: block)
        gathered = ColumnFile(registers: Self.mostOperands, block: block)
        neighbours = IndividualColumn(count: block, repeating: 0)
        for place in 0..<block { neighbours[place] = Int32(place) }
        picked = IndividualColumn(count: block, repeating: 0)
        words = WordPlanes(individuals: individuals)
        counts = [Int32](repeating: 0, count: program.states)
        waitingLists = program.interventions.map { _ in WaitingList() }
        flowKey = StreamKey(seed: seed, name: "\(program.name).flow")
        acceptanceKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).accept") }
        responseKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).response") }
    }

    /// No operation reads more.
    private static let mostOperands = 3

    func error(_ problem: RunError.Problem, cycle: Int? = nil, range: SourceRange? = nil) -> RunError {
        RunError(problem, scenario: scenario, draw: draw, cycle: cycle, population: program.name, range: range)
    }

    /// Takes the values of a cycle: tables by state, settled values of who has moved, chances, random words.
    func begin(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        takeTables(slots)
        try settle(cycle: cycle, slots)
        if transitions == nil || program.movesChangeByCycle {
            do {
                transitions = try Transitions(program, slots, cycleLength: cycleLength)
            } catch {
                throw self.error(error.kind, cycle: cycle, range: error.move.range)
            }
        }
        if cycle % 4 == 0 {
            words.fill(key: flowKey, group: UInt32(cycle / 4), draw: UInt32(draw), purpose: 0)
        }
    }

    /// Takes the values of the tables by state from the slots.
    func takeTables(_ slots: ScalarFile) {
        tables.removeAll(keepingCapacity: true)
        for table in program.tables {
            for slot in table { tables.append(slots[slot]) }
        }
    }

    /// Moves everybody who moves, and counts the moves in `flows`, from state by to state.
    func move(cycle: Int, _ flows: (_ from: Int, _ to: Int) -> Void) {
        guard let transitions else { preconditionFailure("a cycle begins before anybody moves") }
        let word = unsafe words[cycle % 4]
        let state = unsafe states.pointer(from: 0)
        var moved: [Int32] = []
        unsafe transitions.leaving.withUnsafeBufferPointer { leaving in
            for individual in 0..<individuals {
                let from = unsafe Int(state[individual])
                let drawn = unsafe UInt64(word[individual])
                guard unsafe drawn < leaving[from] else { continue }
                let target = transitions.target(of: from, word: drawn)
                guard Int(target) != from else { continue }
                unsafe state[individual] = target
                counts[from] -= 1
                counts[Int(target)] += 1
                moved.append(Int32(individual))
                flows(from, Int(target))
            }
        }
        unsettled += moved
    }
}
