import Results
import Testing

/// Law 4: people are conserved and flows balance; of a course, who began has ended it or is in it.
@Suite struct ConservationTests {
    @Test(arguments: ["basis", "both"])
    func `people are conserved and flows balance`(scenario: String) async throws {
        let results = try await EverythingModel().checked().results(scenario, draws: 3)
        try expectBalance(results, sizes: [90, 40])
    }

    @Test func `quarters that cross the new year balance too`() async throws {
        let results = try await EverythingModel(cycle: "1 quarter").checked().results("both", draws: 3)
        try expectBalance(results, sizes: [90, 40])
    }

    @Test func `on the households people are conserved and flows balance`() async throws {
        for results in try await HouseholdsModel.checked().run("basis", "opschaling", draws: 3) {
            try expectBalance(results, sizes: [300])
        }
    }

    private func expectBalance(_ results: RunResults, sizes: [Int]) throws {
        let layout = results.layout
        let years = layout.years
        for draw in 0..<results.draws {
            let run = OneDraw(results, draw)
            for point in 0...layout.cycles {
                for (population, size) in sizes.enumerated() {
                    let states = layout.states.indices.filter { layout.states[$0].population == population }
                    #expect(states.reduce(0) { $0 + run.people(point, $1) } == size)
                }
            }
            for (number, year) in years.enumerated() {
                let cycles = (0..<layout.cycles).filter { layout.year(ofCycle: $0) == year }
                let (first, last) = (try #require(cycles.first), try #require(cycles.last))
                for state in layout.states.indices {
                    let others = layout.states.indices
                    let inflow = others.reduce(0) { $0 + run.moves(number, from: $1, to: state) }
                    let outflow = others.reduce(0) { $0 + run.moves(number, from: state, to: $1) }
                    #expect(run.people(last + 1, state) - run.people(first, state) == inflow - outflow)
                }
            }
            for (number, intervention) in layout.interventions.enumerated() {
                var began = 0
                var ended = 0
                for cycle in 0..<layout.cycles {
                    began += run.course(cycle, number, .started)
                    ended += run.course(cycle, number, .completed)
                    #expect(run.course(cycle, number, .enrolled) == began - ended, "\(intervention.name)")
                }
                #expect(began <= sizes[0], "nobody begins twice")
            }
        }
    }
}
