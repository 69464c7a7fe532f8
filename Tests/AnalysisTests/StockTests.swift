import Analysis
import Quantities
import Results
import Testing

/// Stocks are averaged over time, moves and hours are summed; all figures are by hand.
@Suite struct StockTests {
    /// 100 ill people, of whom two become well in each of six quarters.
    private static let results: RunResults = {
        let layout = HandMadeRun.layout()
        var record = DrawRecord(layout: layout)
        for point in 0...6 {
            record.people[point * 2] = Double(100 - 2 * point)
            record.people[point * 2 + 1] = Double(2 * point)
        }
        // From ill to well, 4 in 2021 and 8 in 2022; and 3 back in 2022.
        record.moves[0] = 4
        record.moves[2] = 8
        record.moves[2 + 1] = 3
        let count = CourseSeries.allCases.count
        for cycle in 0..<6 {
            record.courses[cycle * count + CourseSeries.enrolled.rawValue] = Double(cycle)
            record.courses[cycle * count + CourseSeries.started.rawValue] = 2
            record.courses[cycle * count + CourseSeries.waiting.rawValue] = 10
            record.courses[cycle * count + CourseSeries.hours.rawValue] = 5
            record.outcomes[cycle * 2] = Double(cycle)
            record.outcomes[cycle * 2 + 1] = 1
        }
        var results = RunResults(scenario: "basis", title: "Basis", layout: layout)
        results.append(record)
        return results
    }()

    @Test func `people are the mean over the cycles, at their starts`() {
        let people = Measure.people(Self.results)
        #expect(people.by([.state, .year]).collapsed().values == [99, 93, 1, 7])
        #expect(people.by([.state]).collapsed().values == [95, 5])
        #expect(people.total().collapsed().values == [100])
        #expect(people.only(.state, label: "well").only(.year, label: "2022").collapsed().values == [7])
    }

    @Test func `moves are summed by origin, destination and year`() {
        let flows = Measure.flows(Self.results)
        #expect(flows.places == [[0, 0, 1, 2, 2], [0, 1, 0, 2, 2]], "neither state belongs to a domain")
        #expect(flows.by([.from, .year]).collapsed().values == [4, 8, 0, 3])
        #expect(flows.by([.to]).collapsed().values == [3, 12])
        #expect(flows.only(.year, label: "2022").by([.from]).collapsed().values == [8, 3])
    }

    @Test func `people enrolled and waiting are means, starts and hours are sums`() {
        #expect(Measure.courses(Self.results, .enrolled).by([.year]).collapsed().values == [0.5, 3.5])
        #expect(Measure.courses(Self.results, .waiting).collapsed().values == [10])
        #expect(Measure.courses(Self.results, .started).by([.year]).collapsed().values == [4, 8])
        let hours = Measure.courses(Self.results, .hours)
        #expect(hours.collapsed().values == [30] && hours.dimension == .work)
        #expect(hours.by([.intervention]).collapsed().places == [[0]])
    }

    @Test func `outcomes are summed, each in its own dimension`() {
        #expect(Measure.outcome(Self.results, 0).by([.year]).collapsed().values == [1, 14])
        #expect(Measure.outcome(Self.results, 1).collapsed().values == [6])
        #expect(Measure.outcome(Self.results, 1).dimension == .health)
    }

    /// Moves are known by year and people by cycle: both are brought to years, or to a whole, and then combined.
    @Test func `what is known by year and what is known by cycle are combined as figures`() {
        let flows = Measure.flows(Self.results).by([.population, .year])
        let people = Measure.people(Self.results).by([.population, .year])
        let sum = flows.combined(with: people) { $0 + $1 }
        #expect(sum.times == .years([2021, 2022]) && sum.values == [104, 111])
        let ratio = flows.by([.population]).collapsedPair(with: people.by([.population]), .none) { $0 / $1 }
        #expect(ratio.times == .whole && ratio.values == [0.15])
    }
}
