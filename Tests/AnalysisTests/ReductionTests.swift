import Analysis
import Quantities
import Results
import Testing

/// Measures kept by some axes, summed over others, chosen from, and brought to years; all sums are by hand.
@Suite struct ReductionTests {
    private let cost = Measure.cost(HandMadeRun.costs)

    @Test func `the total is the sum over lines and cycles`() {
        let total = cost.collapsed()
        #expect(total.places == [[]] && total.times == .whole)
        // 21 + 210 + 300, and ten times that.
        #expect(total.values == [531, 5_310])
        #expect(cost.total().collapsed().values == total.values)
    }

    @Test func `by payer sums what each payer pays`() {
        let byPayer = cost.by([.payer]).collapsed()
        #expect(byPayer.axes == [.payer] && byPayer.places == [[0], [1]])
        #expect(byPayer.values == [321, 210, 3_210, 2_100])
    }

    @Test func `by year books quarters in the year in which they begin`() {
        let byYear = cost.by([.year]).collapsed()
        #expect(byYear.times == .years([2021, 2022]))
        // 3 + 30 + 100 and 18 + 180 + 200.
        #expect(byYear.values == [133, 398, 1_330, 3_980])
    }

    @Test func `by several axes keeps their order and all their places`() {
        let measure = cost.by([.cause, .payer]).collapsed()
        #expect(measure.axes == [.cause, .payer])
        #expect(measure.places == [[0, 0], [0, 1], [1, 0]])
        #expect(measure.draws(place: 2, time: 0) == [300, 3_000])
        #expect(measure.title(.cause, 1) == "Lead" && measure.title(.cause, 0) == "care")
    }

    @Test func `by domain and year has a value for each domain and year`() {
        let measure = cost.by([.domain, .year]).collapsed()
        #expect(measure.draws(place: 0, time: 1) == [18, 180])
        #expect(measure.draws(place: 1, time: 0) == [130, 1_300])
    }

    @Test func `only one payer leaves the axis out`() {
        let insurer = cost.only(.payer, label: "insurer")
        #expect(insurer.axes == [.population, .domain, .cause])
        #expect(insurer.collapsed().values == [210, 2_100])
        #expect(insurer.by([.year]).collapsed().values == [30, 180, 300, 1_800])
    }

    /// The insurer pays for care only, and nothing of the intervention.
    @Test func `what no place has costs nothing, whatever is then asked of it`() {
        let none = cost.only(.payer, label: "insurer").only(.cause, label: "lead")
        #expect(none.places.isEmpty)
        #expect(none.summary.mean == 0 && none.total().summary.mean == 0)
        #expect(none.by([.year]).collapsed().values == [0, 0, 0, 0])
        #expect(none.by([.domain]).collapsed().values.isEmpty)
        #expect(none.by([.domain]).only(.domain, label: "care").summary.mean == 0)
        let missing = none.by([.domain, .year]).only(.domain, label: "care")
        #expect(missing.places == [[]] && missing.collapsed().values == [0, 0, 0, 0])
        #expect(none.breakEven().summary.isEmpty)
        let all = missing.combined(with: cost.by([.year])) { $0 + $1 }
        #expect(all.collapsed().values == [133, 398, 1_330, 3_980])
    }

    @Test func `only one year can still be told apart by payer`() {
        let year = cost.only(.year, label: "2021")
        #expect(year.collapsed().values == [133, 1_330])
        #expect(year.by([.payer]).collapsed().values == [103, 30, 1_030, 300])
    }

    @Test func `two years are subtracted place by place`() {
        let change = cost.only(.year, label: "2022").combined(with: cost.only(.year, label: "2021")) { $0 - $1 }
        // 218 - 103 for the city, 180 - 30 for the insurer.
        #expect(change.by([.payer]).collapsed().values == [115, 150, 1_150, 1_500])
    }

    @Test func `lines with the same labels become one place`() {
        let lines = [HandMadeRun.lines[1], HandMadeRun.lines[0], HandMadeRun.lines[1]]
        let layout = HandMadeRun.layout(cycles: 2, lines: lines)
        let measure = Measure.cost(HandMadeRun.run([[[1, 2], [10, 20], [100, 200]]], layout: layout))
        #expect(measure.places == [[0, 0, 0, 0], [0, 1, 1, 0]])
        #expect(measure.values == [10, 20, 101, 202])
    }

    @Test func `a run without lines costs nothing`() {
        let layout = HandMadeRun.layout(lines: [])
        #expect(Measure.cost(HandMadeRun.run([[]], layout: layout)).collapsed().values == [0])
    }

    /// Cycles of two years from 2021 to 2026: none begins in 2022 and 2024.
    @Test func `a year without a cycle has no flows and the stocks of the year before`() {
        let layout = HandMadeRun.layout(
            start: CalendarMonth(year: 2021, month: 1), cycleLength: 24, cycles: 3, lines: [HandMadeRun.lines[0]])
        let cost = Measure.cost(HandMadeRun.run([[[5, 7, 9]]], layout: layout))
        #expect(cost.by([.year]).collapsed().times == .years([2021, 2022, 2023, 2024, 2025]))
        #expect(cost.by([.year]).collapsed().values == [5, 0, 7, 0, 9])
        #expect(cost.cumulative().by([.year]).collapsed().values == [5, 5, 12, 12, 21])
    }

    @Test func `thirds of a month begin their years in January`() {
        let layout = HandMadeRun.layout(start: CalendarMonth(year: 2021, month: 1), cycleLength: 1.0 / 3, cycles: 108)
        for cycle in 0..<108 { #expect(layout.year(ofCycle: cycle) == 2021 + cycle / 36) }
        #expect(layout.cycles(inYear: 2022) == 36..<72)
        #expect(layout.cycles(inYear: 2020) == 0..<0 && layout.cycles(inYear: 2025) == 108..<108)
    }

    /// Looking each place up in a list of the others would take a quarter of a million comparisons for each of these.
    @Test func `thousands of places are grouped and put together`() {
        let layout = HandMadeRun.layout(cycles: 1, lines: [], states: (0..<80).map { "s\($0)" })
        var record = DrawRecord(layout: layout)
        for index in record.moves.indices { record.moves[index] = 1 }
        var results = RunResults(scenario: "basis", title: "Basis", layout: layout)
        results.append(record)
        let flows = Measure.flows(results)
        #expect(flows.places.count == 80 * 79)
        #expect(flows.by([.from]).collapsed().values == [Double](repeating: 79, count: 80))
        let some = flows.by([.from, .to]).only(.from, label: "s0")
        let others = flows.by([.to])
        let sum = others.combined(with: some) { $0 + $1 }
        // Nobody moves from the first state to itself; every other state is reached from it once more.
        #expect(sum.values == [79] + [Double](repeating: 80, count: 79))
    }
}
