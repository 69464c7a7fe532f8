/// The families answer as their members do; one switch a question keeps existential values out of the loops.
extension DistributionFamily: UnivariateDistribution {
    var mean: Double {
        switch self {
        case .normal(let member): member.mean
        case .lognormal(let member): member.mean
        case .beta(let member): member.mean
        case .gamma(let member): member.mean
        case .exponential(let member): member.mean
        case .weibull(let member): member.mean
        case .uniform(let member): member.mean
        case .triangular(let member): member.mean
        case .pert(let member): member.mean
        case .bernoulli(let member): member.mean
        case .binomial(let member): member.mean
        case .poisson(let member): member.mean
        case .negativeBinomial(let member): member.mean
        case .studentT(let member): member.mean
        case .logitnormal(let member): member.mean
        case .halfNormal(let member): member.mean
        case .truncated(let member): member.mean
        case .mixture(let member): member.mean
        case .empirical(let member): member.mean
        }
    }

    var variance: Double {
        switch self {
        case .normal(let member): member.variance
        case .lognormal(let member): member.variance
        case .beta(let member): member.variance
        case .gamma(let member): member.variance
        case .exponential(let member): member.variance
        case .weibull(let member): member.variance
        case .uniform(let member): member.variance
        case .triangular(let member): member.variance
        case .pert(let member): member.variance
        case .bernoulli(let member): member.variance
        case .binomial(let member): member.variance
        case .poisson(let member): member.variance
        case .negativeBinomial(let member): member.variance
        case .studentT(let member): member.variance
        case .logitnormal(let member): member.variance
        case .halfNormal(let member): member.variance
        case .truncated(let member): member.variance
        case .mixture(let member): member.variance
        case .empirical(let member): member.variance
        }
    }

    func probability(_ tail: Tail, of value: Double) -> Double {
        switch self {
        case .normal(let member): member.probability(tail, of: value)
        case .lognormal(let member): member.probability(tail, of: value)
        case .beta(let member): member.probability(tail, of: value)
        case .gamma(let member): member.probability(tail, of: value)
        case .exponential(let member): member.probability(tail, of: value)
        case .weibull(let member): member.probability(tail, of: value)
        case .uniform(let member): member.probability(tail, of: value)
        case .triangular(let member): member.probability(tail, of: value)
        case .pert(let member): member.probability(tail, of: value)
        case .bernoulli(let member): member.probability(tail, of: value)
        case .binomial(let member): member.probability(tail, of: value)
        case .poisson(let member): member.probability(tail, of: value)
        case .negativeBinomial(let member): member.probability(tail, of: value)
        case .studentT(let member): member.probability(tail, of: value)
        case .logitnormal(let member): member.probability(tail, of: value)
        case .halfNormal(let member): member.probability(tail, of: value)
        case .truncated(let member): member.probability(tail, of: value)
        case .mixture(let member): member.probability(tail, of: value)
        case .empirical(let member): member.probability(tail, of: value)
        }
    }

    func quantile(_ tail: Tail, _ p: Double) -> Double {
        switch self {
        case .normal(let member): member.quantile(tail, p)
        case .lognormal(let member): member.quantile(tail, p)
        case .beta(let member): member.quantile(tail, p)
        case .gamma(let member): member.quantile(tail, p)
        case .exponential(let member): member.quantile(tail, p)
        case .weibull(let member): member.quantile(tail, p)
        case .uniform(let member): member.quantile(tail, p)
        case .triangular(let member): member.quantile(tail, p)
        case .pert(let member): member.quantile(tail, p)
        case .bernoulli(let member): member.quantile(tail, p)
        case .binomial(let member): member.quantile(tail, p)
        case .poisson(let member): member.quantile(tail, p)
        case .negativeBinomial(let member): member.quantile(tail, p)
        case .studentT(let member): member.quantile(tail, p)
        case .logitnormal(let member): member.quantile(tail, p)
        case .halfNormal(let member): member.quantile(tail, p)
        case .truncated(let member): member.quantile(tail, p)
        case .mixture(let member): member.quantile(tail, p)
        case .empirical(let member): member.quantile(tail, p)
        }
    }
}
