extension DistributionFamily {
    /// The family member that a form and its arguments name.
    ///
    /// - Throws: what is wrong with the first argument that cannot be.
    init(_ form: DistributionForm, _ arguments: [Double]) throws(ParameterError) {
        let fits = form.takesList ? !arguments.isEmpty : arguments.count == form.argumentLabels.count
        guard fits else { throw .wrongCount(form: form, given: arguments.count) }
        func argument(_ index: Int) -> Double { arguments[index] }

        switch form {
        case .normal: self = .normal(try NormalDistribution(mean: argument(0), sd: argument(1)))
        case .lognormal: self = .lognormal(try LognormalDistribution(meanlog: argument(0), sdlog: argument(1)))
        case .lognormalMoments: self = .lognormal(try LognormalDistribution(mean: argument(0), sd: argument(1)))
        case .beta: self = .beta(try BetaDistribution(alpha: argument(0), beta: argument(1)))
        case .betaMoments: self = .beta(try BetaDistribution(mean: argument(0), sd: argument(1)))
        case .gamma: self = .gamma(try GammaDistribution(shape: argument(0), scale: argument(1)))
        case .gammaMean: self = .gamma(try GammaDistribution(shape: argument(0), mean: argument(1)))
        case .gammaMoments: self = .gamma(try GammaDistribution(mean: argument(0), sd: argument(1)))
        case .exponential: self = .exponential(try ExponentialDistribution(rate: argument(0)))
        case .exponentialMean: self = .exponential(try ExponentialDistribution(mean: argument(0)))
        case .weibull: self = .weibull(try WeibullDistribution(shape: argument(0), scale: argument(1)))
        case .uniform: self = .uniform(try UniformDistribution(min: argument(0), max: argument(1)))
        case .triangular:
            self = .triangular(try TriangularDistribution(min: argument(0), mode: argument(1), max: argument(2)))
        case .pert:
            self = .pert(
                try PERTDistribution(min: argument(0), mode: argument(1), max: argument(2), weight: argument(3)))
        case .bernoulli: self = .bernoulli(try BernoulliDistribution(chance: argument(0)))
        case .binomial: self = .binomial(try BinomialDistribution(trials: argument(0), chance: argument(1)))
        case .poisson: self = .poisson(try PoissonDistribution(mean: argument(0)))
        case .negativeBinomial:
            self = .negativeBinomial(try NegativeBinomialDistribution(mean: argument(0), dispersion: argument(1)))
        case .negativeBinomialSuccesses:
            self = .negativeBinomial(try NegativeBinomialDistribution(successes: argument(0), chance: argument(1)))
        case .studentT:
            self = .studentT(try StudentTDistribution(mean: argument(0), scale: argument(1), df: argument(2)))
        case .logitnormal:
            self = .logitnormal(try LogitnormalDistribution(meanlogit: argument(0), sdlogit: argument(1)))
        case .halfNormal: self = .halfNormal(try HalfNormalDistribution(scale: argument(0)))
        case .truncated(let part, let hasMinimum, let hasMaximum):
            let base = try DistributionFamily(part.form, Array(arguments[..<part.count]))
            self = try base.truncated(
                from: hasMinimum ? argument(part.count) : nil, to: hasMaximum ? arguments.last : nil)
        case .mixture(let parts):
            var first = parts.count
            var members: [DistributionFamily] = []
            for part in parts {
                members.append(try DistributionFamily(part.form, Array(arguments[first..<first + part.count])))
                first += part.count
            }
            self = .mixture(try MixtureDistribution(weights: Array(arguments[..<parts.count]), members: members))
        case .categorical: self = .empirical(try EmpiricalDistribution(categoricalWeights: arguments))
        case .empirical: self = .empirical(try EmpiricalDistribution(values: arguments))
        case .weightedEmpirical:
            guard arguments.count.isMultiple(of: 2) else { throw .unpairedWeights(given: arguments.count) }
            let half = arguments.count / 2
            self = .empirical(
                try EmpiricalDistribution(values: Array(arguments[..<half]), weights: Array(arguments[half...])))
        }
    }
}
