import Numerics
import Program
import Quantities
import Results

/// One population of a run in numbers of people by cell: what is the same in all draws.
///
/// A class, so that no draw copies any of it.
final class CellPopulation: Sendable {
    let plan: CellPlan
    /// What the cells tell apart that what happens hangs on.
    let code: CellCode
    let program: PopulationProgram
    let split: CellSplit
    let scenario: String
    let layout: ResultLayout
    let places: ProgramPlaces
    /// For each state, its flows made ready, where they take from slots nothing but numbers of their own; nil where shares
    /// are to be looked up in each draw.
    let readyMoves: [[ReadyMove]?]
    let seed: UInt64
    /// For each cycle, where its calendar year is in the record.
    let years: [Int]
    let movePlaces: MovePlaces
    /// What is booked each cycle, how many results its code has, and the weights of the time points.
    let lines: [BookingPlace]
    let bookingResults: Int
    let correction: [Double]
    let flowKey: StreamKey
    let arrivalKey: StreamKey
    let entryKey: StreamKey
    let courseKeys: [CourseKeys]
    /// For each layer of the plan, the stream of who of a cell is meant.
    let layerKeys: [StreamKey]

    /// The streams of one intervention.
    struct CourseKeys {
        let acceptance: StreamKey
        let offer: StreamKey
        let dropout: StreamKey
        let response: StreamKey
        let length: StreamKey
    }

    init(_ population: PopulationProgram, of program: Program, _ split: CellSplit, seed: UInt64) {
        plan = CellPlan(population, split, cycleCode: program.cycleCode)
        code = plan.base
        self.program = population
        self.split = split
        self.seed = seed
        scenario = program.scenario
        let layout = program.layout
        self.layout = layout
        years = (0..<max(1, layout.cycles)).map { layout.year(ofCycle: $0) - layout.start.year }
        movePlaces = MovePlaces(layout)
        lines = population.bookings.map { BookingPlace($0, layout) }
        bookingResults = population.booking.results.count
        correction = layout.correction
        places = program.places
        let slots = ScalarFile(program)
        readyMoves = population.flows.enumerated().map { state, flows -> [ReadyMove]? in
            let ready = flows.moves.map { move -> ReadyMove? in
                guard case .state = move.target else { return nil }
                return try? ReadyMove(move, from: state, named: population.stateNames[state], slots)
            }
            return ready.contains { $0 == nil } ? nil : ready.compactMap { $0 }
        }
        func key(_ name: String) -> StreamKey { StreamKey(seed: seed, name: name) }
        flowKey = key("\(population.name).flow")
        arrivalKey = key("\(population.name).arrivals")
        entryKey = key("\(population.name).entry")
        layerKeys = plan.layers.map { key("\(population.name).\($0.field.name(population)).parts") }
        courseKeys = population.interventions.map { intervention in
            CourseKeys(
                acceptance: key("\(intervention.name).accept"), offer: key("\(intervention.name).lot"),
                dropout: key("\(intervention.name).dropout"), response: key("\(intervention.name).response"),
                length: key("\(intervention.name).lasts"))
        }
    }
}
