/// The ways to name a distribution: one case for each parametrisation.
package indirect enum DistributionForm: Sendable, Hashable {
    case normal
    /// By mean and standard deviation of the logarithm.
    case lognormal
    /// By mean and standard deviation of the variable itself.
    case lognormalMoments
    case beta
    case betaMoments
    /// By shape and scale.
    case gamma
    case gammaMean
    case gammaMoments
    case exponential
    case exponentialMean
    case weibull
    case uniform
    case triangular
    /// By minimum, mode, maximum and the weight λ of the mode.
    case pert
    case bernoulli
    case binomial
    case poisson
    /// By mean and dispersion: the variance is the mean plus its square over the dispersion.
    case negativeBinomial
    /// The failures before a number of successes, each with a chance.
    case negativeBinomialSuccesses
    /// By location, scale and degrees of freedom.
    case studentT
    /// By mean and standard deviation of the log-odds.
    case logitnormal
    case halfNormal
    /// The number 1, 2, ... of one of the weights.
    case categorical
    /// One of the values, equally likely.
    case empirical
    /// All values first, then as many weights.
    case weightedEmpirical
    /// A distribution of which only what lies within bounds is left: its own arguments, then the bounds that are given.
    case truncated(DistributionPart, hasMinimum: Bool, hasMaximum: Bool)
    /// One of several distributions: as many weights, then the arguments of each.
    case mixture([DistributionPart])

    /// The names of the arguments in order; a name stands for a whole list where `takesList` is true.
    package var argumentLabels: [String] {
        switch self {
        case .normal, .lognormalMoments, .betaMoments, .gammaMoments: ["mean", "sd"]
        case .lognormal: ["meanlog", "sdlog"]
        case .beta: ["alpha", "beta"]
        case .gamma, .weibull: ["shape", "scale"]
        case .gammaMean: ["shape", "mean"]
        case .exponential: ["rate"]
        case .exponentialMean, .poisson: ["mean"]
        case .uniform: ["min", "max"]
        case .triangular: ["min", "mode", "max"]
        case .pert: ["min", "mode", "max", "weight"]
        case .bernoulli: ["chance"]
        case .binomial: ["trials", "chance"]
        case .categorical: ["weights"]
        case .empirical: ["values"]
        case .weightedEmpirical: ["values", "weights"]
        case .negativeBinomial: ["mean", "dispersion"]
        case .negativeBinomialSuccesses: ["successes", "chance"]
        case .studentT: ["mean", "scale", "df"]
        case .logitnormal: ["meanlogit", "sdlogit"]
        case .halfNormal: ["scale"]
        case .truncated(let part, let hasMinimum, let hasMaximum):
            part.labels + (hasMinimum ? ["min"] : []) + (hasMaximum ? ["max"] : [])
        case .mixture(let parts): parts.map { _ in "weight" } + parts.flatMap(\.labels)
        }
    }

    /// Whether the arguments are lists of any length above zero.
    package var takesList: Bool {
        switch self {
        case .categorical, .empirical, .weightedEmpirical: true
        default: false
        }
    }
}
