extension Elementary {
    /// x / d for each of `count` numbers and one divisor, rounded as a division rounds.
    ///
    /// Where the processor multiplies and adds in one step, most divisors need no division: with y the reciprocal of d,
    /// rounded, and q = x y, rounded, the rest r = x - q d is exact, and q + r y rounds to x / d where q is within a
    /// unit in the last place of it (Markstein 1990, IBM Journal of Research and Development 34(1), theorem 8). It is
    /// where y d differs from 1 by no more than 2^-54: then q is off by half a unit for y and half a unit for its own
    /// rounding, at the most.
    ///
    /// - Precondition: the target is the source, or does not overlap it.
    /// - Complexity: a third of a division's time (`benchmarks sick-sicker`, ages by table).
    package static func quotients(
        _ source: UnsafePointer<Double>, by divisor: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        #if FUSED_MULTIPLY_ADD || arch(arm64)
        if unsafe source != UnsafePointer(target), let reciprocal = exactReciprocal(of: divisor),
            unsafe fusedQuotients(source, by: divisor, reciprocal, to: target, count: count)
        {
            return
        }
        #endif
        unsafe map(source, to: target, count: count) { $0 / divisor }
    }

    /// The rounded reciprocal of a divisor by which `fusedQuotients` divides exactly; nil where it might not.
    package static func exactReciprocal(of divisor: Double) -> Double? {
        guard divisor > 0x1p-64, divisor < 0x1p64 else { return nil }
        let reciprocal = 1 / divisor
        return (-1.0).addingProduct(reciprocal, divisor).magnitude <= 0x1p-54 ? reciprocal : nil
    }

    /// x / d for each of `count` numbers, without a division.
    ///
    /// - Parameter reciprocal: what `exactReciprocal` gives for the divisor.
    /// - Precondition: the target does not overlap the source.
    /// - Returns: false where some number is neither 0 nor of a size with which every step is exact that has to be;
    ///   then the quotients mean nothing.
    package static func fusedQuotients(
        _ source: UnsafePointer<Double>, by divisor: Double, _ reciprocal: Double,
        to target: UnsafeMutablePointer<Double>, count: Int
    ) -> Bool {
        let (least, most) = (Int64(bitPattern: 0x1p-800.bitPattern), Int64(bitPattern: 0x1p800.bitPattern))
        // Below 0 once some number is outside; signs in place of comparisons, which the compiler would make branches.
        var signs: Int64 = 0
        for place in 0..<count {
            let x = unsafe source[place]
            let size = Int64(bitPattern: x.bitPattern & 0x7FFF_FFFF_FFFF_FFFF)
            signs |= ((size &- least) | (most &- size)) & (0 &- size)
            let quotient = x * reciprocal
            // The rest with its sign turned, so that a zero below 0 stays one.
            let excess = (-x).addingProduct(quotient, divisor)
            unsafe target[place] = quotient.addingProduct(-excess, reciprocal)
        }
        return signs >= 0
    }
}
