/// Two finite numbers between which others lie, both included.
struct Interval: Equatable, Sendable {
    let low: Double
    let high: Double
    /// Whether all that lies there is whole numbers.
    var areWhole = false

    /// - Returns: nil where an end is infinite or no number, or the ends are in no order.
    init?(_ low: Double, _ high: Double) {
        guard low <= high, low > -.infinity, high < .infinity else { return nil }
        self.low = low
        self.high = high
    }

    /// Whether it holds one number alone.
    var isPoint: Bool { low == high }

    /// All that lies in one of two intervals, or between them.
    func hull(_ other: Interval) -> Interval? { Interval(min(low, other.low), max(high, other.high)) }

    /// The interval from which some numbers do not lead out; nil where one of them is no finite number.
    init?(hullOf numbers: [Double]) {
        guard let first = numbers.first, numbers.allSatisfy(\.isFinite) else { return nil }
        self.init(numbers.reduce(first, min), numbers.reduce(first, max))
        areWhole = numbers.allSatisfy { $0 == $0.rounded() }
    }

    /// What two results of a function of the workbench's own differ by at the most, relative to them, beyond what their
    /// arguments make them differ by: each is off by at most two units in the last place.
    static let slack = 0x1p-50

    /// Below it a number may be subnormal after some more steps, and no longer exact to a share of itself.
    static let leastNormal = 0x1p-1000
}
