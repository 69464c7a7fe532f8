import Engine
import Numerics
import Results
import Testing

/// Populations of several sections: passes that the compiler packs move exactly those whom the definition moves, and
/// several threads on one draw change no bit.
@Suite struct SectionTests {
    /// Chances of leaving, in 1/2^32, of a model with a chance of one, of none, and one below every word but the first.
    private static let rows: [[Double]] = [
        [0, 0.25, 0.125, 0.0625], [0, 0, 1, 0], [0.5, 0, 0, 0x1p-32], [0, 0, 0, 0],
    ]

    /// Three sections, the last one short of a multiple of eight.
    private static let people = 33_003

    private static func text(states: Int) -> String {
        // States beyond the rows repeat them, so that there are few ways out or many.
        let names = (0..<states).map { "s\($0)" }
        let flows = (0..<states).map { state in
            var row = [String](repeating: "0", count: states)
            for (to, chance) in rows[state % 4].enumerated() {
                let to = (state / 4 * 4 + to + (to == state % 4 ? 4 : 0)) % states
                row[to] = "\(chance)"
            }
            return "flow \(names[state]) -> any with chances [\(row.joined(separator: ", "))] per month"
        }
        return """
            model Sections
            cycle 1 month
            start 2021-01
            horizon 7 months
            population home {
              size \(people)
              states \(names.joined(separator: ", ")) in proportion to [\(names.map { _ in "1" }.joined(separator: ", "))]
              \(flows.joined(separator: "\n  "))
            }
            """
    }

    /// Four states have eight ways out, which passes decide one by one; twelve have more than that, and then a pass finds
    /// who leaves.
    @Test(arguments: [4, 12])
    func `each goes where its word and the thresholds say`(states: Int) async throws {
        let model = try TestModel(Self.text(states: states))
        let results = try await model.run("basis", draws: 1, seed: 7, workers: 2, block: 64)[0]
        var present = (0..<Self.people).map { individual in
            // Equal shares: whole numbers by largest remainder, the first people in the first state.
            let (each, more) = (Self.people / states, Self.people % states)
            return individual < (each + 1) * more
                ? individual / (each + 1) : more + (individual - (each + 1) * more) / each
        }
        let key = StreamKey(seed: 7, name: "home.flow").words
        for cycle in 0...7 {
            let counts = (0..<states).map { state in present.count { $0 == state } }
            #expect(counts.map(Double.init) == Array(results.people[cycle * states..<(cycle + 1) * states]))
            for individual in present.indices {
                let counter = SIMD4(UInt32(cycle / 4), UInt32(individual), 0, 0)
                let word = Double(Philox4x32.block(counter, key: key)[cycle % 4])
                present[individual] = Self.next(present[individual], word: word, states: states)
            }
        }
    }

    /// The row's chances in the order of the states that they lead to; a word below a cumulative chance takes its way.
    private static func next(_ state: Int, word: Double, states: Int) -> Int {
        var row = [Double](repeating: 0, count: states)
        for (to, chance) in rows[state % 4].enumerated() {
            row[(state / 4 * 4 + to + (to == state % 4 ? 4 : 0)) % states] = chance
        }
        row[state] = 0
        var cumulative = 0.0
        for (to, chance) in row.enumerated() where chance > 0 {
            cumulative += chance
            if word < (cumulative * 0x1p32).rounded() { return to }
        }
        return state
    }

    /// With people who differ, arrive and leave, costs of each, a course for many and a table of ages: every way in which
    /// a section is worked on.
    private static let everything = """
        model Sections
        cycle 1 month
        start 2021-01
        horizon 5 months
        currency EUR 2021
        payer town "Town"
        domain Care paid by town
        population plain {
          size 40_000
          states here, there
          attribute weight ~ uniform(0.5, 1.5)
          flow here -> there at rate weight * 0.2 / month
          flow there -> here with chance 0.3 per month
          cost Care = if time > 2 months then weight * 3 EUR/month/person else 1 EUR/month/person
        }
        population home {
          size 40_000
          states well, ill
          attribute weight ~ uniform(0.5, 1.5)
          arrivals 900 people/month
          flow well -> ill at rate 0.4 / month
          flow ill -> out with chance 0.2 per month
          flow well -> out at rate weight * 0.1 / month
          cost Care = (if state == ill then weight else 0.25) * 100 EUR/month/person
          cost Care "Falling ill" = weight * 10 EUR/person on well -> ill
        }
        intervention help for home {
          eligible when state == ill
          priority weight descending
          places 3_000
          lasts 2 months
          cost Care = 5 EUR/month/person while active
          effect Care *= 0.5 while active
        }
        scenario helped { start help }
        """

    @Test func `several threads on one draw change no bit`() async throws {
        let model = try TestModel(Self.everything)
        let expected = try await model.run("helped", draws: 1, workers: 1, block: 1_024)
        for (workers, block) in [(2, 64), (3, 1_024), (7, 256)] {
            #expect(try await model.run("helped", draws: 1, workers: workers, block: block) == expected)
        }
        #expect(expected[0].ledger.contains { $0 > 0 } && expected[0].exits.contains { $0 > 0 })
    }

    /// The weights are the same numbers whoever adds them, so that the sum can be had another way.
    @Test func `sums over several sections are the sums of all`() async throws {
        let text = """
            model Sections
            cycle 1 month
            start 2021-01
            horizon 2 months
            currency EUR 2021
            payer town "Town"
            domain Care paid by town
            population home {
              size 40_000
              states here
              attribute weight ~ uniform(0.5, 1.5)
              cost Care = weight * 1 EUR/month/person
            }
            """
        let results = try await TestModel(text).run("basis", draws: 1, seed: 3)[0]
        let key = StreamKey(seed: 3, name: "home.weight")
        let units = Philox4x32.openUnits(key: key, draw: 0, component: 0, individuals: 0..<40_000)
        let sum = units.reduce(0) { $0 + 0.5 + $1 }
        for amount in results.ledger { #expect(abs(amount / sum - 1) < 1e-12) }
    }
}
