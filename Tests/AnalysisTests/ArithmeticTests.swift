import Analysis
import Quantities
import Results
import Testing

/// Arithmetic on measures, place by place and draw by draw.
@Suite struct ArithmeticTests {
    private let cost = Measure.cost(HandMadeRun.costs)

    @Test func `a difference keeps cycles, places and draws`() {
        let other = cost.mapped(.money) { $0 / 2 }
        let saving = cost.combined(with: other) { $0 - $1 }
        #expect(saving.times == .cycles && saving.axes == cost.axes)
        #expect(saving.values == other.values)
        let halves: [Double] = cost.by([.payer, .year]).collapsed().values.map { $0 / 2 }
        #expect(saving.by([.payer, .year]).collapsed().values == halves)
    }

    @Test func `the difference of a measure with itself is zero in every cell`() {
        #expect(cost.combined(with: cost) { $0 - $1 }.values.allSatisfy { $0 == 0 })
    }

    @Test func `a ratio is one of sums, not a sum of ratios`() {
        let care = cost.only(.domain, label: "care")
        let share = care.collapsedPair(with: cost.total(), .none) { $0 / $1 }
        let expected: [Double] = [510.0 / 531, 5_100.0 / 5_310]
        #expect(share.values == expected)
        #expect(share.dimension == .none)
    }

    @Test func `a place that one side lacks counts as zero`() {
        let layout = HandMadeRun.layout(lines: [HandMadeRun.lines[2]])
        let work = HandMadeRun.run([[[1, 1, 1, 1, 1, 1]], [[2, 2, 2, 2, 2, 2]]], layout: layout)
        let sum = cost.combined(with: .cost(work)) { $0 + $1 }
        #expect(sum.places == cost.places)
        #expect(sum.by([.cause]).collapsed().values == [231, 306, 2_310, 3_012])
    }

    @Test func `running totals and sums are compared as figures`() {
        let running = cost.cumulative().by([.payer])
        let both = running.combined(with: cost.by([.payer])) { $0 - $1 }
        #expect(both.times == .whole && both.values == [0, 0, 0, 0])
    }

    @Test func `a condition's share is the share of draws in which it holds`() {
        let condition = cost.collapsed().mapped(.none) { $0 > 1_000 ? 1 : 0 }
        #expect(condition.share == 0.5)
        #expect(cost.summary.mean == 2_920.5)
    }
}
