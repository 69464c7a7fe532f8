/// How far apart two independent samples of one figure are, in standard errors.
struct SampleComparison {
    /// The difference of the means over its standard error (Welch 1947, Biometrika 34(1/2): the variances may differ).
    let means: Double
    /// The difference of the variances over its standard error, which rests on fourth moments, so that the figure need
    /// not be normal: that of one variance s^2 is root((m4 - s^4 (n - 3) / (n - 1)) / n) (Mood, Graybill & Boes 1974,
    /// Introduction to the Theory of Statistics, chapter VI, theorem 2).
    let variances: Double

    /// Rounding in sums of another order: figures that cannot vary may differ by this much of their size.
    private static let rounding = 1e-9

    init(_ one: [Double], _ other: [Double]) { self.init(FigureMoments(one), FigureMoments(other)) }

    init(_ a: FigureMoments, _ b: FigureMoments) {
        let scale = max(a.scale, b.scale, 1)
        means = Self.distance(a.mean - b.mean, a.variance / a.count + b.variance / b.count, rounding: scale)
        variances = Self.distance(
            a.variance - b.variance, a.errorOfVariance + b.errorOfVariance, rounding: scale * scale)
    }

    /// A difference over the root of its variance; nothing where rounding explains it.
    static func distance(_ difference: Double, _ variance: Double, rounding scale: Double) -> Double {
        let beyond = max(0, difference.magnitude - rounding * scale)
        return beyond == 0 ? 0 : beyond / max(0, variance).squareRoot()
    }
}
