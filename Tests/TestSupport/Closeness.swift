/// Measures of how far a computed number is from the expected one.
package enum Closeness {
    /// The distance in units in the last place of the expected number; infinite if only one of the two is finite.
    ///
    /// Zero for equal numbers, among them infinities of one sign.
    package static func ulps(_ actual: Double, _ expected: Double) -> Double {
        if actual == expected { return 0 }
        guard actual.isFinite, expected.isFinite else { return .infinity }
        return abs(actual - expected) / expected.ulp
    }

    /// |actual - expected| / |expected|; infinite if only one of the two is finite, or only `expected` is zero.
    package static func relativeError(_ actual: Double, _ expected: Double) -> Double {
        if actual == expected { return 0 }
        guard actual.isFinite, expected.isFinite else { return .infinity }
        return abs(actual - expected) / abs(expected)
    }
}
