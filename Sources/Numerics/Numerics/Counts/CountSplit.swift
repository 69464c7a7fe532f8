/// Splits a number of people over several parts, one part after the other in their order.
package enum CountSplit {
    /// For each part, its chance among those who go to none of the parts before it; `rest` is the chance to go to none
    /// at all.
    ///
    /// What is left is added from the end, so that the last chance is exactly 1 where nobody goes nowhere.
    ///
    /// - Precondition: the chances and the rest together are 1, to rounding.
    package static func conditional(_ chances: [Double], rest: Double) -> [Double] {
        var left = rest
        var conditional = chances
        for part in chances.indices.reversed() { conditional[part] = Self.conditional(chances[part], left: &left) }
        return conditional
    }

    /// The chance of a part among those who go to none before it; `left` is the chance to go to none up to it, and then
    /// to none before it.
    package static func conditional(_ chance: Double, left: inout Double) -> Double {
        left += chance
        return chance > 0 ? min(1, chance / left) : 0
    }

    /// Who goes where, each person alone: a multinomial count of each part, by the conditional chances of the parts.
    ///
    /// Each count is binomial, of those left (Devroye 1986, "Non-Uniform Random Variate Generation", section XI.1.4).
    ///
    /// - Returns: a count for each part; the rest goes nowhere.
    /// - Complexity: one binomial count a part.
    package static func multinomial(
        trials: Double, conditional chances: [Double], _ words: inout WordCursor
    ) -> [Double] {
        var left = trials
        return chances.map { chance in
            let count = BinomialSampler.count(trials: left, chance: chance, &words)
            left -= count
            return count
        }
    }

    /// How many of each part are among those picked at random from all parts together.
    ///
    /// Each count is hypergeometric, of those left to pick from those left.
    ///
    /// - Parameter parts: the people of each part, whole numbers.
    /// - Precondition: no more are picked than the parts have.
    /// - Complexity: one hypergeometric count a part.
    package static func hypergeometric(picked: Double, from parts: [Double], _ words: inout WordCursor) -> [Double] {
        var all = parts.reduce(0, +)
        var left = picked
        return parts.map { part in
            let count = HypergeometricSampler.count(marked: part, picked: left, of: all, &words)
            all -= part
            left -= count
            return count
        }
    }
}
