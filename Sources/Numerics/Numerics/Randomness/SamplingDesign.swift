/// How the draws of uncertain inputs are laid out.
package enum SamplingDesign: String, Sendable, CaseIterable {
    /// Independent uniform numbers.
    case plain
    /// One number in each of as many equal strata as there are draws.
    ///
    /// McKay, Beckman & Conover (1979), "A Comparison of Three Methods for Selecting Values of Input Variables in the
    /// Analysis of Output from a Computer Code", Technometrics 21(2), section 2.2.
    case latinHypercube

    /// The uniform numbers of one uncertain input, for all draws.
    ///
    /// They depend on seed, name and component only (and, for the Latin hypercube, on the number of draws), never on
    /// other inputs. All lie strictly between 0 and 1.
    ///
    /// - Shape: one value a draw.
    /// - Precondition: 0 ≤ draws ≤ 2^32.
    /// - Complexity: proportional to draws, times its logarithm for the Latin hypercube.
    package func column(named name: String, component: UInt32, draws: Int, seed: UInt64) -> [Double] {
        precondition(draws >= 0 && draws <= 1 << 32, "draws are numbered by one 32-bit word")
        let key = StreamKey(seed: seed, name: name)
        switch self {
        case .plain:
            return (0..<draws).map { draw in
                let words = Self.words(key: key, component: component, draw: draw, purpose: 0)
                return OpenUnit.value(words.y, words.x)
            }
        case .latinHypercube:
            return LatinHypercube.column(key: key, component: component, draws: draws)
        }
    }

    /// The block of one draw; inputs of a model belong to nobody, so the individual is 0.
    static func words(key: StreamKey, component: UInt32, draw: Int, purpose: UInt32) -> SIMD4<UInt32> {
        Philox4x32.block(SIMD4(component, 0, UInt32(draw), purpose), key: key.words)
    }
}
