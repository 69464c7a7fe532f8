import Analysis
import Engine
import Foundation
import Quantities
import Results
import SourceText
import TestSupport
import Testing

/// What falls on moves, and what a model asks of its own run: amounts known exactly.
@Suite struct MoveAmountTests {
    private static func text(_ clauses: String, below: String = "") -> String {
        """
        cycle 1 month
        start 2021-07
        horizon 18 months
        payer city
        payer insurer
        domain Care paid by city
        domain Youth paid by insurer
        population resident {
          size 300
          \(clauses)
        }
        \(below)
        """
    }

    private static let flows = """
        states {
          a
          Care: b
          Youth: c
        } in proportion to [4, 2, 1]
        attribute pace ~ uniform(0, 2)
        attribute weight = 3
        arrivals 10 people/month
        flow a -> b at rate pace / year
        flow b -> c at rate 1 / year
        flow any -> out at rate 0.5 / year
        flow c -> a when timeInState >= 4 months
        """

    @Test func `costs on moves are moves times amount, exactly`() async throws {
        let clauses = """
            \(Self.flows)
            cost Care "Intake" = 900 EUR/person on a -> b
            cost Youth "Entering" = weight * 100 EUR on entering c
            cost Care "Leaving" = (if state == c then 7 else 1) * 1 EUR on any -> out
            cost Care "Any" = 3 EUR on b -> any
            outcome lost = 0.25 QALY/person on entering c
            """
        let results = try await TestModel(Self.text(clauses)).results("basis", draws: 2)
        let layout = results.layout
        #expect(layout.outcomes[0].dimension == .health)
        for draw in 0..<2 {
            let run = OneDraw(results, draw)
            for (number, year) in layout.years.enumerated() {
                let cycles = (0..<18).filter { layout.year(ofCycle: $0) == year }
                func booked(_ line: Int) -> Double { cycles.reduce(0) { $0 + run.amount($1, line: line) } }
                let (intake, entering) = (run.moves(number, from: 0, to: 1), run.moves(number, from: 1, to: 2))
                #expect(intake > 0 && entering > 0)
                #expect(booked(0) == 900 * Double(intake))
                #expect(booked(1) == 300 * Double(entering))
                let left = (0..<3).map { Double(run.exits(number, $0)) }
                #expect(booked(2) == left[0] + left[1] + 7 * left[2])
                #expect(booked(3) == 3 * Double(entering))
                #expect(cycles.reduce(0) { $0 + run.outcome($1) } == 0.25 * Double(entering))
            }
        }
    }

    @Test func `flows between domains are those between their states, and out is where people go who leave`()
        async throws
    {
        let results = try await TestModel(Self.text(Self.flows)).results("basis", draws: 1)
        let flows = Measure.flows(results)
        let layout = results.layout
        let run = OneDraw(results, 0)
        func sum(_ value: (Int) -> Int) -> Double { Double(layout.years.indices.reduce(0) { $0 + value($1) }) }
        let out = flows.only(.to, label: "out").by([.from]).collapsed()
        #expect(out.values == (0..<3).map { state in sum { run.exits($0, state) } })
        let fromCare = flows.only(.fromDomain, label: "Care").only(.toDomain, label: "Youth").total().collapsed()
        #expect(fromCare.values == [sum { run.moves($0, from: 1, to: 2) }])
        let toNone = flows.only(.toDomain, label: "none").total().collapsed()
        #expect(toNone.values == [sum { run.moves($0, from: 1, to: 0) + run.moves($0, from: 2, to: 0) }])
        let people = Measure.people(results)
        let inCare = people.only(.domain, label: "Care").total().collapsed()
        #expect(inCare.values == people.only(.state, label: "b").total().collapsed().values)
        #expect(Measure.arrivals(results).total().collapsed().values == [Double(results.arrivals.reduce(0, +))])
    }

    @Test func `a flow that nobody can take shows no place for leaving`() async throws {
        let results = try await TestModel(Self.text("states a, b\nflow a -> b at rate 1 / year")).results(
            "basis", draws: 1)
        #expect(Measure.flows(results).places.allSatisfy { $0[2] < 2 })
    }

    @Test func `a model may ask who was where and who began, as of the cycle before`() async throws {
        let clauses = """
            states a, b in proportion to [2, 1]
            flow a -> b when time >= 3 months
            outcome whole = people(resident) / 1 month
            outcome there = people(resident.b) / 1 month
            outcome begun = started(help) / 1 month
            outcome inside = enrolled(help) / 1 month
            outcome list = waiting(help) / 1 month
            """
        let below = """
            intervention help for resident {
              reach 40
              places 10
              lasts 2 months
            }
            scenario on { start help }
            """
        let model = try TestModel(Self.text(clauses, below: below))
        let run = OneDraw(try await model.results("on", draws: 1), 0)
        for cycle in 0..<18 {
            // Each of the 300 counts the number once.
            func asked(_ outcome: Int) -> Double { run.outcome(cycle, outcome) / 300 }
            #expect(asked(0) == 300)
            #expect(asked(1) == (cycle < 4 ? 100 : 300))
            let before = 0..<cycle
            #expect(asked(2) == Double(before.reduce(0) { $0 + run.course($1, 0, .started) }))
            #expect(asked(3) == (cycle == 0 ? 0 : Double(run.course(cycle - 1, 0, .enrolled))))
            #expect(asked(4) == (cycle == 0 ? 0 : Double(run.course(cycle - 1, 0, .waiting))))
        }
        let without = OneDraw(try await model.results("basis", draws: 1), 0)
        #expect((0..<18).allSatisfy { without.outcome($0, 2) == 0 })
    }

    @Test func `the calendar is that of the model's start`() async throws {
        let clauses = """
            states a
            outcome inYear = calendarYear / 1 month
            outcome inMonth = calendarMonth / 1 month
            """
        let run = OneDraw(try await TestModel(Self.text(clauses)).results("basis", draws: 1), 0)
        for cycle in 0..<18 {
            #expect(run.outcome(cycle, 0) == 300 * (cycle < 6 ? 2021 : 2022))
            let month = (cycle + 6) % 12 + 1
            #expect(run.outcome(cycle, 1) == 300 * Double(month))
        }
    }

    @Test func `an interpolation is linear between its points`() async throws {
        let clauses = """
            states a
            age = 2 years
            cost Care = interpolate(age, [0 years, 2 years, 3 years, 10 years], [0, 12, 36, 1]) * 1 EUR/month
            cost Care "Time" = interpolate(time, [0 months, 24 months], [0, 48]) * 1 EUR/month
            """
        let run = OneDraw(try await TestModel(Self.text(clauses)).results("basis", draws: 1), 0)
        for cycle in 0...12 {
            #expect(Closeness.relativeError(run.amount(cycle, line: 0), 300 * Double(12 + 2 * cycle)) < 1e-12)
            #expect(Closeness.relativeError(run.amount(cycle, line: 1), 300 * Double(2 * cycle)) < 1e-12)
        }
    }

    @Test func `a place outside the points is an error with draw, cycle and the range`() async throws {
        let clauses = """
            states a
            age = 2 years
            cost Care = interpolate(age, [0 years, 2.5 years], [0, 12]) * 1 EUR/month
            """
        let model = try TestModel(Self.text(clauses))
        let error = try await #require(throws: RunError.self) { try await model.run("basis", draws: 1) }
        #expect(error.problem == .outsidePoints(31, from: 0, to: 30, unit: "month"))
        #expect(error.cycle == 7 && error.draw == 0 && error.population == "resident")
        #expect(try model.library.text(#require(error.range)) == "age")
    }

    @Test func `who has left is looked up nowhere`() async throws {
        let clauses = """
            states a
            age = 2 years
            arrivals 5 people/month
            flow a -> out when age >= 2.4 years
            cost Care = interpolate(age, [0 years, 2.5 years], [0, 12]) * 1 EUR/month
            """
        let results = try await TestModel(Self.text(clauses)).results("basis", draws: 1)
        // Those of the start, and who came as the first cycle began, leave in the sixth, with 29 months.
        #expect(results.exits[0] == 300 + results.arrivals[0])
        #expect(results.ledger.allSatisfy { $0 > 0 })
    }
}
