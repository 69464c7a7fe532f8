/// The search for the quantile of a counting distribution.
enum SmallestInteger {
    /// The smallest whole number from 0 to `last` at which a condition holds.
    ///
    /// The condition must stay true once true; `last` is the answer when it holds nowhere below. The search doubles its
    /// steps away from the guess until the border is enclosed, then halves.
    ///
    /// - Complexity: proportional to the logarithm of the distance between guess and answer.
    static func from(guess: Double, last: Double, where condition: (Double) -> Bool) -> Double {
        let first = min(max(guess.rounded(), 0), last)
        // Invariant from here on: the condition fails at `below` and holds at (or the answer is) `above`.
        var below: Double
        var above: Double
        var step = 1.0
        if condition(first) {
            above = first
            below = first - 1
            while below >= 0, condition(below) {
                above = below
                step *= 2
                below = max(below - step, -1)
            }
        } else {
            below = first
            above = min(first + 1, last)
            while above < last, !condition(above) {
                below = above
                step *= 2
                above = min(above + step, last)
            }
        }
        while above - below > 1 {
            let middle = ((below + above) / 2).rounded(.down)
            if condition(middle) { above = middle } else { below = middle }
        }
        return above
    }
}
