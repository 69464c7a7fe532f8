import Numerics
import Program
import Results
import SourceText

/// One population in one draw, and what happens to its individuals in a cycle.
final class PopulationRunner {
    let code: PopulationCode
    let people: Individuals
    /// One for each thread that works on the population.
    let workspaces: [Workspace]
    let places: ProgramPlaces
    /// What other scenarios have made alike in the draw.
    let shared: SharedDraw
    let seed: UInt64
    /// The first batch of whom some may not have left.
    var firstBatchPresent = 0
    /// The random words of everybody for four cycles, where the low ones are not listed.
    var words = WordPlanes(individuals: 0)
    /// Words below it may move somebody, where these alone are listed.
    var highestLeaving: UInt64?
    /// What each attribute is drawn from, and its stream; nil where it is computed.
    var attributeDraws: [(distribution: Distribution, key: StreamKey)?] = []
    /// For each line of arrivals, the chance that nobody arrives, with the mean that it belongs to.
    var nobodyArrives: [(mean: Double, chance: Double)]
    /// The flows of the cycle.
    var flows: CycleFlows?
    /// For each section and each of the cycles worked out together, the sums of what is booked.
    var sectionSums = IndividualColumn<Double>(count: 0, repeating: 0)
    /// For each of the flows that can be tabled, the table of the cycle; nil where individuals are decided for one by one.
    var tables: [ThresholdTable?]
    /// Between which numbers each attribute lies, once that has been asked.
    var knownRanges: [Interval?]?
    /// People in each state at present.
    var counts: [Int32]
    let lists: [CourseLists]
    /// Who has moved, entered or begun a course since the lists that follow such changes were last brought up to date.
    var changes: [Int32] = []
    /// The courses that have just begun or ended, in the order in which they did.
    var turns: [CourseTurn] = []
    /// What the moves of courses have brought about, until it is recorded.
    var courseMoves = MoveLog()
    /// Who has moved or begun a course since the settled values were computed.
    var unsettled = ChangedPeople(isEverybody: true)
    /// Who has begun a course.
    var beginners = CourseBeginners()
    let flowKey: StreamKey
    let arrivalKey: StreamKey
    let entryKey: StreamKey
    let acceptanceKeys: [StreamKey]
    let lotKeys: [StreamKey]
    let responseKeys: [StreamKey]
    let lengthKeys: [StreamKey]
    let dropoutKeys: [StreamKey]
    let layout: ResultLayout
    /// The columns that are summed when a cycle is booked.
    let bookedColumns: [Int]

    var program: PopulationProgram { code.program }
    /// The workspace of what is not shared between threads.
    var workspace: Workspace { workspaces[0] }
    var courses: [Courses] { people.courses }
    var cycleLength: Double { people.cycleLength }

    init(_ code: PopulationCode, individuals: Int, _ run: DrawRunner, _ shared: SharedDraw, draw: Int) {
        let program = code.program
        self.code = code
        people = Individuals(
            code, count: individuals, cycleLength: run.program.layout.cycleLength,
            site: RunSite(scenario: run.program.scenario, draw: draw, population: program.name))
        let threads = max(1, min(run.threads, Section.count(of: individuals)))
        workspaces = (0..<threads).map { _ in
            Workspace(code, block: run.block, section: min(Section.size, individuals))
        }
        places = run.program.places
        self.shared = shared
        seed = run.seed
        tables = code.tabledFlows.map { _ in nil }
        nobodyArrives = program.arrivals.map { _ in (-1, 0) }
        counts = [Int32](repeating: 0, count: program.states)
        lists = code.selections.map {
            CourseLists(individuals: individuals, $0, cycles: run.program.layout.cycles)
        }
        flowKey = StreamKey(seed: seed, name: "\(program.name).flow")
        arrivalKey = StreamKey(seed: seed, name: "\(program.name).arrivals")
        entryKey = StreamKey(seed: seed, name: "\(program.name).entry")
        acceptanceKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).accept") }
        lotKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).lot") }
        responseKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).response") }
        lengthKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).lasts") }
        dropoutKeys = program.interventions.map { StreamKey(seed: run.seed, name: "\($0.name).dropout") }
        layout = run.program.layout
        bookedColumns = code.booked.columns.sorted()
    }

    func error(_ problem: RunError.Problem, cycle: Int? = nil, range: SourceRange? = nil) -> RunError {
        people.site.error(problem, cycle: cycle, range: range)
    }

    /// Takes the values of a cycle: tables by state, who arrives, settled values of who has moved, chances, random words.
    /// - Returns: how many arrived.
    func begin(cycle: Int, _ slots: ScalarFile, _ memory: RunMemory) throws(RunError) -> Int {
        if code.tablesChange { people.takeTables(slots) }
        let known = people.entries.count
        let arrived = try admit(cycle: cycle, slots, memory)
        try settle(cycle: cycle, slots)
        try takeFlows(cycle: cycle, slots)
        try takeWords(cycle: cycle, known: known)
        return arrived
    }

    /// Takes the chances of a cycle, where they are not those of the cycle before.
    func takeFlows(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        if flows == nil || program.flowsChangeByCycle {
            do {
                flows = CycleFlows(try Transitions(program, slots, cycleLength: cycleLength), code)
            } catch {
                throw self.error(error.kind, cycle: cycle, range: error.range)
            }
        }
        makeTables(cycle: cycle, slots)
    }

    /// Makes room for more individuals.
    func grow(to capacity: Int) {
        people.grow(to: capacity)
        for lists in lists { lists.grow(to: capacity) }
        for workspace in workspaces { workspace.makeRoom(individuals: capacity) }
    }
}
