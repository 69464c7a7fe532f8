/// One column of a Latin hypercube.
enum LatinHypercube {
    /// One point in each stratum ((s, s+1) / draws), in an order drawn at random.
    ///
    /// The draws are sorted by random words of their own (ties, of chance below draws² / 2^65, by index); a draw's rank
    /// is its stratum. Inside the stratum the point is jittered.
    ///
    /// - Shape: one value a draw, strictly between 0 and 1.
    /// - Complexity: proportional to draws · log(draws).
    static func column(key: StreamKey, component: UInt32, draws: Int) -> [Double] {
        // Lane 1, so that a column never shares words with the plain design.
        let words = (0..<draws).map {
            SamplingDesign.words(key: key, component: component, draw: $0, purpose: 1)
        }
        let sortKeys = words.map { UInt64($0.y) &<< 32 | UInt64($0.x) }
        let order = (0..<draws).sorted { left, right in
            sortKeys[left] == sortKeys[right] ? left < right : sortKeys[left] < sortKeys[right]
        }

        // Stratum, jitter and a half must fit in 53 bits together: then the sum below is exact, so it stays below
        // `draws`, and the quotient below 1. 32 bits of jitter are one word, all there is use for.
        let stratumBits = Int.bitWidth - max(draws - 1, 0).leadingZeroBitCount
        let jitterBits = min(32, 52 - stratumBits)
        let scale = Double(sign: .plus, exponent: -jitterBits, significand: 1)

        var column = [Double](repeating: 0, count: draws)
        for (stratum, draw) in order.enumerated() {
            let jitter = (Double(words[draw].z &>> UInt32(32 - jitterBits)) + 0.5) * scale
            column[draw] = (Double(stratum) + jitter) / Double(draws)
        }
        return column
    }
}
