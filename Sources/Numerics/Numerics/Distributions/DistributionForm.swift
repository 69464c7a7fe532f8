/// The ways to name a distribution: one case for each parametrisation.
package enum DistributionForm: String, Sendable, CaseIterable, Hashable {
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
    /// The index 0, 1, ... of one of the weights.
    case categorical
    /// One of the values, equally likely.
    case empirical
    /// All values first, then as many weights.
    case weightedEmpirical

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
