import Report
import TestSupport
import Testing

@Suite struct TicksTests {
    @Test func `ticks between 0 and 97 are twenties`() {
        #expect(Ticks(covering: 0, 97).values == [0, 20, 40, 60, 80, 100])
        #expect(Ticks(covering: -0.03, 0.11).values == [-0.05, 0, 0.05, 0.1, 0.15])
    }

    @Test func `ticks are round, even, few and cover the range`() {
        var random = SeededNumbers(seed: 21)
        for _ in 0..<2_000 {
            let ends = [random.magnitude(orders: -9...12), random.magnitude(orders: -9...12)].sorted()
            let ticks = Ticks(covering: ends[0], ends[1])
            #expect(ticks.values[0] <= ends[0] && ticks.values[ticks.values.count - 1] >= ends[1])
            #expect((2...9).contains(ticks.values.count), "\(ends): \(ticks.values)")
            #expect([1, 2, 5].contains(ticks.stepDigit))
            for value in ticks.values {
                let multiple = value / ticks.step
                #expect(
                    (multiple - multiple.rounded()).magnitude < 1e-6, "\(value) is no multiple of \(ticks.step)"
                )
            }
            for (one, next) in zip(ticks.values, ticks.values.dropFirst()) { #expect(one < next) }
        }
    }

    @Test(arguments: [
        (0.0, 0.0), (7.0, 7.0), (-3.0, -3.0), (1e15, 1e15 + 0.125), (.nan, 4), (.infinity, -.infinity),
        (-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude),
        (Double.leastNonzeroMagnitude, .leastNonzeroMagnitude),
        (.leastNormalMagnitude / 8, .leastNormalMagnitude),
        (1e300, 1e300), (5, 2),
    ])
    func `a range of any kind gets rising ticks`(low: Double, high: Double) {
        let ticks = Ticks(covering: low, high)
        #expect((2...13).contains(ticks.values.count))
        #expect(!ticks.values.contains { !$0.isFinite })
        for (one, next) in zip(ticks.values, ticks.values.dropFirst()) { #expect(one < next) }
    }

    @Test func `years have whole steps and stay inside`() {
        #expect(Ticks(inside: 2021, 2023, count: 10, integral: true).values == [2021, 2022, 2023])
        #expect(
            Ticks(inside: 2021, 2060, count: 10, integral: true).values == [
                2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060,
            ])
    }
}
