import Foundation

/// How a cost grows with a size: the slope of its logarithm against that of the size.
package struct Growth: Sendable, Codable, Equatable {
    package let sizes: [Double]
    package let seconds: [Spread]

    package init(sizes: [Double], seconds: [Spread]) {
        precondition(sizes.count == seconds.count && sizes.count > 1, "growth is between sizes")
        self.sizes = sizes
        self.seconds = seconds
    }

    /// The power of the size with which the cost grows, by least squares: 1 is linear, 0 is not at all.
    package var power: Double {
        let x = sizes.map { log10($0) }
        let y = seconds.map { log10($0.median) }
        let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
        let products = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
        return products / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    }

}
