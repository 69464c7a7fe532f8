/// Pearson's distance between a sample of whole numbers and their chances.
package struct ChiSquare: Sendable {
    package let statistic: Double
    package let degreesOfFreedom: Double

    /// Counts the sample in classes of neighbouring numbers with at least `least` expected; `chance` gives each of the
    /// numbers 0...last its chance, and both tails are part of the outermost classes.
    ///
    /// - Parameter least: 20 keep the statistic near its limiting distribution far out in the tail (our choice: four
    ///   times the usual rule, as the false-alarm rate is small).
    package init(_ sample: [Double], last: Int, least: Double = 20, chance: (Int) -> Double) {
        var observed: [Int: Int] = [:]
        for value in sample { observed[Int(value), default: 0] += 1 }
        var statistic = 0.0
        var classes = 0.0
        var (expected, found) = (0.0, 0.0)
        var (expectedSoFar, foundSoFar) = (0.0, 0.0)
        let all = Double(sample.count)
        for number in 0...last {
            expected += all * chance(number)
            found += Double(observed[number] ?? 0)
            // The last class takes whatever is left.
            guard expected >= least, all - expectedSoFar - expected >= least else { continue }
            statistic += (found - expected) * (found - expected) / expected
            classes += 1
            expectedSoFar += expected
            foundSoFar += found
            (expected, found) = (0, 0)
        }
        let (expectedLeft, foundLeft) = (all - expectedSoFar, all - foundSoFar)
        statistic += (foundLeft - expectedLeft) * (foundLeft - expectedLeft) / expectedLeft
        self.statistic = statistic
        degreesOfFreedom = classes
    }
}
