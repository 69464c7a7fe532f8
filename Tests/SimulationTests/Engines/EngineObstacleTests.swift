import Engine
import SourceText
import Testing

/// What an engine cannot run exactly is named, with its place in the text, and nothing else is refused.
@Suite struct EngineObstacleTests {
    private static func text(population: String = "", clauses: String = "lasts 2 months", below: String = "") -> String
    {
        """
        \(CellModels.head)
        population resident {
          size 50
          states well, ill
          attribute unused ~ normal(mean: 0, sd: 1)
          flow well -> ill at rate 1 / year
          cost Care = 1 EUR/month
          \(population)
        }
        intervention helping for resident {
          \(clauses)
          cost Other "Help" = 10 EUR/month while active
        }
        scenario help { start helping }
        \(below)
        """
    }

    private static func obstacle(_ text: String, to engine: EngineName) throws -> EngineObstacle? {
        Engine.obstacle(try TestModel(text).program("help"), to: engine)
    }

    @Test(arguments: EngineName.allCases) func `a model without obstacles is run by each engine`(engine: EngineName)
        throws
    {
        #expect(try Self.obstacle(Self.text(), to: engine) == nil)
        // A limit that a closed population cannot reach is none.
        let ample = Self.text(clauses: "lasts 2 months\n  places 50\n  reach 50")
        #expect(try Self.obstacle(ample, to: engine) == nil)
    }

    @Test(arguments: [
        (text(population: "attribute own ~ uniform(0, 1)\ncost Other = own * 1 EUR/month"), "own"),
        (
            text(
                population: "attribute own ~ uniform(0, 1)\nattribute twice = 2 * own\ncost Other = twice * 1 EUR/month"
            ), "own"
        ),
        (text(population: "outcome who = individual * 1 count/month"), "individual"),
        (text(clauses: "lasts ~ gamma(mean: 4 months, sd: 2 months)"), "lasts"),
        (text(clauses: "lasts 2 months\n  budget 10_000 EUR/year"), "budget"),
        (
            text(clauses: "lasts 2 months\n  response ~ uniform(0, 1)\n  effect Care *= response while active"),
            "response"
        ),
    ])
    func `what tells too many people apart stops both engines of cells`(text: String, word: String) throws {
        for engine in [EngineName.counts, .expected] {
            let obstacle = try #require(try Self.obstacle(text, to: engine))
            #expect(obstacle.range != nil && !obstacle.reason.isEmpty)
            #expect(obstacle.name == word || obstacle.reason.contains(word), "\(obstacle)")
        }
        #expect(try Self.obstacle(text, to: .individuals) == nil)
    }

    @Test(arguments: [
        (text(clauses: "lasts 2 months\n  places 49"), "places"),
        (text(clauses: "lasts 2 months\n  reach 49"), "reach"),
        (text(clauses: "lasts 2 months\n  reach 50\n  rollout linear from 2021-01 over 3 months"), "reach"),
        (text(clauses: "lasts 2 months\n  reach 50\n  again after 1 month"), "reach"),
        (text(population: "arrivals 1 people/month", clauses: "lasts 2 months\n  places 500"), "places"),
        (text(population: "flow ill -> well at rate (1 + people(resident.ill) / 10 people) / year"), "people"),
    ])
    func `what may bind stops the engine of expected numbers alone`(text: String, word: String) throws {
        let obstacle = try #require(try Self.obstacle(text, to: .expected))
        #expect(obstacle.range != nil && obstacle.name.contains(word), "\(obstacle)")
        #expect(try Self.obstacle(text, to: .counts) == nil)
    }
}
