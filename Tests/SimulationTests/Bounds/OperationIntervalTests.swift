import Numerics
import TestSupport
import Testing

@testable import Engine

/// Interval arithmetic on operations: whatever the operands within their intervals, the result is within its own.
@Suite struct OperationIntervalTests {
    /// An interval that may hold 0, be one number, or have whole ends.
    private static func interval(_ numbers: inout SeededNumbers) -> Interval {
        let ends = (0..<2).map { _ in
            let number = numbers.magnitude(orders: -3...3)
            return Int.random(in: 0..<4, using: &numbers) == 0 ? number.rounded() : number
        }
        let isPoint = Int.random(in: 0..<4, using: &numbers) == 0
        let interval = isPoint ? Interval(ends[0], ends[0]) : Interval(ends.min() ?? 0, ends.max() ?? 0)
        guard let interval else { preconditionFailure("finite ends in order make an interval") }
        return interval
    }

    /// One of its ends, or a number between them.
    private static func number(in interval: Interval, _ numbers: inout SeededNumbers) -> Double {
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: interval.low
        case 1: interval.high
        default: Double.random(in: interval.low...interval.high, using: &numbers)
        }
    }

    @Test(arguments: Operation.allCases)
    func `a result lies in the interval of its operation, and is whole where that says so`(operation: Operation) {
        var numbers = SeededNumbers(seed: 4_001 + UInt64(operation.rawValue))
        var known = 0
        for _ in 0..<4_000 {
            let (a, b, c) = (Self.interval(&numbers), Self.interval(&numbers), Self.interval(&numbers))
            guard let all = operation.interval(a, b, c) else { continue }
            known += 1
            for _ in 0..<8 {
                let result = operation.result(
                    Self.number(in: a, &numbers), Self.number(in: b, &numbers), Self.number(in: c, &numbers))
                #expect(result >= all.low && result <= all.high, "\(operation) of \(a), \(b), \(c)")
            }
            if all.areWhole { #expect(all.low == all.low.rounded() && all.high == all.high.rounded()) }
        }
        // Of some operations nothing is known, and of others only where no operand leads to what is no number.
        let unknown: Set<Operation> = [.remainder, .sine, .cosine, .tangent]
        #expect(unknown.contains(operation) ? known == 0 : known > 400)
    }

    @Test func `what may be infinite or no number has no interval`() throws {
        let (zero, wide) = (try #require(Interval(0, 0)), try #require(Interval(-1, 2)))
        let huge = try #require(Interval(1, 1e308))
        #expect(
            Operation.divide.interval(wide, wide, wide) == nil && Operation.divide.interval(huge, zero, zero) == nil)
        #expect(Operation.logarithm.interval(wide, wide, wide) == nil)
        #expect(Operation.squareRoot.interval(wide, wide, wide) == nil)
        #expect(
            Operation.multiply.interval(huge, huge, huge) == nil
                && Operation.exponential.interval(huge, huge, huge) == nil)
        #expect(Operation.power.interval(wide, huge, huge) == nil)
    }

    @Test func `a column of numbers has the interval of its least and its largest, or none where one is not finite`()
        throws
    {
        func range(_ numbers: [Double]) -> Interval? {
            unsafe numbers.withUnsafeBufferPointer { numbers in
                unsafe numbers.baseAddress.flatMap { unsafe RateKernels.range($0, count: numbers.count) }
            }
        }
        var numbers = SeededNumbers(seed: 4_002)
        for count in 1..<80 {
            let values = (0..<count).map { _ in numbers.magnitude(orders: -300...300) }
            let found = try #require(range(values))
            #expect(found.low == values.min() && found.high == values.max())
            #expect(
                range(values + [.infinity]) == nil && range(values + [-.nan]) == nil && range([.nan] + values) == nil)
        }
        #expect(range([3, -2, 0])?.areWhole == true && range([3, -2.5, 0])?.areWhole == false)
    }
}
