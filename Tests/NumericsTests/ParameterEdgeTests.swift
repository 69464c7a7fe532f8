import Numerics
import Testing

@Suite struct ParameterEdgeTests {
    static let edges: [Double] = [
        .nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
        1e-300, 1e-8, 0.5, 1.0.nextDown, 1, 1.0.nextUp, -1, 2.5, 1e6, 1e9, 1e9.nextUp, 1e15, 1e100,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    ]

    /// Arguments that a form takes, to be spoilt one or two at a time.
    static func sound(_ form: DistributionForm) -> [Double] {
        switch form {
        case .betaMoments: [0.5, 0.1]
        case .uniform: [0.25, 3]
        case .triangular: [0.25, 0.5, 3]
        case .pert: [0.25, 0.5, 3, 4]
        case .bernoulli: [0.5]
        case .studentT: [0.5, 2, 4]
        case .halfNormal: [2]
        case .exponential, .exponentialMean, .poisson: [2]
        case .weightedEmpirical: [1, 2, 0.5, 0.5]
        default: [2, 0.5]
        }
    }

    static let outside: [(DistributionForm, [Double])] = [
        (.normal, [0, 0.0]), (.normal, [0, -1]), (.lognormal, [0, 0]), (.lognormalMoments, [0, 1]),
        (.lognormalMoments, [-2, 1]), (.beta, [0, 1]), (.beta, [1, -0.0]), (.beta, [0.99e-6, 1]),
        (.beta, [1, 1.001e9]),
        (.betaMoments, [0, 0.1]), (.betaMoments, [1, 0.1]), (.betaMoments, [0.5, 0]), (.gamma, [0, 1]),
        (.gamma, [1, 0]),
        (.gammaMean, [1, 0]), (.gammaMoments, [0, 1]), (.gammaMoments, [1, 0]), (.exponential, [0]),
        (.exponentialMean, [0]), (.weibull, [0, 1]), (.weibull, [1, 0]), (.uniform, [1, 1]), (.uniform, [2, 1]),
        (.triangular, [0, 2, 1]), (.triangular, [1, 0, 2]), (.triangular, [1, 1, 1]), (.pert, [0, 2, 1, 4]),
        (.pert, [0, 0.5, 1, -1]), (.bernoulli, [-0.1]), (.bernoulli, [1 + 0x1p-52]), (.binomial, [2.5, 0.5]),
        (.binomial, [-1, 0.5]), (.binomial, [3, 1.1]), (.binomial, [2e9, 0.5]), (.poisson, [-1]), (.poisson, [2e15]),
        (.negativeBinomial, [-1, 2]), (.negativeBinomial, [3, 0]), (.negativeBinomial, [1e8, 1]),
        (.negativeBinomialSuccesses, [3, 0]), (.negativeBinomialSuccesses, [0, 0.5]), (.studentT, [0, 0, 3]),
        (.studentT, [0, 1, 1]), (.logitnormal, [0, 0]), (.logitnormal, [0, 101]), (.halfNormal, [0]),
        (.categorical, [0, 0]), (.categorical, [1, -1]), (.weightedEmpirical, [1, 2, 3]),
        (.weightedEmpirical, [1, 2, 0, 0]), (.uniform, [-1.5e308, 1.5e308]),
    ]

    static let inside: [(DistributionForm, [Double])] = [
        (.beta, [1e9, 1e9]), (.beta, [1e-6, 2]), (.bernoulli, [0]), (.bernoulli, [1]), (.binomial, [0, 0]),
        (.binomial, [1, 1]), (.poisson, [0]), (.triangular, [1, 1, 2]), (.triangular, [1, 2, 2]),
        (.pert, [0, 0, 1, 0]),
        (.uniform, [1, 1 + 0x1p-52]), (.categorical, [0, 1]), (.normal, [0, .leastNonzeroMagnitude]),
    ]

    /// The quantiles of what was accepted must be numbers and rise, whatever the arguments.
    static func expectHandled(_ form: DistributionForm, _ arguments: [Double]) {
        do throws(ParameterError) {
            let distribution = try Distribution(form, arguments)
            let quantiles = [0.05, 0.5, 0.95].map(distribution.quantile)
            for quantile in quantiles {
                #expect(!quantile.isNaN, "\(form) \(arguments)")
                let share = distribution.cumulative(quantile)
                #expect(share >= 0 && share <= 1, "\(form) \(arguments)")
            }
            #expect(quantiles[0] <= quantiles[1] && quantiles[1] <= quantiles[2], "\(form) \(arguments): \(quantiles)")
            #expect(!distribution.mean.isNaN && !distribution.variance.isNaN, "\(form) \(arguments)")
            #expect(distribution.variance >= 0, "\(form) \(arguments)")
        } catch {
            #expect(!error.sentence.isEmpty)
        }
    }

    @Test(arguments: DistributionForm.allCases)
    func `no edge value in any one argument traps or gives what is not a number`(form: DistributionForm) {
        for index in Self.sound(form).indices {
            for edge in Self.edges {
                var arguments = Self.sound(form)
                arguments[index] = edge
                Self.expectHandled(form, arguments)
            }
        }
    }

    @Test(arguments: DistributionForm.allCases)
    func `no pair of edge values traps or gives what is not a number`(form: DistributionForm) {
        let sound = Self.sound(form)
        for first in sound.indices {
            for second in sound.indices where second > first {
                for edge in Self.edges {
                    for other in Self.edges {
                        var arguments = sound
                        arguments[first] = edge
                        arguments[second] = other
                        Self.expectHandled(form, arguments)
                    }
                }
            }
        }
    }

    @Test(arguments: DistributionForm.allCases)
    func `what is not finite is refused in every argument`(form: DistributionForm) {
        for index in Self.sound(form).indices {
            for edge in [Double.nan, .infinity, -.infinity] {
                var arguments = Self.sound(form)
                arguments[index] = edge
                #expect(throws: ParameterError.self) { try Distribution(form, arguments) }
            }
        }
    }

    @Test(arguments: DistributionForm.allCases)
    func `a wrong number of arguments is refused`(form: DistributionForm) {
        #expect(throws: ParameterError.wrongCount(form: form, given: 0)) { try Distribution(form, []) }
        if !form.takesList {
            let more = Self.sound(form) + [1]
            #expect(throws: ParameterError.wrongCount(form: form, given: more.count)) { try Distribution(form, more) }
        }
    }

    @Test(arguments: outside)
    func `just outside its domain an argument is refused`(form: DistributionForm, arguments: [Double]) {
        #expect(throws: ParameterError.self) { try Distribution(form, arguments) }
    }

    @Test(arguments: inside)
    func `just inside its domain an argument is taken`(form: DistributionForm, arguments: [Double]) {
        #expect(throws: Never.self) { try Distribution(form, arguments) }
    }

    @Test func `impossible beta moments name the bound`() {
        #expect(throws: ParameterError.impossibleBetaMoments(mean: 0.5, sd: 0.6, bound: 0.5)) {
            try Distribution(.betaMoments, [0.5, 0.6])
        }
        #expect(throws: ParameterError.impossibleBetaMoments(mean: 0.5, sd: 0.5, bound: 0.5)) {
            try Distribution(.betaMoments, [0.5, 0.5])
        }
        #expect(throws: Never.self) { try Distribution(.betaMoments, [0.5, 0.49]) }
    }
}
