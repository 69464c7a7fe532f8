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
    /// spent or saved, in any draw. Amounts below half a cent are rounding and count as nothing (our choice). The total
    /// is known at the end of each cycle; of figures known by year, at the end of the year's last cycle.
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
        result.values = (0..<draws * count).map { row in
            let last = (0..<times).last { running.values[row * times + $0] < -Self.nothing }
            guard let last else { return 0 }
            return last == times - 1 ? .infinity : ends[last + 1]
        }
        for place in 0..<count where source.isNothing(at: place) {
            for draw in 0..<draws { result.values[draw * count + place] = .nan }
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
        return next.map { Double($0) * layout.cycleLength }
    }

    /// Half a cent, in euros.
    private static let nothing = 0.005

    private func isNothing(at place: Int) -> Bool {
        let times = timeCount
        for draw in 0..<draws {
            let first = (draw * places.count + place) * times
            for time in 0..<times where values[first + time].magnitude > Self.nothing { return false }
        }
        return true
    }
}
