#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How many of some marked people are among a number who are picked at random from all: a hypergeometric count, drawn
/// exactly.
///
/// - Sampling: for a mean below 10 by sequential search from 0, one uniform number; else by the ratio of uniforms,
///   Stadlober (1990), "The ratio of uniforms approach for generating discrete random variates", J. Comput. Appl. Math.
///   31, 181-189, with his bounds for the hypergeometric distribution. By symmetry neither the marked nor the picked
///   are more than half of all.
/// - Accuracy: to the rounding of a few densities, 1e-13 relative, and of a uniform number, 2^-52, in the search.
package enum HypergeometricSampler {
    /// Our choice: the border of the binomial sampler.
    private static let largestSearched = 10.0

    /// A count of marked people among the picked.
    ///
    /// - Precondition: whole numbers, `marked` and `picked` from 0 to `all`, which is at most 2^53.
    /// - Complexity: constant on average, whatever the numbers.
    package static func count(
        marked: Double, picked: Double, of all: Double, _ words: inout WordCursor
    ) -> Double {
        if marked == 0 || picked == 0 { return 0 }
        if marked == all { return picked }
        if picked == all { return marked }
        // Count the smaller part of either kind, and turn back what was turned round.
        let (fewMarked, fewPicked) = (min(marked, all - marked), min(picked, all - picked))
        let few = smallCount(fewMarked, fewPicked, all, &words)
        let ofMarked = marked <= all - marked ? few : fewPicked - few
        return picked <= all - picked ? ofMarked : marked - ofMarked
    }

    private static func smallCount(
        _ marked: Double, _ picked: Double, _ all: Double, _ words: inout WordCursor
    ) -> Double {
        if marked * picked < largestSearched * all { return search(marked, picked, all, words.unit()) }
        return ratio(marked, picked, all, &words)
    }

    /// The smallest count whose chance, with that of all below it, is at least `unit`.
    private static func search(_ marked: Double, _ picked: Double, _ all: Double, _ unit: Double) -> Double {
        let rest = all - marked - picked
        let most = min(marked, picked)
        var density = exp(logDensity(0, marked, picked, all))
        var left = unit
        var count = 0.0
        while left > density, count < most {
            left -= density
            count += 1
            density *= (marked - count + 1) / count * ((picked - count + 1) / (rest + count))
            if density == 0 { break }
        }
        return count
    }

    /// The ratio of uniforms: a point in a rectangle round the region under the square root of the density.
    private static func ratio(
        _ marked: Double, _ picked: Double, _ all: Double, _ words: inout WordCursor
    ) -> Double {
        let share = marked / all
        let centre = picked * share + 0.5
        let variance = (all - picked) / (all - 1) * picked * share * (1 - share)
        // 2 √(2/e) and 3 - 2 √(3/e): the half width of the rectangle, Stadlober's equation for all distributions that he
        // treats.
        let width = 1.7155277699214135 * (variance + 0.5).squareRoot() + 0.8989161620588988
        let mode = ((picked + 1) * (marked + 1) / (all + 2)).rounded(.down)
        let atMode = logDensity(mode, marked, picked, all)
        let most = min(marked, picked)
        while true {
            let u = words.unit()
            let place = centre + width * (words.unit() - 0.5) / u
            guard place >= 0, place < most + 1 else { continue }
            let count = place.rounded(.down)
            let height = logDensity(count, marked, picked, all) - atMode
            // u² below the density; first by bounds of 2 ln u that need no logarithm.
            if u * (4 - u) - 3 <= height { return count }
            if u * (u - height) >= 1 { continue }
            if 2 * log(u) <= height { return count }
        }
    }

    /// ln of the chance of a count: binomial chances of the marked, of the others and of all, all with the share that is
    /// picked (Loader 2000, section 4).
    private static func logDensity(_ count: Double, _ marked: Double, _ picked: Double, _ all: Double) -> Double {
        let chance = picked / all
        return BinomialDensity.logarithm(count, trials: marked, chance: chance)
            + BinomialDensity.logarithm(picked - count, trials: all - marked, chance: chance)
            - BinomialDensity.logarithm(picked, trials: all, chance: chance)
    }
}
