/// One of the families, ready to evaluate: the parametrisations of a family have become one.
enum DistributionFamily: Sendable, Hashable {
    case normal(NormalDistribution)
    case lognormal(LognormalDistribution)
    case beta(BetaDistribution)
    case gamma(GammaDistribution)
    case exponential(ExponentialDistribution)
    case weibull(WeibullDistribution)
    case uniform(UniformDistribution)
    case triangular(TriangularDistribution)
    case pert(PERTDistribution)
    case bernoulli(BernoulliDistribution)
    case binomial(BinomialDistribution)
    case poisson(PoissonDistribution)
    case empirical(EmpiricalDistribution)
}
