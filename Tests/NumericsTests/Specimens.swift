import Numerics

/// One or more members of every form, chosen to cover each code path.
enum Specimens {
    static let continuous: [(DistributionForm, [Double])] = [
        (.normal, [-3, 2.5]),
        (.lognormal, [-0.7, 0.17]),
        (.lognormalMoments, [1000, 400]),
        (.beta, [14, 6]),
        (.beta, [0.3, 4]),
        (.beta, [0.05, 0.05]),
        (.betaMoments, [0.02, 0.014]),
        (.gamma, [0.3, 2]),
        (.gamma, [0.01, 1]),
        (.gamma, [2.5, 100]),
        (.gamma, [250_000, 0.01]),
        (.gammaMean, [4, 12]),
        (.gammaMoments, [30_000, 12_000]),
        (.exponential, [0.15]),
        (.exponentialMean, [12]),
        (.weibull, [1.45, 10]),
        (.uniform, [2, 5]),
        (.triangular, [1, 3, 10]),
        (.triangular, [0, 0, 1]),
        (.triangular, [-5, 2, 2]),
        (.pert, [1, 3, 10, 4]),
        (.pert, [0, 20, 100, 0]),
        (.studentT, [5, 2, 6]),
        (.logitnormal, [-1, 0.5]),
        (.halfNormal, [2]),
    ]

    static let discrete: [(DistributionForm, [Double])] = [
        (.bernoulli, [0.35]),
        (.binomial, [20, 0.4]),
        (.binomial, [1000, 0.01]),
        (.poisson, [0.7]),
        (.poisson, [250]),
        (.negativeBinomial, [3, 2]),
        (.negativeBinomial, [250, 0.5]),
        (.negativeBinomialSuccesses, [4, 0.25]),
        (.categorical, [1251, 0, 350, 116, 17]),
        (.empirical, [3, -1, 4, -1, 5, 9, -2, 6]),
        (.weightedEmpirical, [10, 20, 30, 1, 0.5, 2.5]),
    ]
}
