import Analysis
import Foundation
import Quantities
import Results
import TestSupport
import Testing

/// Running totals, present values and break-even times, against figures by hand.
@Suite struct TimeTests {
    private let cost = Measure.cost(HandMadeRun.costs)

    @Test func `a running total is that of the cycles so far, and of a year that at its end`() {
        let running = cost.only(.domain, label: "youth").cumulative()
        #expect(running.by([]).values.prefix(6) == [1, 3, 6, 10, 15, 21])
        #expect(running.by([.year]).collapsed().values == [3, 21, 30, 210])
        #expect(running.collapsed().values == [21, 210])
    }

    /// Quarters begin at 0, 1/4, ... 5/4 years; costs are discounted at 4 %.
    @Test func `present values discount each cycle from its start`() {
        let present = cost.only(.domain, label: "youth").discounted().collapsed().values
        var expected = 0.0
        for cycle in 0..<6 { expected += Double(cycle + 1) * pow(1.04, -Double(cycle) / 4) }
        #expect(Closeness.relativeError(present[0], expected) < 1e-15)
        #expect(Closeness.relativeError(present[1], 10 * expected) < 1e-15)
    }

    @Test func `health has its own discount rate`() {
        let layout = HandMadeRun.layout(cycleLength: 12, cycles: 2)
        var record = DrawRecord(layout: layout)
        (record.outcomes[1], record.outcomes[3]) = (0, 1)
        var results = RunResults(scenario: "basis", title: "Basis", layout: layout)
        results.append(record)
        let present = Measure.outcome(results, 1).discounted().collapsed().values[0]
        #expect(Closeness.relativeError(present, 1 / 1.015) < 1e-15)
    }

    @Test func `a year of present values is the same before and after it is chosen`() {
        let before = cost.discounted().only(.year, label: "2022").collapsed()
        let after = cost.only(.year, label: "2022").discounted().collapsed()
        #expect(after.values == before.values)
        #expect(after.values[0] < 398)
    }

    /// From July, the second calendar year begins after half a year.
    @Test func `figures known by year are discounted from their first cycle`() {
        let years = cost.by([.year]).collapsed().discounted()
        #expect(Closeness.relativeError(years.values[1], 398 * pow(1.04, -0.5)) < 1e-15)
        #expect(years.values[0] == 133)
    }

    private func breakEven(_ amounts: [Double], cycleLength: Double = 1) -> Double {
        Measure.cost(HandMadeRun.money(amounts, cycleLength: cycleLength)).breakEven().values[0]
    }

    @Test func `a total that is never negative breaks even at once`() {
        #expect(breakEven([1, 0, 2]) == 0)
        #expect(breakEven([0, 0, 2, -1]) == 0)
    }

    @Test func `a total that is negative at the horizon does not break even`() {
        #expect(breakEven([-3, 1, 1]) == .infinity)
        #expect(breakEven([5, -6]) == .infinity)
    }

    /// -3, -1, 1: the total is known to be positive at the end of the third month.
    @Test func `break-even is the end of the first cycle after the last negative total`() {
        #expect(breakEven([-3, 2, 2]) == 3)
        #expect(breakEven([-3, 2, 2], cycleLength: 3) == 9)
        #expect(breakEven([-3, 3, 0]) == 2)
    }

    @Test func `a total that dips twice breaks even after the second time`() {
        // -1, 1, -1, 1, 1
        #expect(breakEven([-1, 2, -2, 2, 0]) == 4)
    }

    /// In binary the first three sum to -5.6e-17, and so do they in any unit.
    @Test(arguments: [0x1p-40, 1, 0x1p40])
    func `the rounding of sums is no loss, and small amounts are amounts`(unit: Double) {
        let amounts = [-0.1, -0.2, 0.3, 1].map { $0 * unit }
        #expect(amounts[0] + amounts[1] + amounts[2] < 0)
        #expect(breakEven(amounts) == 3)
        #expect(breakEven([-0.004 * unit, 0, 0.006 * unit]) == 3)
    }

    @Test func `where nothing is ever spent or saved there is no time`() {
        #expect(breakEven([0, 0, 0]).isNaN)
        let run = HandMadeRun.run([[[-1, 2, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]]])
        let byPayer = Measure.cost(run).by([.payer]).breakEven()
        #expect(byPayer.axes == [.payer] && byPayer.values[0] == 6 && byPayer.values[1].isNaN)
        #expect(byPayer.dimension == .time)
    }

    @Test func `each draw breaks even by itself, and a draw without amounts at once`() {
        let draws: [[Double]] = [[-1, 2, 0, 0, 0, 0], [-1, 0, 0, 2, 0, 0], [-1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]]
        #expect(Measure.cost(HandMadeRun.run(draws.map { [$0] })).breakEven().values == [6, 12, .infinity, 0])
    }

    /// From July: 2021 has two quarters, so the first calendar year ends after six months.
    @Test func `figures known by year break even at the end of a calendar year`() {
        let cost = Measure.cost(HandMadeRun.run([[[-1, 0, 0, 0, 0, 3]]]))
        #expect(cost.breakEven().values == [18])
        #expect(cost.by([.year]).collapsed().breakEven().values == [18])
        let early = Measure.cost(HandMadeRun.run([[[-1, 2, 0, 0, 0, 0]]]))
        #expect(early.breakEven().values == [6])
        // By year the total was never seen below zero.
        #expect(early.by([.year]).collapsed().breakEven().values == [0])
    }

    @Test func `a running total breaks even when its amounts do`() {
        let amounts = Measure.cost(HandMadeRun.money([-1, 2, -2, 2, 0]))
        #expect(amounts.cumulative().breakEven().values == [4])
    }
}
