import Numerics
import Program
import Results

/// One population in one draw: its individuals as columns, and what happens to them in a cycle.
final class PopulationRunner {
    let program: PopulationProgram
    let scenario: String
    let draw: Int
    let seed: UInt64
    let individuals: Int
    let cycleLength: Double
    /// How many individuals a block holds; a multiple of eight. The results do not depend on it.
    let block: Int

    let states: IndividualColumn<UInt8>
    /// One attribute after the other, each for all individuals.
    let attributes: IndividualColumn<Double>
    let courses: [Courses]
    let registers: ColumnFile
    var words: WordPlanes
    var transitions: Transitions?
    /// People in each state at present.
    var counts: [Int32]
    /// The tables by state, one after the other, each with one value a state.
    var tables: [Double] = []
    /// For each half-life, the strength left after so many cycles.
    var fading: [[Double]] = []
    var waitingLists: [WaitingList]
    let flowKey: StreamKey
    let acceptanceKeys: [StreamKey]
    let responseKeys: [StreamKey]

    init(
        _ program: PopulationProgram, individuals: Int, scenario: String, draw: Int, seed: UInt64, cycleLength: Double,
        cycles: Int, block: Int, slots: ScalarFile
    ) {
        self.program = program
        self.scenario = scenario
        self.draw = draw
        self.seed = seed
        self.individuals = individuals
        self.cycleLength = cycleLength
        self.block = block
        states = IndividualColumn(count: individuals, repeating: 0)
        attributes = IndividualColumn(count: individuals * program.attributes.count, repeating: 0)
        courses = program.interventions.map { _ in Courses(individuals: individuals) }
        let registers = program.interventions.map(\.selection.registers) + [program.booking.registers]
        let computed = program.attributes.map { attribute in
            if case .computed(let program) = attribute { program.registers } else { 0 }
        }
        self.registers = ColumnFile(registers: (registers + computed).max() ?? 0, block: block)
        words = WordPlanes(individuals: individuals)
        counts = [Int32](repeating: 0, count: program.states)
        waitingLists = program.interventions.map { _ in WaitingList() }
        flowKey = StreamKey(seed: seed, name: "\(program.name).flow")
        acceptanceKeys = program.interventions.map { StreamKey(seed: seed, name: "\($0.name).accept") }
        responseKeys = program.interventions.map { StreamKey(seed: seed, name: "\($0.name).response") }
        fading = program.halfLives.map { Self.fading(halfLife: slots[$0], cycleLength: cycleLength, cycles: cycles) }
    }

    /// The share of an effect that is left so many cycles after the course.
    private static func fading(halfLife: Double, cycleLength: Double, cycles: Int) -> [Double] {
        (0...cycles).map { cycle in
            guard halfLife > 0 else { return 0 }
            return Operation.power.result(0.5, Double(cycle) * cycleLength / halfLife)
        }
    }

    func error(_ problem: RunError.Problem, cycle: Int? = nil) -> RunError {
        RunError(problem, scenario: scenario, draw: draw, cycle: cycle, population: program.name)
    }

    /// Takes the values of a cycle: tables by state, chances of moving, random words.
    func begin(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        tables = program.tables.flatMap { $0.map { slots[$0] } }
        if transitions == nil || program.movesChangeByCycle {
            do {
                transitions = try Transitions(program, slots, cycleLength: cycleLength)
            } catch {
                var located = self.error(error.kind, cycle: cycle)
                located.range = error.move.range
                throw located
            }
        }
        if cycle % 4 == 0 {
            words.fill(key: flowKey, group: UInt32(cycle / 4), draw: UInt32(draw), purpose: 0)
        }
    }

    /// Moves everybody who moves, and counts the moves in `flows`, from state by to state.
    func move(cycle: Int, _ flows: (_ from: Int, _ to: Int) -> Void) {
        guard let transitions else { preconditionFailure("a cycle begins before anybody moves") }
        let word = unsafe words[cycle % 4]
        let leaving = transitions.leaving
        for individual in 0..<individuals {
            let state = Int(states[individual])
            let drawn = unsafe UInt64(word[individual])
            guard drawn < leaving[state] else { continue }
            let target = transitions.target(of: state, word: drawn)
            guard Int(target) != state else { continue }
            states[individual] = target
            counts[state] -= 1
            counts[Int(target)] += 1
            flows(state, Int(target))
        }
    }
}
