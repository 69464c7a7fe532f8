import Results
import TestSupport
import Testing

/// The laws on a model whose people arrive, age, move by what they are, and leave.
@Suite struct MovingLawsTests {
    @Test func `law 1: a scenario that changes nothing has its parent's bits`() async throws {
        let below = "scenario heir extends moving { set leading.goal = 30 households }"
        let results = try await MovingModel(below: below).checked().run("moving", "heir", draws: 2)
        #expect(FigureRows(results[1]).differing(from: FigureRows(results[0])) == [])
        #expect(results[0].exits.contains { $0 > 0 } && results[0].arrivals.contains { $0 > 0 })
    }

    @Test func `law 2: workers and blocks change no bit`() async throws {
        let model = try MovingModel().checked()
        let expected = try await model.run("basis", "moving", draws: 9, workers: 1, block: 1_024)
        for (workers, block) in [(2, 8), (3, 16)] {
            #expect(try await model.run("basis", "moving", draws: 9, workers: workers, block: block) == expected)
        }
    }

    @Test func `law 3: a population that moves changes no figure of the others`() async throws {
        let before = try await EverythingModel().checked().run("both", draws: 2)[0]
        let after = try await MovingModel().checked().run("both", draws: 2)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [])
    }

    @Test(arguments: [
        "outcome extra = timeInState * 1 / month^2", "attribute extra ~ normal(mean: 0, sd: 1)",
        "let unused = people(youth) * age", "cost Care \"Extra\" = 5 EUR on placed -> well",
        "outcome extra = age / 1 month * 1 QALY on any -> out",
    ])
    func `law 3: an addition changes no other figure`(addition: String) async throws {
        let before = try await MovingModel().checked().run("moving", draws: 2)[0]
        let after = try await MovingModel(inPopulation: addition).checked().run("moving", draws: 2)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [])
    }

    @Test(arguments: ["1 month", "1 quarter"])
    func `law 4: people at the end are those of the start, with who arrived and without who left`(
        cycle: String
    ) async throws {
        let results = try await MovingModel(cycle: cycle).checked().results("moving", draws: 3)
        let layout = results.layout
        let population = 2
        let states = layout.states.indices.filter { layout.states[$0].population == population }
        let adult = try #require(states.last)
        for draw in 0..<3 {
            let run = OneDraw(results, draw)
            #expect(states.reduce(0) { $0 + run.people(0, $1) } == 60 + run.arrivals(0, population))
            for (number, year) in layout.years.enumerated() {
                let cycles = (0..<layout.cycles).filter { layout.year(ofCycle: $0) == year }
                let (first, last) = (try #require(cycles.first), try #require(cycles.last))
                let left = states.reduce(0) { $0 + run.exits(number, $1) }
                // Who arrives at a time point is among the people of that point; at the horizon nobody does.
                let came = (first + 1..<min(last + 2, layout.cycles)).reduce(0) { $0 + run.arrivals($1, population) }
                let before = states.reduce(0) { $0 + run.people(first, $1) }
                let after = states.reduce(0) { $0 + run.people(last + 1, $1) }
                #expect(after == before + came - left)
                // Nobody arrives as an adult, so that this state balances by itself.
                let inflow = states.reduce(0) { $0 + run.moves(number, from: $1, to: adult) }
                let outflow = states.reduce(run.exits(number, adult)) { $0 + run.moves(number, from: adult, to: $1) }
                #expect(run.people(last + 1, adult) - run.people(first, adult) == inflow - outflow)
            }
        }
    }

    /// With cycles of a year, what is known by year is known by cycle.
    @Test func `law 4: in every cycle, who left and who came is the difference`() async throws {
        let text = """
            cycle 1 year start 2021-01 horizon 8 years
            population home {
              size 300
              states here, there in proportion to [2, 1]
              attribute pace ~ uniform(0, 1)
              arrivals 30 people/year
              flow here -> there at rate pace / year
              flow any -> out with chance 0.2 * pace per year
            }
            """.replacing(" start ", with: "\nstart ").replacing(" horizon ", with: "\nhorizon ")
        let results = try await TestModel(text).results("basis", draws: 3)
        for draw in 0..<3 {
            let run = OneDraw(results, draw)
            for cycle in 0..<8 {
                let before = run.people(cycle, 0) + run.people(cycle, 1)
                let after = run.people(cycle + 1, 0) + run.people(cycle + 1, 1)
                let left = run.exits(cycle, 0) + run.exits(cycle, 1)
                #expect(left > 0)
                #expect(after == before - left + (cycle < 7 ? run.arrivals(cycle + 1, 0) : 0))
                #expect(run.people(cycle + 1, 1) >= run.people(cycle, 1) - run.exits(cycle, 1))
            }
        }
    }

    @Test func `law 9: all money twice is every cost twice, bit for bit`() async throws {
        let once = try await MovingModel().checked().run("moving", draws: 2)[0]
        let twice = try await MovingModel(money: 2).checked().run("moving", draws: 2)[0]
        #expect(once.ledger.map { 2 * $0 } == twice.ledger && once.ledger.contains { $0 > 0 })
        #expect(once.people == twice.people && once.flows == twice.flows && once.exits == twice.exits)
    }

    @Test func `who leaves holds no place: those in a course are there`() async throws {
        let results = try await MovingModel().checked().results("moving", draws: 3)
        let layout = results.layout
        let mentor = layout.interventions.count - 1
        var leftEarly = false
        for draw in 0..<3 {
            let run = OneDraw(results, draw)
            var (began, ended) = (0, 0)
            for cycle in 0..<layout.cycles {
                began += run.course(cycle, mentor, .started)
                ended += run.course(cycle, mentor, .completed)
                #expect(run.course(cycle, mentor, .enrolled) <= began - ended)
                if run.course(cycle, mentor, .enrolled) < began - ended { leftEarly = true }
            }
            #expect(began > 0)
        }
        #expect(leftEarly)
    }
}
