extension Distribution {
    /// Replaces each of `count` probabilities by its quantile: the very number that `quantile` gives for it.
    ///
    /// - Precondition: each probability lies strictly between 0 and 1.
    /// - Complexity: a quantile each; for a uniform distribution one packed loop.
    package func takeQuantiles(of probabilities: UnsafeMutablePointer<Double>, count: Int) {
        guard case .uniform(let uniform) = family else {
            for place in 0..<count { unsafe probabilities[place] = quantile(probabilities[place]) }
            return
        }
        for place in 0..<count {
            let p = unsafe probabilities[place]
            // Both sides are worked out, since a loop that asks which one is wanted is not packed.
            let (low, high) = (uniform.quantile(.lower, p), uniform.quantile(.upper, 1 - p))
            unsafe probabilities[place] = p <= 0.5 ? low : high
        }
    }
}
