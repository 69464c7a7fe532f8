/// Functions of numbers, and of columns element by element.
extension Catalog {
    static let minimum = function(
        .minimum, "min(a, b, ...)", "min(column)", summary: "the smallest of its arguments, or of a column",
        text: "The arguments measure the same thing. Of results of runs, it is taken draw by draw.",
        examples: .value("min(3 EUR, 5 EUR)", "€ 3.00"), .value("min([4, 2, 6])", "2"))

    static let maximum = function(
        .maximum, "max(a, b, ...)", "max(column)", summary: "the largest of its arguments, or of a column",
        text: "The arguments measure the same thing. Of results of runs, it is taken draw by draw.",
        examples: .value("max(0 EUR, price * 2 years)", "€ 2,400"))

    static let absolute = function(
        .absolute, "abs(a)", summary: "the distance of a number from zero", examples: .value("abs(-3)", "3"))

    static let exponential = function(
        .exponential, "exp(a)", summary: "e to the power of a plain number", examples: .value("exp(1)", "2.7"))

    static let logarithm = function(
        .logarithm, "ln(a)", summary: "the natural logarithm of a plain number above zero",
        examples: .value("ln(2)", "0.693"))

    static let squareRoot = function(
        .squareRoot, "sqrt(a)", summary: "the square root",
        text: "A unit goes along where it is a square: the root of a variance of hours is in hours.",
        examples: .value("sqrt(2)", "1.4"))

    static let floor = function(
        .floor, "floor(a)", summary: "the whole number at or below a number or count",
        examples: .value("floor(2.7)", "2"))

    static let ceiling = function(
        .ceiling, "ceiling(a)", summary: "the whole number at or above a number or count",
        examples: .value("ceiling(2.1)", "3"))

    static let round = function(
        .round, "round(a)", summary: "the nearest whole number or count", text: "Halves go away from zero.",
        examples: .value("round(2.5)", "3"))

    static let remainder = function(
        .remainder, "mod(a, b)", summary: "what is left of a after whole times b",
        text: "Both measure the same thing. The result lies between zero and b, also for an a below zero.",
        examples: .value("mod(14 months, 1 year)", "2 months"), .value("mod(-1, 12)", "11"))

    static let decimalLogarithm = function(
        .decimalLogarithm, "log10(a)", summary: "the logarithm of a plain number above zero, to the base of ten",
        examples: .value("log10(1000)", "3"))

    static let sine = function(
        .sine, "sin(a)", summary: "the sine of an angle in radians", examples: .value("sin(pi / 2)", "1"))

    static let cosine = function(
        .cosine, "cos(a)", summary: "the cosine of an angle in radians", examples: .value("cos(pi)", "−1"))

    static let tangent = function(
        .tangent, "tan(a)", summary: "the tangent of an angle in radians", examples: .value("tan(0)", "0"))

    static let interpolate = function(
        .interpolate, "interpolate(x, points, values)", summary: "the value at x, linear between points",
        text: "The points ascend, in the unit of x; a place outside them has no value.",
        examples: .value("interpolate(1.5, [1, 2, 4], [10, 20, 0])", "15"))

    static let sum = function(
        .sum, "sum(column)", summary: "the sum of a column", examples: .value("sum([1 EUR, 2 EUR, 3 EUR])", "€ 6.00"))

    static let count = function(
        .count, "count(list)", summary: "how many elements a list or a column has",
        examples: .value("count([1 EUR, 2 EUR, 4 EUR])", "3"))
}
