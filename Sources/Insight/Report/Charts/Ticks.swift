/// Round positions on an axis: multiples of 1, 2 or 5 times a power of ten.
///
/// The steps 1, 2 and 5 are those of Heckbert 1990, "Nice Numbers for Graph Labels" (Graphics Gems,
/// pages 61-63). The power and the multiples are kept as integers, so that a tick is the `Double`
/// nearest to its decimal text and no sum of steps drifts.
package struct Ticks: Equatable, Sendable {
    /// The positions, rising.
    package let values: [Double]
    /// The distance between two positions as a digit, 1, 2 or 5, times a power of ten.
    package let stepDigit: Int
    package let stepOrder: Int

    /// The distance between two positions.
    package var step: Double { Ticks.value(index: 1, digit: stepDigit, order: stepOrder) }

    /// The decimals needed to write every position exactly.
    package var decimals: Int { max(0, -stepOrder) }

    /// Ticks of which the first and the last enclose a range.
    ///
    /// Numbers that are not finite count as zero and magnitudes above 1e300 as 1e300. A range of no
    /// width, or one too narrow for `Double` to tell its ticks apart, is widened.
    /// - Postcondition: at least two ticks, and no more than twice `count` and three.
    package init(covering low: Double, _ high: Double, count: Int = 5) {
        let (low, high) = Ticks.usable(low, high)
        var candidate = Ticks.stepAtLeast((high - low) / Double(max(count, 1)))
        // Rounding outwards adds at most one step at each end; the loop only runs on when the step is so
        // small against the ends that their quotient is no longer an exact integer.
        while true {
            let step = Ticks.value(index: 1, digit: candidate.digit, order: candidate.order)
            let first = (low / step).rounded(.down)
            let last = (high / step).rounded(.up)
            if first.magnitude < 1e15, last.magnitude < 1e15 {
                var indices = Int(first)...max(Int(last), Int(first) + 1)
                // The quotient may have been rounded across an integer.
                if Ticks.value(index: indices.lowerBound, digit: candidate.digit, order: candidate.order) > low {
                    indices = (indices.lowerBound - 1)...indices.upperBound
                }
                if Ticks.value(index: indices.upperBound, digit: candidate.digit, order: candidate.order) < high {
                    indices = indices.lowerBound...(indices.upperBound + 1)
                }
                values = indices.map { Ticks.value(index: $0, digit: candidate.digit, order: candidate.order) }
                (stepDigit, stepOrder) = candidate
                return
            }
            candidate = Ticks.next(candidate)
        }
    }

    /// Ticks that lie inside a range; the ends of the range themselves need not be ticks.
    ///
    /// - Parameter integral: whether a step below one makes no sense, as for calendar years.
    package init(inside low: Double, _ high: Double, count: Int, integral: Bool) {
        var covering = Ticks(covering: low, high, count: count)
        if integral, covering.stepOrder < 0 {
            covering = Ticks(low: low, high: high, digit: 1, order: 0)
        }
        values = covering.values.filter { $0 >= low && $0 <= high }
        stepDigit = covering.stepDigit
        stepOrder = covering.stepOrder
    }

    /// Ticks with a given step; for ranges known to be narrow.
    private init(low: Double, high: Double, digit: Int, order: Int) {
        let step = Ticks.value(index: 1, digit: digit, order: order)
        let indices = Int((low / step).rounded(.down))...Int((high / step).rounded(.up))
        values = indices.map { Ticks.value(index: $0, digit: digit, order: order) }
        stepDigit = digit
        stepOrder = order
    }

    private static func usable(_ low: Double, _ high: Double) -> (low: Double, high: Double) {
        let bound = 1e300
        let ends = [low, high].map { $0.isFinite ? min(max($0, -bound), bound) : 0 }
        let (low, high) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
        let width = high - low
        // Below about 1e-12 of the magnitude the ticks would differ in digits no axis can show.
        let least = max(low.magnitude, high.magnitude) * 1e-12
        if width > least, width > 1e-300 { return (low, high) }
        let half = max(max(low.magnitude, high.magnitude) * 0.1, low == 0 && high == 0 ? 0.5 : 1e-300)
        return (low - half, high + half)
    }

    private static func stepAtLeast(_ width: Double) -> (digit: Int, order: Int) {
        let order = DecimalDigits(width).leadingOrder ?? 0
        for digit in [1, 2, 5] where value(index: 1, digit: digit, order: order) >= width {
            return (digit, order)
        }
        return (1, order + 1)
    }

    private static func next(_ step: (digit: Int, order: Int)) -> (digit: Int, order: Int) {
        switch step.digit {
        case 1: (2, step.order)
        case 2: (5, step.order)
        default: (1, step.order + 1)
        }
    }

    private static func value(index: Int, digit: Int, order: Int) -> Double {
        let multiple = Double(index * digit)
        return order >= 0 ? multiple * powerOfTen(order) : multiple / powerOfTen(-order)
    }

    /// Ten to a power from 0; exact to 10^22, correctly rounded enough above that.
    private static func powerOfTen(_ order: Int) -> Double {
        var result = 1.0
        for _ in 0..<min(order, 308) { result *= 10 }
        return result
    }
}
