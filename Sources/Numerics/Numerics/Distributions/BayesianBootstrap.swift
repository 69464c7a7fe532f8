/// The Bayesian bootstrap: uncertain weights of observations.
///
/// Rubin (1981), "The Bayesian Bootstrap", Annals of Statistics 9(1), section 2.
package enum BayesianBootstrap {
    /// Weights of n observations, Dirichlet(1, ..., 1), from n uniform numbers.
    ///
    /// Standard exponential numbers, by their quantile function, over their sum.
    ///
    /// - Shape: as many weights as uniforms, each above zero, with sum 1 up to rounding.
    /// - Precondition: all uniforms lie strictly between 0 and 1.
    /// - Complexity: proportional to n.
    package static func weights(from uniforms: [Double]) -> [Double] {
        let exponentials = uniforms.map(StandardExponential.quantile)
        var sum = 0.0
        for exponential in exponentials { sum += exponential }
        return exponentials.map { $0 / sum }
    }
}
