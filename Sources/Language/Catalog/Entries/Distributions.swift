extension Catalog {
    /// The entry of a distribution; its ways of being written come from its parametrisations.
    package static func entry(_ distribution: DistributionName) -> CatalogEntry {
        if let entry = vectorEntry(distribution) { return entry }
        let (summary, text, example, mean) = words(distribution)
        return CatalogEntry(
            .distribution, distribution.rawValue, distribution.signatures, summary, text: text,
            examples: [.distribution(example, mean: mean)])
    }

    private static func words(_ distribution: DistributionName) -> (String, String, String, String) {
        switch distribution {
        case .normal:
            ("a quantity that is the sum of many small ones", "It has no bounds.", "normal(10 EUR, 2 EUR)", "€ 10.00")
        case .lognormal:
            (
                "a quantity above zero with a long tail upwards",
                "By its own mean and sd, or, with these labels, by those of its logarithm.",
                "lognormal(mean: 10 EUR, sd: 5 EUR)", "€ 10.00"
            )
        case .beta:
            (
                "a share, from counts or from its mean and sd",
                "With counts, `beta(14 + 1, 6 + 1)` is what 14 of 20 teach who knew nothing before.",
                "beta(14, 6)", "0.700"
            )
        case .gamma: ("a quantity above zero, such as a cost", "", "gamma(mean: 10 EUR, sd: 5 EUR)", "€ 10.00")
        case .exponential:
            (
                "the time until something happens at a steady rate", "The label says which of the two is given.",
                "exponential(mean: 6 months)", "6.0 months"
            )
        case .weibull:
            ("the time until something happens at a rate that rises or falls", "", "weibull(1, 6 months)", "6.0 months")
        case .uniform: ("a quantity equally likely anywhere between two bounds", "", "uniform(2 EUR, 4 EUR)", "€ 3.00")
        case .triangular:
            ("a quantity between two bounds, with a most likely value", "", "triangular(1, 2, 6)", "3.0")
        case .pert:
            (
                "a quantity between two bounds, with a most likely value that weighs four times as much as a bound",
                "A fourth argument gives the most likely value another weight.", "pert(1, 2, 9)", "3.0"
            )
        case .bernoulli: ("one with a chance, else zero", "", "bernoulli(0.25)", "0.250")
        case .binomial: ("how many of a number of trials succeed", "", "binomial(20, 0.25)", "5.0")
        case .poisson: ("how many things happen, of which a mean number is expected", "", "poisson(3)", "3.0")
        case .negativeBinomial:
            (
                "counts that vary more than Poisson",
                "The variance is the mean plus its square over the dispersion; or failures before so many successes.",
                "negativeBinomial(mean: 3, dispersion: 2)", "3.0"
            )
        case .studentT:
            (
                "a quantity with heavier tails than normal", "df are the degrees of freedom, above one.",
                "studentT(10, 2, 5)", "10.0"
            )
        case .logitnormal:
            (
                "a share whose log-odds are normal", "By the mean and sd of the log-odds.", "logitnormal(0, 0.5)",
                "0.500"
            )
        case .halfNormal:
            (
                "the distance from zero of a normal quantity", "The scale is the sd of that quantity.",
                "halfNormal(10 EUR)", "€ 7.98"
            )
        case .truncated:
            (
                "what is left of a distribution within bounds",
                "Either bound may be left out; the bounds themselves are included.",
                "truncated(normal(0, 1), min: -1, max: 1)", "0.000"
            )
        case .mixture:
            (
                "one of several distributions, chosen with weights", "The weights may be on any scale.",
                "mixture([3, 1], uniform(0, 2), uniform(4, 6))", "2.0"
            )
        case .dirichlet, .multinomial, .multivariateNormal:
            preconditionFailure("what draws several numbers has an entry of its own")
        case .categorical:
            (
                "the number of a row of a column of weights",
                "Counted from 1, as rows are: `column[x]` with such an x is the row that is drawn.",
                "categorical([1, 2, 1])", "2.0"
            )
        case .empirical: ("one of the values of a column, each equally likely", "", "empirical([1, 2, 6])", "3.0")
        case .bayesianBootstrap:
            (
                "the mean of a column, with the uncertainty that its few values leave",
                "Rubin's Bayesian bootstrap: the values weighted by a flat Dirichlet draw.",
                "bayesianBootstrap([1, 2, 6])", "3.0"
            )
        }
    }
}
