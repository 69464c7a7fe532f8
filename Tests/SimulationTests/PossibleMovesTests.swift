import Analysis
import Engine
import Program
import Results
import Testing

/// The moves for which results keep room: all that can happen, and no others.
@Suite struct PossibleMovesTests {
    private static let text = """
        model Moves
        cycle 1 month
        start 2021-01
        horizon 18 months
        payer city
        domain Care paid by city
        parameter none ~ uniform(0, 0.1) assumption "may well be nothing"
        population first {
          size 1_000
          states well, ill, dead
          flow well -> any with chances [0.8, 0.2, 0] per month
          flow ill -> any with chances [none, 0.9 - none, 0.1] per month
        }
        population second {
          size 1_000
          states home, care, gone
          flow home -> care at rate 0.2 / month
          flow any -> out when timeInState >= 6 months
        }
        intervention help for second {
          eligible when state == care
          lasts 2 months
          flow care -> home on completion
        }
        scenario helped { start help }
        """

    private static func names(_ layout: ResultLayout) -> [String] {
        layout.moves.map { move in
            "\(layout.states[move.from].name) \(move.to == layout.states.count ? "out" : layout.states[move.to].name)"
        }
    }

    private static func model() throws -> TestModel {
        try TestModel(text)
    }

    /// A share written as 0 makes no move, one that a draw may make 0 does; a course's move is kept in all scenarios.
    @Test(arguments: ["basis", "helped"])
    func `room is kept for what a flow or a course can do, and for nothing else`(scenario: String) throws {
        #expect(
            Self.names(try Self.model().program(scenario).layout) == [
                "well ill", "ill well", "ill dead", "home care", "home out", "care home", "care out", "gone out",
            ])
    }

    @Test func `a chance that the data fixes at 0 makes no move`() throws {
        let text = Self.text.replacing("[0.8, 0.2, 0] per month", with: "monthly per month").replacing(
            "domain Care paid by city", with: "domain Care paid by city\n\(Self.table)")
        let model = try TestModel(text) { _ in "state,well,ill,dead\nwell,0.9,0,0.1\nill,0,1,0\ndead,0,0,1\n" }
        let moves = Self.names(try model.program("basis").layout)
        #expect(moves.prefix(3) == ["well dead", "ill well", "ill dead"])
    }

    private static let table = #"table monthly from "chances.csv" by state { well, ill, dead: number }"#

    /// Every pair within a population can be asked for, and the way out of each state that can be left.
    @Test(arguments: EngineName.allCases)
    func `moves asked for by pair are those that were made`(engine: EngineName) async throws {
        let program = try Self.model().program("basis")
        let settings = RunSettings(draws: 3, seed: 7, engine: engine)
        let results = try await Engine.run([program], settings)[0]
        let layout = results.layout
        let (states, years) = (layout.states.count, layout.years.count)
        let (flows, exits) = (results.flows, results.exits)
        #expect(flows.count == 3 * years * states * states)
        #expect(exits.count == 3 * years * states)
        let measure = Measure.flows(results)
        #expect(measure.places.count == 6 + 6 + 3)
        for (number, place) in measure.places.enumerated() {
            let kept = layout.moves.firstIndex(of: ResultLayout.Move(from: place[1], to: place[2]))
            for draw in 0..<3 {
                for year in 0..<years {
                    let row = draw * years + year
                    let asked = measure.values[(draw * measure.places.count + number) * years + year]
                    let made = kept.map { results.moves[row * layout.moves.count + $0] } ?? 0
                    let spread =
                        place[2] == states
                        ? exits[row * states + place[1]] : flows[(row * states + place[1]) * states + place[2]]
                    #expect(asked == made)
                    #expect(spread == made)
                }
            }
        }
        let total: Double = results.moves.reduce(0, +)
        #expect(total > 1_000)
        #expect(flows.allSatisfy { $0 >= 0 })
    }
}
