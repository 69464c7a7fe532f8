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

    static let probability = function(
        .probability, "probability(condition)", summary: "the share of the draws in which a condition holds",
        examples: .value("probability(saving > -20_000 EUR)", "10%"))
}
