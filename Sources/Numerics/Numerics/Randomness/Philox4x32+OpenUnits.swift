extension Philox4x32 {
    /// One number strictly between 0 and 1 for each individual of a range.
    ///
    /// Words y (high) and x (low) of the block at counter (component, individual, draw, 0).
    ///
    /// - Shape: as many values as individuals, in their order.
    /// - Precondition: individuals lie in 0 ..< 2^32.
    /// - Complexity: one block an individual.
    package static func openUnits(
        key: StreamKey, draw: UInt32, component: UInt32, individuals: Range<Int>
    ) -> [Double] {
        individuals.map { individual in
            let words = block(SIMD4(component, UInt32(individual), draw, 0), key: key.words)
            return OpenUnit.value(words.y, words.x)
        }
    }
}
