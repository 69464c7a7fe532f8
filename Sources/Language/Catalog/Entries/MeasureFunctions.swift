/// From one measure to another, and from the draws of a measure to a number.
extension Catalog {
    static let cumulative = function(
        .cumulative, "cumulative(measure)", summary: "the running total over the years",
        text: "Of a measure that keeps no axes yet it runs over its total. Numbers of people at a time do not add up.",
        examples: .value("cumulative(cost(basis)) in 2022", "€ 240,000"))

    static let discounted = function(
        .discounted, "discounted(measure)", summary: "the present value at the start of the model",
        text: "Money and health at the rates that `discount` gives, by the time at which each cycle begins.",
        examples: .value("discounted(cost(basis))", "€ 344,924"))

    static let breakEven = function(
        .breakEven, "breakEven(measure)", summary: "the time until the running total stays at zero or above",
        text: "Shown as a month. Of a saving in which nothing is at stake there is none.",
        examples: .value("breakEven(cost(basis) - 0.9 * cost(coached))", "November 2022"))

    static let total = function(
        .total, "total(measure)", summary: "the measure summed over all its axes",
        examples: .value("total(saving)", "€ −23,940"))

    static let mean = function(
        .mean, "mean(measure)", "mean(column)", summary: "the mean over the draws, or of a column",
        examples: .value("mean(saving)", "€ −23,940"), .value("mean([1, 2, 6])", "3"))

    static let standardDeviation = function(
        .standardDeviation, "sd(measure)", summary: "the standard deviation over the draws",
        examples: .value("sd(saving)", "€ 2,800"))

    static let standardError = function(
        .standardError, "standardError(measure)", summary: "the Monte Carlo standard error of the mean",
        text: "How far the mean may be from what endlessly many draws would give.",
        examples: .value("standardError(saving)", "€ 627.2"))

    static let quantile = function(
        .quantile, "quantile(measure, share)", summary: "the value that a share of the draws stays at or below",
        examples: .value("quantile(saving, 5 %)", "€ −27,930"))

    static let variance = function(
        .variance, "variance(measure)", summary: "the variance over the draws",
        text: "The square of the standard deviation, in the square of the unit.",
        examples: .value("variance(remains)", "0.003"))

    static let median = function(
        .median, "median(measure)", summary: "the value that half of the draws stay at or below",
        examples: .value("median(saving)", "€ −24,000"))

    static let lowest = function(
        .lowest, "lowest(measure)", summary: "the smallest value of all draws",
        examples: .value("lowest(saving)", "€ −28,610"))

    static let highest = function(
        .highest, "highest(measure)", summary: "the largest value of all draws",
        examples: .value("highest(saving)", "€ −19,410"))

    static let correlation = function(
        .correlation, "correlation(measure, measure)",
        summary: "how two results of one run go together over the draws, from -1 to 1",
        text:
            "It tells of lines only: a result and its square can be uncorrelated. Where one does not vary there is none.",
        examples: .value("correlation(saving, remains)", "−1"))

    static let covariance = function(
        .covariance, "covariance(measure, measure)", summary: "the covariance over the draws of two results of one run",
        examples: .value("covariance(remains, remains)", "0.003"))

    /// A model of two uncertain numbers, of which the second counts double: a fifth and four fifths of the variance.
    private static let twoNumbers = """
        source REPORT "A report"
        /// What nobody knows
        parameter x ~ uniform(0, 1) assumption "an example"
        /// What was counted
        parameter y ~ uniform(0, 1) from REPORT "table 1"
        outcome weighed = x + 2 * y
        run basis draws 1_000 seed 1
        let result = outcome(basis, weighed)

        """

    static let explained = function(
        .explained, "explained(measure, measure)",
        summary: "the share of the first result's variance that the second, or a parameter, tells by itself",
        text: """
            The first-order index of Sobol, from the draws that there are: the adjusted R² of a curve through them. It \
            takes 80 draws at least.
            """,
        examples: CatalogExample(.text, twoNumbers, asking: "explained(result, y)", gives: "80.0%"))

    static let assumed = function(
        .assumed, "assumed(measure)", summary: "the share of a result's variance that rests on assumptions",
        text: """
            A parameter is an assumption where it says `assumption "why"`, or gives no origin. Where scenarios that the \
            result rests on set it, the origin of their settings counts.
            """,
        examples: CatalogExample(.text, twoNumbers, asking: "assumed(result)", gives: "20.0%"))

    static let influence = function(
        .influence, "influence(measure)", summary: "which share of a result's variance rests on which parameter",
        text: """
            A table shows it: the parameters with their origins, the largest share first, and what rests on assumptions, \
            on sources, and on chance and interaction. Where parameters are correlated, or drawn one from another, the \
            shares overlap, and the table says so.
            """,
        examples: CatalogExample(.text, twoNumbers + "table \"What it rests on\" influence(result)"))

    static let probability = function(
        .probability, "probability(condition)", summary: "the share of the draws in which a condition holds",
        text: """
            Where a side of the condition is no number in a draw, such as 0 divided by 0, there is no answer, and the run \
            says so; `b > 0 EUR and a / b > 2` answers such a draw with no.
            """,
        examples: .value("probability(saving > -20_000 EUR)", "10%"))
}
