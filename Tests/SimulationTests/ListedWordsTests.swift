import Engine
import Numerics
import Results
import Testing

/// Where few move, only those are looked at whose words may move them: the same people move as where all are looked at.
@Suite struct ListedWordsTests {
    /// Somebody of the population that the test works out by itself.
    private struct Person {
        var state: Int
        let rank: UInt32
        /// What the batch with which a person entered stands for in the counter of random numbers.
        let batch: UInt32
    }

    /// Two sections at the start; people arrive between the blocks of words, and leave.
    private static let size = 20_000
    private static let cycles = 6

    /// - Parameters:
    ///   - chance: of leaving the first state, shared by two others.
    ///   - hasArrivals: without them several cycles are worked out together.
    private static func text(chance: Double, hasArrivals: Bool) -> String {
        """
        model Listed
        cycle 1 month
        start 2021-01
        horizon \(cycles) months
        population home {
          size \(size)
          states a, b, c in proportion to [2, 1, 1]
          \(hasArrivals ? "arrivals 300 people/month into a" : "")
          flow a -> any with chances [0, \(chance / 4), \(chance * 3 / 4)] per month
          flow b -> any with chances [\(chance / 2), 0, \(chance / 4)] per month
          flow c -> out with chance \(chance / 8) per month
        }
        """
    }

    /// An eighth is the largest chance with which words are listed.
    @Test(arguments: [0.125, 0.25], [true, false])
    func `who stays, moves, arrives and leaves is whom the words say`(chance: Double, hasArrivals: Bool) async throws {
        let model = try TestModel(Self.text(chance: chance, hasArrivals: hasArrivals))
        let results = try await model.run("basis", draws: 1, seed: 7, workers: 1, block: 64)[0]
        #expect(try await model.run("basis", draws: 1, seed: 7, workers: 2, block: 1_024) == [results])
        var people = (0..<Self.size).map { number in
            Person(state: number < 10_000 ? 0 : (number < 15_000 ? 1 : 2), rank: UInt32(number), batch: 0)
        }
        let key = StreamKey(seed: 7, name: "home.flow").words
        var left = 0
        for cycle in 0..<Self.cycles {
            let arrived = UInt32(results.arrivals[cycle])
            people += (0..<arrived).map { Person(state: 0, rank: $0, batch: UInt32(cycle + 1)) }
            let counts = (0..<3).map { state in Double(people.count { $0.state == state }) }
            #expect(counts == Array(results.people[3 * cycle..<3 * cycle + 3]))
            for number in people.indices {
                let person = people[number]
                let words = Philox4x32.block(SIMD4(UInt32(cycle / 4), person.rank, 0, person.batch), key: key)
                people[number].state = Self.next(person.state, share: Double(words[cycle % 4]) / 0x1p32, chance)
            }
            left += people.count { $0.state == 3 }
            people.removeAll { $0.state == 3 }
        }
        #expect(left > 0 && Double(left) == results.exits.reduce(0, +))
    }

    private static func next(_ state: Int, share: Double, _ chance: Double) -> Int {
        switch state {
        case 0: share < chance / 4 ? 1 : (share < chance ? 2 : 0)
        case 1: share < chance / 2 ? 0 : (share < chance * 3 / 4 ? 2 : 1)
        default: share < chance / 8 ? 3 : 2
        }
    }

    @Test func `where nobody can move nobody does, and courses go on`() async throws {
        let text = """
            model Still
            cycle 1 month
            start 2021-01
            horizon 6 months
            population home {
              size 100
              states a, b
              flow a -> b with chance 0 per month
            }
            intervention help for home {
              eligible when state == a
              reach 40
              lasts 2 months
            }
            scenario helped { start help }
            """
        let results = try await TestModel(text).results("helped", draws: 1)
        let run = OneDraw(results, 0)
        for cycle in 0...6 { #expect(run.people(cycle, 0) == 100 && run.people(cycle, 1) == 0) }
        #expect((0..<6).reduce(0) { $0 + run.course($1, 0, .started) } == 40)
    }
}
