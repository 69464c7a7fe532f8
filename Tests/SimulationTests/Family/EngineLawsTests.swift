import Analysis
import Engine
import Quantities
import Results
import TestSupport
import Testing

/// Laws 1 to 5 for each engine, on the models of the family that it runs; law 8, of people under common random numbers,
/// is one of individuals alone.
@Suite struct EngineLawsTests {
    /// The first models of the family that an engine runs.
    private func models(_ engine: EngineName, _ count: Int) throws -> [RandomModel] {
        var found: [RandomModel] = []
        for number in 0..<EnginesAgreeTests.models where found.count < count {
            let model = RandomModel(number)
            let program = try TestModel(model.text).program(model.scenario)
            if Engine.obstacle(program, to: engine) == nil { found.append(model) }
        }
        try #require(found.count == count)
        return found
    }

    @Test(arguments: EngineName.allCases)
    func `law 1: a scenario that changes nothing has its parent's bits`(engine: EngineName) async throws {
        for model in try models(engine, 8) {
            let parent = model.scenario
            let below = """

                scenario heir extends \(parent) { }
                scenario same { \(model.interventions.map { "start \($0)" }.joined(separator: "\n")) }
                """
            let results = try await TestModel(model.text + below).run(
                parent, "heir", "same", draws: 3, engine: engine)
            for other in results.dropFirst() {
                #expect(FigureRows(results[0]).differing(from: FigureRows(other)) == [], "\(model)")
            }
        }
    }

    @Test(arguments: EngineName.allCases)
    func `law 2: any number of workers and any block gives the same bytes`(engine: EngineName) async throws {
        for model in try models(engine, 5) {
            let checked = try TestModel(model.text)
            let expected = try await checked.run(model.scenario, draws: 17, engine: engine, workers: 1, block: 1_024)
            for (workers, block) in [(2, 8), (3, 64), (7, 16)] {
                let other = try await checked.run(
                    model.scenario, draws: 17, engine: engine, workers: workers, block: block)
                #expect(other == expected, "\(model), \(workers) workers")
            }
        }
    }

    private static let additions: [(what: String, above: String, within: String, below: String)] = [
        ("an outcome", "", "outcome extra = if state == a then 3 count/month else 1 count/month", ""),
        ("a cost on moves", "", "cost Care \"Extra\" = 5 EUR on any -> a", ""),
        ("an attribute", "", "attribute extra ~ bernoulli(0.5)", ""),
        ("an attribute that differs from person to person", "", "attribute extra ~ normal(mean: 0, sd: 1)", ""),
        ("a parameter", "parameter extra ~ beta(1, 1) assumption \"none\"", "", ""),
        (
            "an unstarted intervention", "", "",
            "intervention extra for one { lasts 2 years effect Care *= 0.5 while active }"
        ),
        (
            "a population", "", "",
            """
            population extra {
            size 20
            states e, f in proportion to [1, 1]
            flow e -> f at rate 1 / 1 year
            cost Care "Extra" = 10 EUR/month
            }
            """
        ),
    ]

    @Test(arguments: EngineName.allCases)
    func `law 3: an addition changes no other figure`(engine: EngineName) async throws {
        for model in try models(engine, 4) {
            let before = try await TestModel(model.text).results(model.scenario, draws: 3, engine: engine)
            for (what, above, within, below) in Self.additions {
                let text = model.growing(above: above, within: within, below: below)
                let after = try await TestModel(text).results(model.scenario, draws: 3, engine: engine)
                #expect(FigureRows(before).differing(from: FigureRows(after)) == [], "\(model), \(what)")
            }
        }
    }

    /// An output that asks how long each has been in a state tells people apart whom nothing else does: those in one
    /// cell until then are in several, and expected sums are taken in another order; the known limits say so. Of counts,
    /// see `AskingChangesNothingTests`.
    @Test func `law 3: an output that tells people apart moves individuals not at all, and expected in its last bits`()
        async throws
    {
        for model in try models(.expected, 4) {
            let text = model.growing(within: "outcome extra = timeInState / 1 month * 1 count/month")
            let (before, after) = (try TestModel(model.text), try TestModel(text))
            let people = try await before.results(model.scenario, draws: 3)
            let more = try await after.results(model.scenario, draws: 3)
            #expect(FigureRows(people).differing(from: FigureRows(more)) == [], "\(model)")
            let expected = try await before.results(model.scenario, draws: 3, engine: .expected)
            let finer = try await after.results(model.scenario, draws: 3, engine: .expected)
            for (one, other) in zip(expected.people + expected.ledger, finer.people + finer.ledger) {
                #expect(abs(one - other) <= 1e-11 * max(1, one), "\(model)")
            }
        }
    }

    @Test(arguments: EngineName.allCases)
    func `law 4: people are conserved and flows balance, every year and state`(engine: EngineName) async throws {
        for model in try models(engine, 12) {
            let results = try await TestModel(model.text).results(model.scenario, draws: 4, engine: engine)
            let layout = results.layout
            let states = layout.states.count
            for draw in 0..<results.draws {
                func people(_ point: Int, _ state: Int) -> Double {
                    results.people[(draw * (layout.cycles + 1) + point) * states + state]
                }
                let start = (0..<states).reduce(0) { $0 + people(0, $1) } - results.arrivals[draw * layout.cycles]
                #expect(abs(start - Double(model.size)) < 1e-9 * start, "\(model)")
                for (number, year) in layout.years.enumerated() {
                    let cycles = (0..<layout.cycles).filter { layout.year(ofCycle: $0) == year }
                    let (first, last) = (try #require(cycles.first), try #require(cycles.last))
                    let came = (first + 1..<min(last + 2, layout.cycles)).reduce(0.0) {
                        $0 + results.arrivals[draw * layout.cycles + $1]
                    }
                    var balance = -came
                    for state in 0..<states {
                        let exits = results.exits[(draw * layout.years.count + number) * states + state]
                        balance += people(last + 1, state) - people(first, state) + exits
                        let change = people(last + 1, state) - people(first, state) + exits
                        let moves = (0..<states).reduce(0.0) { sum, other in
                            let row = (draw * layout.years.count + number) * states
                            let inflow = results.flows[(row + other) * states + state]
                            return sum + inflow - results.flows[(row + state) * states + other]
                        }
                        // Who arrives may come into any one state, and never leaves by arriving.
                        #expect(change - moves > -1e-9 && change - moves < came + 1e-9, "\(model), state \(state)")
                    }
                    #expect(abs(balance) < 1e-9 * Double(model.size), "\(model), \(year)")
                }
                if engine != .expected {
                    #expect(results.people.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
                    #expect(results.flows.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
                }
            }
        }
    }

    @Test(arguments: EngineName.allCases)
    func `law 5: the ledger adds up, by any axes`(engine: EngineName) async throws {
        for model in try models(engine, 8) {
            let results = try await TestModel(model.text).results(model.scenario, draws: 3, engine: engine)
            let cost = Measure.cost(results)
            let perDraw = results.ledger.count / results.draws
            for axes: [Axis] in [[.payer], [.domain], [.cause], [.year], [.domain, .cause, .population, .payer]] {
                let parts = cost.by(axes).collapsed()
                let size = parts.values.count / results.draws
                for draw in 0..<results.draws {
                    let ledger = results.ledger[draw * perDraw..<(draw + 1) * perDraw].reduce(0, +)
                    let sum = parts.values[draw * size..<(draw + 1) * size].reduce(0, +)
                    // Sums in another order, of some hundred amounts.
                    #expect(Closeness.relativeError(sum, ledger) < 1e-12, "\(model), \(axes)")
                }
            }
        }
    }
}
