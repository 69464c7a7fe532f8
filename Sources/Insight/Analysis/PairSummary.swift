/// What the draws of two figures say together.
package struct PairSummary: Sendable, Equatable {
    /// With n - 1 in the denominator; not a number for a single draw.
    package let covariance: Double
    /// From -1 to 1; not a number for a single draw, and where one of the two does not vary.
    package let correlation: Double
    /// Of the covariance: the standard error of the mean of the products of distances from the means.
    package let standardErrorOfCovariance: Double
    /// Of the correlation r, in Fisher's way: atanh(r) has nearly the standard error 1 / root(n - 3) (Fisher 1921,
    /// Metron 1, 3-32), and a small change of it is one of r by the factor 1 - r^2. That holds for draws that are
    /// nearly normal together. Not a number for fewer than four draws.
    package let standardErrorOfCorrelation: Double

    /// - Precondition: both have the same number of draws.
    package init(_ first: [Double], _ second: [Double]) {
        precondition(first.count == second.count, "two figures are compared draw by draw")
        let count = Double(first.count)
        // Two passes: the means first, so that the products do not cancel.
        let (a, b) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
        let products = zip(first, second).map { ($0 - a) * ($1 - b) }
        let squares = (
            first.reduce(0) { $0 + ($1 - a) * ($1 - a) }, second.reduce(0) { $0 + ($1 - b) * ($1 - b) }
        )
        let sum = products.reduce(0, +)
        covariance = first.count > 1 ? sum / (count - 1) : .nan
        let scale = squares.0.squareRoot() * squares.1.squareRoot()
        // Rounding may lead a hair's breadth past one.
        correlation = first.count > 1 && scale > 0 ? min(1, max(-1, sum / scale)) : .nan
        standardErrorOfCovariance = Summary(products).standardError
        standardErrorOfCorrelation =
            first.count > 3 ? (1 - correlation * correlation) / (count - 3).squareRoot() : .nan
    }
}
