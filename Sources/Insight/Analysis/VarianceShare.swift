/// The share of a figure's variance that numbers drawn with it tell, and how sure the draws leave that share.
///
/// It is the first-order index Var(E[Y | X]) / Var(Y) (Sobol 1993, Mathematical Modelling and Computational Experiment
/// 1(4)), from the draws that are there (Plischke, Borgonovo & Smith 2013, European Journal of Operational Research
/// 226(3)): the conditional mean is a least-squares curve, and the share is the adjusted R^2, which takes off what as many
/// coefficients would tell of pure chance. So it is not pushed upwards by chance, and may come out just below zero.
package struct VarianceShare: Sendable, Equatable {
    package let share: Double
    /// What each draw adds to the error, on the scale of the share; their mean is zero.
    private let influences: [Double]
    /// The variance that the share of pure chance would have.
    private let varianceOfChance: Double

    private init(share: Double, influences: [Double], varianceOfChance: Double) {
        self.share = share
        self.influences = influences
        self.varianceOfChance = varianceOfChance
    }

    /// A share that has been found, with what each draw adds to its error.
    /// - Parameter left: the share of the variance that is left beside its curve of so many terms.
    init(share: Double, influences: [Double], terms: Int, left: Double) {
        let draws = Double(influences.count)
        // Of a number without influence, R^2 is chi-squared with p degrees of freedom over n, whose variance is 2 p / n^2.
        self.init(
            share: share, influences: influences, varianceOfChance: 2 * Double(terms) * left * left / (draws * draws))
    }

    /// The share that terms together tell of a figure.
    /// - Precondition: the terms have as many draws as the figure, which varies, and are fewer than its draws less one.
    init(of figure: [Double], by basis: OrthonormalColumns) {
        let centred = OrthonormalColumns.centred(figure)
        let fit = basis.fit(to: centred)
        let (draws, coefficients) = (Double(figure.count), Double(basis.columns.count))
        let whole = centred.reduce(0) { $0 + $1 * $1 }
        let rest = zip(centred, fit).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        precondition(whole > 0 && draws > coefficients + 1, "a share is asked of a figure that varies in enough draws")
        let correction = (draws - 1) / (draws - 1 - coefficients)
        let left = rest / whole * correction
        // S = 1 - E[(Y - m)^2] / Var(Y), so a draw moves it by ((1 - S) (y - mean)^2 - (y - m)^2) / Var(Y), that m is
        // fitted changing nothing to first order (da Veiga & Gamboa 2013, Journal of Nonparametric Statistics 25(3);
        // Williamson et al. 2021, Biometrics 77(1)).
        let influences = zip(centred, fit).map { value, fitted in
            (left * value * value - correction * (value - fitted) * (value - fitted)) * draws / whole
        }
        self.init(share: 1 - left, influences: influences, terms: basis.columns.count, left: left)
    }

    /// Several shares added up, the errors draw by draw, so that those that go together do.
    /// - Precondition: all are of the same draws.
    package static func sum(_ shares: [VarianceShare], draws: Int) -> VarianceShare {
        var influences = [Double](repeating: 0, count: draws)
        for share in shares {
            for draw in influences.indices { influences[draw] += share.influences[draw] }
        }
        return VarianceShare(
            share: shares.reduce(0) { $0 + $1.share }, influences: influences,
            varianceOfChance: shares.reduce(0) { $0 + $1.varianceOfChance })
    }

    /// How many draws it rests on.
    package var draws: Int { influences.count }

    /// The standard error that the share would have if its numbers told nothing.
    var errorOfChance: Double { varianceOfChance.squareRoot() }

    /// What a share leaves of the whole.
    package var remainder: VarianceShare {
        VarianceShare(share: 1 - share, influences: influences.map { -$0 }, varianceOfChance: varianceOfChance)
    }

    /// The standard error of the share, as of independent draws.
    ///
    /// The draws of a Latin hypercube count as independent, as they do for the error of a mean. What the curve cannot
    /// follow is no part of it.
    package var standardError: Double {
        let draws = Double(influences.count)
        let squares = influences.reduce(0) { $0 + $1 * $1 }
        // The noise in the fitted curve, whose variance is p (1 - S) / n, adds 4 p (1 - S)^2 / n^2 to the first order,
        // where 2 p (1 - S)^2 / n^2 belong: twice the variance of chance for once. Below that no share is known.
        return max(squares / (draws * (draws - 1)) - varianceOfChance, varianceOfChance).squareRoot()
    }
}
