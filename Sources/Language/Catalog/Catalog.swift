/// The functions of the language, each declared once.
package enum Catalog {
    /// The names of all functions and distributions, in the order of their declaration.
    package static var callableNames: [String] {
        FunctionIdentifier.allCases.map(\.rawValue) + DistributionName.allCases.map(\.rawValue)
    }

    /// The entry of a function.
    package static func entry(_ function: FunctionIdentifier) -> CatalogEntry {
        let (signature, summary, example) = text(function)
        return CatalogEntry(function: function, signature: signature, summary: summary, example: example)
    }

    private static func text(_ function: FunctionIdentifier) -> (String, String, String) {
        switch function {
        case .minimum: ("min(a, b, ...)", "the smallest of its arguments", "min(3 EUR, 5 EUR)")
        case .maximum: ("max(a, b, ...)", "the largest of its arguments", "max(0 EUR, 5 EUR)")
        case .absolute: ("abs(a)", "the distance of a number from zero", "abs(-3)")
        case .exponential: ("exp(a)", "e to the power of a plain number", "exp(1)")
        case .logarithm: ("ln(a)", "the natural logarithm of a plain number above zero", "ln(2)")
        case .squareRoot: ("sqrt(a)", "the square root", "sqrt(2)")
        case .floor: ("floor(a)", "the whole number at or below a number or count", "floor(2.7)")
        case .ceiling: ("ceiling(a)", "the whole number at or above a number or count", "ceiling(2.1)")
        case .sum: ("sum(column)", "the sum of a column", "sum([1, 2, 3])")
        case .cost: ("cost(scenario)", "money by year, population, domain, payer and cause", "cost(basis) by payer")
        case .outcome:
            ("outcome(scenario, name)", "an outcome that the model defines, by year", "outcome(opschaling, gezonder)")
        case .people: ("people(scenario)", "people by state, on average over the year", "people(basis) by state")
        case .flows: ("flows(scenario)", "moves between states by year", "flows(basis) by from, to")
        case .enrolled:
            ("enrolled(scenario)", "people in a course, on average over the year", "enrolled(opschaling) by year")
        case .waiting:
            ("waiting(scenario)", "people on the waiting list, on average over the year", "waiting(opschaling) by year")
        case .started: ("started(scenario)", "courses started", "started(opschaling) by year")
        case .refused: ("refused(scenario)", "offers refused", "refused(opschaling) by year")
        case .completed: ("completed(scenario)", "courses completed", "completed(opschaling) by year")
        case .hours: ("hours(scenario)", "staff hours by intervention and year", "hours(opschaling) by year")
        case .cumulative:
            ("cumulative(measure)", "the running total over the years", "cumulative(saving by payer, year)")
        case .discounted: ("discounted(measure)", "the present value at the start of the model", "discounted(saving)")
        case .breakEven:
            (
                "breakEven(measure)", "the time until the running total stays at zero or above",
                "breakEven(saving by payer)"
            )
        case .total: ("total(measure)", "the measure summed over all its axes", "total(saving)")
        case .mean: ("mean(measure or column)", "the mean over the draws, or of a column", "mean(saving)")
        case .standardDeviation: ("sd(measure)", "the standard deviation over the draws", "sd(saving)")
        case .standardError:
            ("standardError(measure)", "the Monte Carlo standard error of the mean", "standardError(saving)")
        case .quantile:
            (
                "quantile(measure, share)", "the value that a share of the draws stays at or below",
                "quantile(saving, 5 %)"
            )
        case .probability:
            ("probability(condition)", "the share of the draws in which it holds", "probability(saving > 0 EUR)")
        }
    }
}
