import Numerics

extension Operation {
    /// Where the results of the operation lie if its operands lie in some intervals, as a run computes them.
    ///
    /// Additions, products and the like round to the nearest number, and so keep order: their least and greatest results
    /// are at ends of the operands. Functions of the workbench's own may break it by a unit in the last place, for which
    /// there is slack. Interval arithmetic: Moore (1966), "Interval Analysis", chapter 3.
    ///
    /// - Returns: nil where a result might be infinite or no number, or nothing is known.
    func interval(_ a: Interval, _ b: Interval, _ c: Interval) -> Interval? {
        var interval = ends(a, b, c)
        interval?.areWhole =
            switch self {
            case .floor, .ceiling, .round: true
            case .add, .subtract, .multiply, .minimum, .maximum: a.areWhole && b.areWhole
            case .negate, .absolute: a.areWhole
            case .select: b.areWhole && c.areWhole
            default: isCondition
            }
        return interval
    }

    private func ends(_ a: Interval, _ b: Interval, _ c: Interval) -> Interval? {
        switch self {
        case .add: Interval(a.low + b.low, a.high + b.high)
        case .subtract: Interval(a.low - b.high, a.high - b.low)
        case .multiply: corners(a, b)
        case .divide: b.low > 0 || b.high < 0 ? corners(a, b) : nil
        case .minimum, .maximum: Interval(result(a.low, b.low), result(a.high, b.high))
        case .less, .lessOrEqual, .equal, .unequal, .and, .or, .not: Interval(0, 1)
        case .negate: Interval(-a.high, -a.low)
        case .absolute:
            Interval(
                a.low <= 0 && a.high >= 0 ? 0 : min(a.low.magnitude, a.high.magnitude),
                max(a.low.magnitude, a.high.magnitude))
        case .select: b.hull(c)
        case .floor, .ceiling, .round: Interval(result(a.low), result(a.high))
        case .squareRoot: a.low >= 0 ? Interval(result(a.low), result(a.high)) : nil
        case .exponential: Self.widened(Interval(result(a.low), result(a.high)))
        case .logarithm, .decimalLogarithm:
            a.low > 0 ? Self.widened(Interval(result(a.low), result(a.high))) : nil
        case .power: a.low > 0 ? Self.widened(corners(a, b)) : nil
        case .remainder, .sine, .cosine, .tangent: nil
        }
    }

    /// The hull of the results at the four pairs of ends: for what rises or falls with each operand all along.
    private func corners(_ a: Interval, _ b: Interval) -> Interval? {
        Interval(hullOf: [result(a.low, b.low), result(a.low, b.high), result(a.high, b.low), result(a.high, b.high)])
    }

    private static func widened(_ interval: Interval?) -> Interval? {
        guard let interval else { return nil }
        func slack(_ end: Double) -> Double { end.magnitude * Interval.slack + Interval.leastNormal }
        return Interval(interval.low - slack(interval.low), interval.high + slack(interval.high))
    }
}
