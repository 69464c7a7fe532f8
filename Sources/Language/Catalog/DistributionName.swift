package import Numerics

/// Every distribution that a text may name, with the parametrisations it can be given by.
package enum DistributionName: String, Sendable, CaseIterable, Hashable {
    case normal, lognormal, beta, gamma, exponential, weibull, uniform, triangular, pert, bernoulli, binomial, poisson
    case negativeBinomial, studentT, logitnormal, halfNormal
    case categorical, empirical, bayesianBootstrap
    case truncated, mixture
    case dirichlet, multinomial, multivariateNormal

    /// What stands between a distribution's brackets.
    package enum Arguments: Sendable {
        /// Numbers, in one of several parametrisations.
        case numbers
        /// One column of data.
        case column
        /// A distribution and the bounds it is cut off at.
        case distributionAndBounds
        /// Weights and as many distributions.
        case weightsAndDistributions
        /// Columns and numbers from which several numbers are drawn at once.
        case severalNumbers
    }

    package var arguments: Arguments {
        switch self {
        case .normal, .lognormal, .beta, .gamma, .exponential, .weibull, .uniform, .triangular, .pert, .bernoulli,
            .binomial, .poisson, .negativeBinomial, .studentT, .logitnormal, .halfNormal:
            .numbers
        case .categorical, .empirical, .bayesianBootstrap: .column
        case .truncated: .distributionAndBounds
        case .mixture: .weightsAndDistributions
        case .dirichlet, .multinomial, .multivariateNormal: .severalNumbers
        }
    }

    /// The labels of the arguments from which several numbers are drawn at once.
    package var labels: [String] {
        switch self {
        case .dirichlet: ["weights"]
        case .multinomial: ["trials", "chances"]
        case .multivariateNormal: ["means", "covariance"]
        default: []
        }
    }

    /// What an argument measures in relation to the value that is drawn.
    package enum ArgumentDimension: Sendable {
        /// The dimension of the value drawn.
        case value
        /// One over that dimension.
        case inverse
        /// A plain number, whatever is drawn.
        case plain
        /// A plain number, and the value drawn is one as well.
        case plainValue
        /// A plain number or a count.
        case countValue
    }

    package struct Parametrisation: Sendable {
        package let form: DistributionForm
        package let arguments: [(label: String, dimension: ArgumentDimension)]
        /// Given to the arguments at the end that a text leaves out.
        package let defaults: [Double]

        init(_ form: DistributionForm, _ arguments: [(String, ArgumentDimension)], defaults: [Double] = []) {
            self.form = form
            self.arguments = arguments.map { (label: $0.0, dimension: $0.1) }
            self.defaults = defaults
        }
    }

    /// The ways to give the distribution's arguments, where they are numbers.
    package var parametrisations: [Parametrisation] {
        switch self {
        case .normal: [.init(.normal, [("mean", .value), ("sd", .value)])]
        case .lognormal:
            [
                .init(.lognormalMoments, [("mean", .value), ("sd", .value)]),
                .init(.lognormal, [("meanlog", .plainValue), ("sdlog", .plainValue)]),
            ]
        case .beta:
            [
                .init(.beta, [("alpha", .plainValue), ("beta", .plainValue)]),
                .init(.betaMoments, [("mean", .plainValue), ("sd", .plainValue)]),
            ]
        case .gamma:
            [
                .init(.gamma, [("shape", .plain), ("scale", .value)]),
                .init(.gammaMean, [("shape", .plain), ("mean", .value)]),
                .init(.gammaMoments, [("mean", .value), ("sd", .value)]),
            ]
        case .exponential:
            [.init(.exponential, [("rate", .inverse)]), .init(.exponentialMean, [("mean", .value)])]
        case .weibull: [.init(.weibull, [("shape", .plain), ("scale", .value)])]
        case .uniform: [.init(.uniform, [("min", .value), ("max", .value)])]
        case .triangular: [.init(.triangular, [("min", .value), ("mode", .value), ("max", .value)])]
        case .pert:
            // Malcolm et al. 1959 give the mode a weight of four.
            [.init(.pert, [("min", .value), ("mode", .value), ("max", .value), ("weight", .plain)], defaults: [4])]
        case .bernoulli: [.init(.bernoulli, [("chance", .plainValue)])]
        case .binomial: [.init(.binomial, [("trials", .countValue), ("chance", .plain)])]
        case .poisson: [.init(.poisson, [("mean", .countValue)])]
        case .negativeBinomial:
            [
                .init(.negativeBinomial, [("mean", .countValue), ("dispersion", .plain)]),
                .init(.negativeBinomialSuccesses, [("successes", .countValue), ("chance", .plain)]),
            ]
        case .studentT: [.init(.studentT, [("mean", .value), ("scale", .value), ("df", .plain)])]
        case .logitnormal: [.init(.logitnormal, [("meanlogit", .plainValue), ("sdlogit", .plainValue)])]
        case .halfNormal: [.init(.halfNormal, [("scale", .value)])]
        case .categorical, .empirical, .bayesianBootstrap, .truncated, .mixture, .dirichlet, .multinomial,
            .multivariateNormal:
            []
        }
    }

    /// Whether numbers without labels mean the first parametrisation although they would fit another: so it is where
    /// the field writes them in one way only. Elsewhere they must be labelled.
    package var hasUsualParametrisation: Bool { self == .beta }
}
