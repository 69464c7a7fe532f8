import Analysis
import Engine
import Quantities
import Results
import TestSupport
import Testing

/// The laws on a model whose interventions use every clause there is.
@Suite struct WholeLawsTests {
    @Test func `the model does what it has clauses for`() async throws {
        let results = try await WholeModel().checked().results("whole", draws: 4)
        let layout = results.layout
        var opened: Set<Int> = []
        for (number, intervention) in layout.interventions.enumerated()
        where ["track", "group", "door"].contains(intervention.name) {
            var seen: Set<CourseSeries> = []
            for draw in 0..<4 {
                let run = OneDraw(results, draw)
                for series in CourseSeries.allCases
                where run.series(series, intervention: number).contains(where: { $0 > 0 }) {
                    seen.insert(series)
                }
                if intervention.name == "track" {
                    opened.insert(run.series(.expanded, intervention: number).reduce(0, +))
                }
            }
            let expected: Set<CourseSeries> =
                switch intervention.name {
                case "track": Set(CourseSeries.allCases)
                case "group": Set(CourseSeries.allCases).subtracting([.refused, .hours])
                default: [.enrolled, .waiting, .started, .completed, .delayed, .waited]
                }
            #expect(seen == expected, "\(intervention.name)")
        }
        // Half of the draws of a Latin hypercube are above the middle.
        #expect(opened == [0, 1])
        for (number, line) in layout.lines.enumerated() where line.cause > 0 {
            let name = layout.interventions[line.cause - 1].name
            let sum = (0..<4).reduce(0.0) { $0 + OneDraw(results, $1).moments(line: number).reduce(0, +) }
            #expect(sum > 0 || ["never", "coaching"].contains(name), "\(name) \(line.title)")
        }
    }

    // MARK: Law 1

    private static let nothing = """
        scenario heir extends whole { set leading.goal = 30 households }
        scenario shut extends ungated {
          expand track.reach to 60 people when started(track) < 0 at 6 months
          expand group.places to 20 people when drift > 1000 at 2022-01
        }
        intervention one for youth {
          reach 30 people
          lasts 2 months
          dropout with chance 20 % per year
          again after 1 month
          effect Youth *= 1 while active, then fading with half-life 2 months
          effect lost *= 1 while active
          effect flow any -> any *= 1 while active
          effect flow any -> out *= 1 while active, then fading with half-life 1 month
        }
        scenario ones extends whole { start one }
        """

    @Test(arguments: [("heir", "whole"), ("shut", "ungated"), ("ones", "whole")])
    func `law 1: a scenario that changes nothing has its parent's bits`(scenario: String, parent: String) async throws {
        let results = try await WholeModel(below: Self.nothing).checked().run(parent, scenario, draws: 2)
        let differing = FigureRows(results[0]).differing(from: FigureRows(results[1]))
        // Who is in a course that does nothing is counted there all the same.
        #expect(differing.filter { !$0.hasSuffix(" one") } == [])
        #expect(differing.contains("started one") == (scenario == "ones"))
    }

    // MARK: Law 2

    @Test func `law 2: workers and blocks change no bit`() async throws {
        let model = try WholeModel().checked()
        let expected = try await model.run("whole", draws: 9, workers: 1, block: 1_024)
        for (workers, block) in [(2, 8), (3, 64)] {
            #expect(try await model.run("whole", draws: 9, workers: workers, block: block) == expected)
        }
    }

    // MARK: Law 3

    private static let unstarted = """
        intervention extra "Extra" for youth {
          parameter tempo ~ beta(2, 2) assumption "a test"
          reach 20 people
          rollout logistic from 2021-09 over 5 months
          budget 5_000 EUR/year
          staffing {
            start 1 people
            posts 4 people
            delay 1 month
            pace 2 people/month
            turnover 10 % per year
            caseload 4 person/person
          }
          accept tempo
          lasts ~ gamma(mean: 4 months, sd: 2 months)
          dropout at rate 0.5 / year
          again after 1 month
          asks again after 1 month
          excludes track, mentor
          staff 3 hours/month while active
          cost Lead "Extra" = 1_000 EUR/year while running
          cost Lead "Extra start" = 100 EUR on launch
          cost Lead "Extra hours" = 30 EUR/hour per hour
          effect Youth *= 0.5 while active
          effect lost *= 0.5 while active
          effect flow any -> out *= 0.1 while active
          flow any -> out on completion
        }
        """
    private static let additions: [(String, WholeModel)] = [
        ("an unstarted intervention", WholeModel(below: unstarted)),
        ("an outcome", WholeModel(inPopulation: "outcome extra = waiting(track) / 1 month")),
        ("an outcome of a course", WholeModel(inIntervention: "outcome extra = age / 1 month * 1 count on dropout")),
        ("an unused parameter", WholeModel(parameters: "parameter extra ~ beta(1, 1) assumption \"x\"")),
        (
            "an unused parameter, correlated with one that is used",
            WholeModel(
                parameters: """
                    parameter extra ~ normal(mean: 0, sd: 1) assumption "x"
                    correlation wage, extra = 0.3 assumption "x"
                    """)
        ),
        ("an unused column", WholeModel(parameters: "parameter extra ~ dirichlet([1, 2]) assumption \"x\"")),
        (
            "a population",
            WholeModel(
                below: """
                    population extra {
                      size 20
                      states one, two
                      arrivals 3 people/month
                      cost Care "Extra" = 10 EUR/month
                      flow one -> two at rate people(youth) / 100 people / 1 year
                      flow any -> out at rate 1 / year
                    }
                    """)
        ),
        (
            "a gate in another scenario",
            WholeModel(below: "scenario more extends ungated { expand group.reach to 60 people when 1 > 0 at 2022-01 }")
        ),
    ]

    @Test(arguments: additions.indices)
    func `law 3: an addition changes no other figure`(number: Int) async throws {
        let (what, grown) = Self.additions[number]
        let before = try await WholeModel().checked().run("whole", draws: 2)[0]
        let after = try await grown.checked().run("whole", draws: 2)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [], "\(what)")
    }

    // MARK: Law 4

    /// Inflow and outflow by year, of the states that nobody arrives in; people in all.
    @Test(arguments: ["1 month", "1 quarter"])
    func `law 4: people are conserved, whoever moves them, and courses that began have ended or go on`(
        cycle: String
    ) async throws {
        let results = try await WholeModel(cycle: cycle).checked().results("whole", draws: 3)
        let layout = results.layout
        for draw in 0..<3 {
            let run = OneDraw(results, draw)
            for population in layout.populations.indices {
                let states = layout.states.indices.filter { layout.states[$0].population == population }
                for (number, year) in layout.years.enumerated() {
                    let cycles = (0..<layout.cycles).filter { layout.year(ofCycle: $0) == year }
                    let (first, last) = (try #require(cycles.first), try #require(cycles.last))
                    let left = states.reduce(0) { $0 + run.exits(number, $1) }
                    let came = (first + 1..<min(last + 2, layout.cycles))
                        .reduce(0) { $0 + run.arrivals($1, population) }
                    let before = states.reduce(0) { $0 + run.people(first, $1) }
                    let after = states.reduce(0) { $0 + run.people(last + 1, $1) }
                    #expect(after == before + came - left, "\(layout.populations[population].name) \(year)")
                }
            }
            for number in layout.interventions.indices {
                var inCourse = 0
                for cycle in 0..<layout.cycles {
                    inCourse += run.course(cycle, number, .started)
                    inCourse -= run.course(cycle, number, .completed) + run.course(cycle, number, .dropped)
                    #expect(run.course(cycle, number, .enrolled) == inCourse, "\(layout.interventions[number].name)")
                }
            }
        }
    }

    // MARK: Within-cycle correction

    @Test(arguments: ["none", "half-cycle", "simpson"])
    func `no year costs more than the budget, whatever the correction, and it is used`(correction: String) async throws
    {
        let results = try await WholeModel(correction: correction).checked().results("ungated", draws: 4)
        let layout = results.layout
        let track = try #require(layout.interventions.firstIndex { $0.name == "track" })
        let lines = layout.lines.indices.filter { layout.lines[$0].cause == track + 1 }
        var most = 0.0
        for draw in 0..<4 {
            var years = [Double](repeating: 0, count: layout.years.count)
            for moment in 0..<layout.moments {
                let year = layout.year(ofCycle: moment) - layout.start.year
                years[year] += lines.reduce(0) { $0 + OneDraw(results, draw).amount(moment, line: $1) }
            }
            // The budget is kept to a part in 10^12; the sums are of a few hundred amounts.
            #expect(years.allSatisfy { $0 <= 16_000 * (1 + 1e-9) }, "\(years)")
            most = max(most, years.max() ?? 0)
            #expect(OneDraw(results, draw).series(.waiting, intervention: track).contains { $0 > 0 })
        }
        #expect(most > 8_000)
    }

    /// A budget commits what is weighed, so that only without one nobody's course hangs on the correction.
    @Test func `a correction moves nobody, and what falls at a moment is as it is`() async throws {
        let plain = try await WholeModel(correction: "none", budget: 1e9).checked().run("whole", draws: 2)[0]
        let other = try await WholeModel(correction: "half-cycle", budget: 1e9).checked().run("whole", draws: 2)[0]
        #expect(plain.people == other.people && plain.flows == other.flows && plain.exits == other.exits)
        #expect(plain.arrivals == other.arrivals)
        let moments = ["Set-up", "Stopped", "Finished", "Intake", "Leaving"]
        var seen = 0
        for (number, line) in plain.layout.lines.enumerated() {
            for draw in 0..<2 {
                let one = OneDraw(plain, draw).moments(line: number)
                let weighed = OneDraw(other, draw).moments(line: number)
                #expect(weighed.count == one.count + 1)
                if moments.contains(line.title) {
                    #expect(Array(weighed.dropLast()) == one && weighed.last == 0, "\(line.title)")
                    seen += 1
                } else if line.title != "Hours" {
                    // What goes on counts half at the start, whole in between, and half at the horizon. The hours hold
                    // those of a moment as well.
                    #expect(weighed[0] == one[0] / 2 && Array(weighed[1..<one.count]) == Array(one[1...]))
                }
            }
        }
        #expect(seen == 2 * moments.count)
    }

    // MARK: Law 5

    @Test(arguments: [
        [Axis.payer], [.domain], [.population], [.cause], [.year], [.domain, .cause, .population, .payer],
    ])
    func `law 5: the parts sum to the whole`(axes: [Axis]) async throws {
        let results = try await WholeModel().checked().results("whole", draws: 2)
        let parts = Measure.cost(results).by(axes).collapsed()
        let perDraw = results.ledger.count / 2
        let size = parts.values.count / 2
        for draw in 0..<2 {
            let ledger = results.ledger[draw * perDraw..<(draw + 1) * perDraw].reduce(0, +)
            let sum = parts.values[draw * size..<(draw + 1) * size].reduce(0, +)
            // Sums in another order: a few thousand positive terms, each rounded by at most 1.1e-16.
            #expect(ledger > 0 && Closeness.relativeError(sum, ledger) < 1e-12)
        }
    }

    // MARK: Law 9

    @Test func `law 9: all money twice is every cost twice, bit for bit`() async throws {
        let once = try await WholeModel().checked().run("whole", draws: 3)[0]
        let twice = try await WholeModel(money: 2).checked().run("whole", draws: 3)[0]
        expectTwice(twice.ledger, once.ledger)
        #expect(once.people == twice.people && once.flows == twice.flows && once.exits == twice.exits)
        #expect(once.courses == twice.courses && once.arrivals == twice.arrivals)
    }

    @Test func `law 9: half an amount in prices half as high is the same money, bit for bit`() async throws {
        let once = try await WholeModel().checked().run("whole", draws: 2)[0]
        let other = try await WholeModel(prices: "cpi.low", older: 0.5).checked().run("whole", draws: 2)[0]
        #expect(FigureRows(other).differing(from: FigureRows(once)) == [])
        let dearer = try await WholeModel(prices: "cpi.low").checked().run("whole", draws: 2)[0]
        #expect(dearer.ledger != once.ledger)
    }

    private func expectTwice(_ twice: [Double], _ once: [Double]) {
        #expect(once.contains { $0 > 0 } && once.map { 2 * $0 } == twice)
    }
}
