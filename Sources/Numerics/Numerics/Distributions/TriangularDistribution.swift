/// The triangular distribution: two bounds and a most likely value.
///
/// - Parameters: min, mode and max, finite, min ≤ mode ≤ max and min < max; in the unit of the variable.
/// - Density: rises in a straight line from min to 2 / (max - min) at the mode, and falls likewise to max.
/// - Moments: mean (min + mode + max) / 3; variance (u² + u v + v²) / 18 with u = mode - min and v = max - mode.
/// - Sampling: quantile, a square root on either side of the mode.
/// - Accuracy: three units in the last place of the distance to the nearer bound, also where the mode is a bound.
/// - Draws: one uniform number.
package struct TriangularDistribution: UnivariateDistribution {
    package let min: Double
    package let mode: Double
    package let max: Double

    package init(min: Double, mode: Double, max: Double) throws(ParameterError) {
        try Requirement.checkRange(min: min, mode: mode, max: max)
        self.min = min
        self.mode = mode
        self.max = max
    }

    package var mean: Double { min + ((mode - min) + (max - min)) / 3 }

    package var variance: Double {
        let u = mode - min, v = max - mode
        return (u * u + u * v + v * v) / 18
    }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        if value <= min { return tail == .lower ? 0 : 1 }
        if value >= max { return tail == .lower ? 1 : 0 }
        // Each tail is counted from its own bound, so that neither cancels.
        return tail == .lower
            ? within(value - min, near: mode - min, far: max - mode)
            : within(max - value, near: max - mode, far: mode - min)
    }

    /// The probability within a distance from a bound; `near` is the distance from that bound to the mode.
    private func within(_ distance: Double, near: Double, far: Double) -> Double {
        let width = max - min
        guard distance > near else { return (distance / near) * (distance / width) }
        let beyond = distance - near
        return (near + beyond * (2 - beyond / far)) / width
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        tail == .lower
            ? min + distance(p, near: mode - min, far: max - mode)
            : max - distance(p, near: max - mode, far: mode - min)
    }

    /// The distance from a bound within which a probability lies; `near` is the distance from that bound to the mode.
    private func distance(_ p: Double, near: Double, far: Double) -> Double {
        let width = max - min
        guard p * width > near else { return (p * width).squareRoot() * near.squareRoot() }
        // Beyond the mode by far (1 - √(1 - t)), and 1 - √(1 - t) = t / (1 + √(1 - t)) does not cancel.
        let t = (p * width - near) / far
        return near + far * t / (1 + (1 - t).squareRoot())
    }
}
