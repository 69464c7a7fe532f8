#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The largest distance between an empirical and a true cumulative distribution.
package enum KolmogorovSmirnov {
    /// The distance that a sample of n exceeds with at most the chance alpha.
    ///
    /// √(ln(2/alpha) / (2n)): the inequality of Dvoretzky, Kiefer & Wolfowitz with the constant of Massart (1990, Annals
    /// of Probability 18(3), corollary 1). It holds for every n and every distribution, discrete ones included.
    package static func criticalValue(samples n: Int, alpha: Double) -> Double {
        (log(2 / alpha) / (2 * Double(n))).squareRoot()
    }

    /// The statistic of a sample against P(X ≤ x), and P(X < x), which differs from it at a jump.
    package static func statistic(
        _ sample: [Double], atMost: (Double) -> Double, below: (Double) -> Double
    ) -> Double {
        let sorted = sample.sorted()
        let count = Double(sorted.count)
        var largest = 0.0
        var index = 0
        while index < sorted.count {
            let value = sorted[index]
            let before = Double(index)
            while index < sorted.count, sorted[index] == value { index += 1 }
            largest = max(largest, abs(before / count - below(value)), abs(Double(index) / count - atMost(value)))
        }
        return largest
    }

    /// The statistic of a sample against a continuous cumulative distribution.
    package static func statistic(_ sample: [Double], cumulative: (Double) -> Double) -> Double {
        statistic(sample, atMost: cumulative, below: cumulative)
    }
}
