extension Elementary {
    /// The cumulative hazard -ln(1 - c) over the time in which something happens with chance c; infinite for one.
    ///
    /// What rounding takes from 1 - c is added again where the logarithm begins, so that a small chance keeps its digits.
    ///
    /// - Precondition: 0 ≤ c ≤ 1; for others the result means nothing.
    /// - Complexity: constant, no branch.
    /// - Accuracy: at most 2 units in the last place.
    @inline(__always)
    package static func cumulativeHazard(chance c: Double) -> Double {
        let left = 1 - c
        let lost = (1 - left) - c
        let (k, exponentBits) = exponent(left)
        let m = Double(bitPattern: left.bitPattern &- exponentBits)
        let power = Double(bitPattern: 0x3FF0_0000_0000_0000 &- exponentBits)
        let value = 0 - logarithm(exponent: k, excess: (m - 1) + lost * power)
        return left > 0 ? value : .infinity
    }

    /// The chance 1 - e^-h that something with a cumulative hazard h happens.
    ///
    /// - Precondition: h ≥ 0; infinity gives one.
    /// - Complexity: constant, no branch.
    /// - Accuracy: at most 2 units in the last place.
    @inline(__always)
    package static func chance(cumulativeHazard h: Double) -> Double {
        // Beyond 60 what is missing from one is below 1e-26.
        let bounded = h > 60 ? 60 : h
        let (n, rest) = reduced(-bounded)
        let power = powerOfTwo(n + roundingShift)
        return (1 - power) - power * rest
    }
}
