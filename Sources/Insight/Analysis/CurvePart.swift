/// What the curve of one input tells of a figure, and what is left beside it.
struct CurvePart {
    /// The variance that the input tells, with what as many terms would tell of pure chance taken off.
    let variance: Double
    let terms: Int
    /// The variance of what is left.
    let noise: Double
    /// What each draw adds to the variance: the square of the curve, and what the noise does to the curve, since the sum
    /// of (f + e)^2 along the curve is that of f^2 + 2 f e to first order.
    let moves: [Double]

    /// The part of an input whose curve has been found beside those of others.
    /// - Parameter freedom: the draws less one and less all terms that have been fitted.
    init(curve: [Double], left: [Double], terms: Int, freedom: Double) {
        self.init(curve: curve, left: left, terms: terms, freedom: freedom, ofCurve: Double(curve.count - 1))
    }

    /// - Parameter ofCurve: the dimensions that the curve is measured in.
    private init(curve: [Double], left: [Double], terms: Int, freedom: Double, ofCurve: Double) {
        noise = IndependentShares.squares(left) / freedom
        variance = (IndependentShares.squares(curve) - Double(terms) * noise) / ofCurve
        self.terms = terms
        moves = zip(curve, left).map { $0 * $0 + 2 * $0 * $1 }
    }

    /// The part of an input in what others have left, of which its terms have been made free: what is left lies in so many
    /// dimensions fewer than there are draws.
    init(fitting basis: OrthonormalColumns, to rest: [Double], freedom: Double) {
        let curve = basis.fit(to: rest)
        self.init(
            curve: curve, left: zip(rest, curve).map { $0 - $1 }, terms: basis.columns.count,
            freedom: freedom - Double(basis.columns.count), ofCurve: freedom)
    }
}
