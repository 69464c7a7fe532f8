/// The middle of repeated measurements, with the least and the greatest.
package struct Spread: Sendable, Codable, Equatable {
    package let median: Double
    package let least: Double
    package let greatest: Double

    /// - Precondition: there is at least one.
    package init(_ values: [Double]) {
        let sorted = values.sorted()
        precondition(!sorted.isEmpty, "a measurement has values")
        let middle = sorted.count / 2
        median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        least = sorted[0]
        greatest = sorted[sorted.count - 1]
    }

    /// The same in another unit.
    func times(_ factor: Double) -> Spread { Spread([least * factor, median * factor, greatest * factor]) }
}
