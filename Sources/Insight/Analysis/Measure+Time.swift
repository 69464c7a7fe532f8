import Quantities
import Results

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Running totals, present values and the time of break-even.
extension Measure {
    /// The running total over the cycles; of a year, its value at the end of the year.
    package func cumulative() -> Measure {
        var result = self
        result.combination = .last
        let times = timeCount
        for row in 0..<(draws * places.count) {
            var sum = 0.0
            for time in 0..<times {
                sum += values[row * times + time]
                result.values[row * times + time] = sum
            }
        }
        return result
    }

    /// The present value at the start of the model: each cycle times (1 + rate) to the power of minus its time in
    /// years, the cycle's start being its time. Health takes the rate of health, all else that of costs.
    ///
    /// Figures known by year only are taken at the start of the year's first cycle; a whole has no time, and stays.
    package func discounted() -> Measure {
        let rate = dimension.health != 0 ? layout.healthDiscount : layout.costDiscount
        let first: [Int] =
            switch times {
            case .cycles: Array(cycles)
            case .years(let years): years.map { layout.cycles(inYear: $0).lowerBound }
            case .whole: [0]
            }
        let factors = first.map { pow(1 + rate, -(Double($0) * layout.cycleLength / Unit.monthsPerYear)) }
        var result = self
        for index in values.indices { result.values[index] = values[index] * factors[index % factors.count] }
        return result
    }

    /// The time, in months from the start of the model, from which the running total is never negative again.
    ///
    /// Zero where it never is, infinity where it still is at the horizon, and not a number where nothing was ever
    /// spent or saved, in any draw. A total within a billionth of the largest that its place ever has, in any draw, is
    /// the rounding of sums and counts as zero (our choice: the rounding of thousands of additions stays below it);
    /// being a share, it is the same in any unit. The total is known at the end of each cycle; of figures known by
    /// year, at the end of the year's last cycle.
    package func breakEven() -> Measure {
        let source = isReduced ? self : total()
        let running = source.combination == .last ? source : source.cumulative()
        let times = running.timeCount
        let count = source.places.count
        let ends = source.ends
        var result = running
        result.dimension = .time
        result.combination = .last
        result.times = .whole
        result.keepsYears = false
        result.isReduced = true
        let largest = (0..<count).map { running.largestMagnitude(at: $0) }
        result.values = (0..<draws * count).map { row in
            let scale = largest[row % count]
            guard scale > 0 else { return .nan }
            let last = (0..<times).last { running.values[row * times + $0] < -Self.rounding * scale }
            guard let last else { return 0 }
            return last == times - 1 ? .infinity : ends[last + 1]
        }
        return result
    }

    /// When each time ends, in months from the start.
    private var ends: [Double] {
        let next: [Int] =
            switch times {
            case .cycles: cycles.map { $0 + 1 }
            case .years(let years): years.map { layout.cycles(inYear: $0).upperBound }
            case .whole: [cycles.upperBound]
            }
        return next.map { Double(min($0, layout.cycles)) * layout.cycleLength }
    }

    /// The share of the largest total below which a total is the rounding of sums.
    private static let rounding = 1e-9

    /// The largest magnitude of a place over all draws and times, among those that are finite.
    private func largestMagnitude(at place: Int) -> Double {
        let times = timeCount
        var largest = 0.0
        for draw in 0..<draws {
            let first = (draw * places.count + place) * times
            for time in 0..<times where values[first + time].isFinite {
                largest = max(largest, values[first + time].magnitude)
            }
        }
        return largest
    }
}
