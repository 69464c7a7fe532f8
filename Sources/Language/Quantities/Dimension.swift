/// What a number measures: powers of money, calendar time, working time, health and count.
///
/// Calendar time and working time are different dimensions: an hour of work is no part of a month.
package struct Dimension: Sendable, Hashable {
    package var money: Int
    package var time: Int
    package var work: Int
    package var health: Int
    package var count: Int

    package init(money: Int = 0, time: Int = 0, work: Int = 0, health: Int = 0, count: Int = 0) {
        self.money = money
        self.time = time
        self.work = work
        self.health = health
        self.count = count
    }

    package static let none = Dimension()
    package static let money = Dimension(money: 1)
    package static let time = Dimension(time: 1)
    package static let work = Dimension(work: 1)
    package static let health = Dimension(health: 1)
    package static let count = Dimension(count: 1)

    package static func * (left: Dimension, right: Dimension) -> Dimension {
        left.combined(with: right, sign: 1)
    }

    package static func / (left: Dimension, right: Dimension) -> Dimension {
        left.combined(with: right, sign: -1)
    }

    /// The dimension of a quantity raised to a whole power.
    package func raised(to power: Int) -> Dimension {
        Dimension(
            money: Self.bounded(money, times: power), time: Self.bounded(time, times: power),
            work: Self.bounded(work, times: power), health: Self.bounded(health, times: power),
            count: Self.bounded(count, times: power))
    }

    /// The dimension of a square root, or nil where a power is odd.
    package var squareRoot: Dimension? {
        let powers = [money, time, work, health, count]
        guard powers.allSatisfy({ $0 % 2 == 0 }) else { return nil }
        return Dimension(money: money / 2, time: time / 2, work: work / 2, health: health / 2, count: count / 2)
    }

    /// The same without the count: what one individual has of it.
    package var perIndividual: Dimension {
        var result = self
        result.count = 0
        return result
    }

    /// Powers beyond this have no meaning in the field; the bound keeps a hostile text from overflowing.
    private static let largestPower = 1_000

    private func combined(with other: Dimension, sign: Int) -> Dimension {
        func sum(_ left: Int, _ right: Int) -> Int {
            min(max(left + sign * right, -Self.largestPower), Self.largestPower)
        }
        return Dimension(
            money: sum(money, other.money), time: sum(time, other.time), work: sum(work, other.work),
            health: sum(health, other.health), count: sum(count, other.count))
    }

    private static func bounded(_ power: Int, times factor: Int) -> Int {
        let (product, overflow) = power.multipliedReportingOverflow(by: factor)
        guard !overflow else { return (power < 0) == (factor < 0) ? largestPower : -largestPower }
        return min(max(product, -largestPower), largestPower)
    }
}
