import Engine
import SourceText
import Testing

/// Which engine `auto` takes: by hand, from the numbers of people, cells and scenarios.
@Suite struct EngineChoiceTests {
    private func work(people: Double?, cells: Double?) -> EngineWork {
        EngineWork(people: people, cells: cells, obstacle: nil)
    }

    @Test func `few people are followed one by one, many in few cells are counted`() {
        let few = EngineChoice([work(people: 500, cells: 10)])
        #expect(few.engine == .individuals && few.reason == .fewPeople)
        let many = EngineChoice([work(people: 501, cells: 10)])
        #expect(many.engine == .counts && many.reason == .manyPeople(people: 501, cells: 10))
    }

    @Test func `a difference between scenarios weighs the draws that sharing by cell would need`() {
        let one = work(people: 50_000, cells: 10)
        #expect(EngineChoice([one]).engine == .counts)
        let two = EngineChoice([one, one])
        #expect(two.engine == .individuals && two.reason == .differences(scenarios: 2))
        let country = work(people: 17_900_000, cells: 8)
        #expect(EngineChoice([country, country, country]).engine == .counts)
    }

    @Test func `of scenarios that differ, the fewest people and the most cells decide`() {
        let large = work(people: 1e9, cells: 1)
        #expect(EngineChoice([large, work(people: 1e9, cells: 1e6)]).engine == .individuals)
        #expect(EngineChoice([work(people: 10, cells: 1), large]).engine == .individuals)
        #expect(EngineChoice([large, large]).engine == .counts)
    }

    @Test func `what cannot be known or counted leaves each person followed`() {
        #expect(EngineChoice([work(people: nil, cells: 3)]).reason == .unknown)
        #expect(EngineChoice([work(people: 1e9, cells: nil)]).reason == .unknown)
        #expect(EngineChoice([work(people: 0, cells: nil)]).reason == .nobody)
        let range = SourceRange(file: SourceFileID(index: 0), lower: 3, upper: 5)
        let obstacle = EngineObstacle(.individual, range: range)
        let stopped = EngineWork(people: 1e9, cells: 1, obstacle: obstacle)
        let choice = EngineChoice([work(people: 1e9, cells: 1), stopped])
        #expect(choice.engine == .individuals && choice.reason == .obstacle(obstacle))
    }

    @Test func `the more people, the sooner they are counted; the more cells or scenarios, the later`() {
        for exponent in 0..<9 {
            let people = [1.0, 2, 5].map { $0 * Double((0..<exponent).reduce(1) { power, _ in power * 10 }) }
            for (one, more) in zip(people, people.dropFirst()) {
                for cells in [1.0, 30, 4_000] {
                    let isCounted = EngineChoice([work(people: one, cells: cells)]).engine == .counts
                    #expect(!isCounted || EngineChoice([work(people: more, cells: cells)]).engine == .counts)
                    let pair = [work(people: one, cells: cells), work(people: one, cells: cells)]
                    #expect(isCounted || EngineChoice(pair).engine == .individuals)
                    #expect(isCounted || EngineChoice([work(people: one, cells: 2 * cells)]).engine == .individuals)
                }
            }
        }
    }

    @Test func `people are those of the start and those who arrive, at the median of what is uncertain`() throws {
        let text = """
            cycle 1 month
            start 2021-01
            horizon 1 year
            parameter size ~ uniform(100, 300) assumption "a test"
            population one {
              size size
              states here
              arrivals 2 people/month
            }
            population two {
              size 50
              states here
            }
            """
        let program = try TestModel(text).program("basis")
        let people = try #require(EngineWork(program).people)
        #expect(abs(people - (200 + 24 + 50)) < 1e-9)
        let asking = text.replacing("2 people/month", with: "people(one) / 1 month")
        #expect(EngineWork(try TestModel(asking).program("basis")).people == nil)
    }
}
