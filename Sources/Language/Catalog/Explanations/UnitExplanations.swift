/// Problems of units and types.
extension Catalog {
    static let unitExplanations = [
        Explanation(
            "unknown-unit", "A word stands where a unit must, and is none.",
            advice: "blauwdruk help lists the units.", wrong: "currency EURO 2021", right: "currency EUR 2021"),
        Explanation(
            "units-differ", "Two things are added or compared that measure different things.",
            advice: "Bring both to the same unit: multiply by a time, divide by a count.",
            wrong: "let sum3 = 3 EUR + 2 months", right: "let sum3 = 3 EUR + 2 months * 1 EUR/month"),
        Explanation(
            "wrong-unit", "A number has another unit than its place asks for, or none.",
            advice: "Write the unit behind the number.", wrong: "cycle 1", right: "cycle 1 month"),
        Explanation(
            "wrong-type", "Something of another kind stands here than is asked for, such as a number for a month.",
            advice: "The message says what is asked for.", wrong: "start 2021 - 1", right: "start 2021-01"),
        Explanation(
            "power-not-whole", "A quantity with a unit is raised to a power of which the unit would not be known.",
            advice: "Divide it by one unit first.", wrong: "let a = (3 EUR) ^ 0.5",
            right: "let a = (3 EUR / 1 EUR) ^ 0.5"),
        Explanation(
            "odd-root", "The square root of this unit is no unit.", advice: "Divide by one unit first.",
            wrong: "let a = sqrt(3 EUR)", right: "let a = sqrt(3 EUR / 1 EUR)"),
        Explanation(
            "rows-differ", "Two columns of different length are combined; they are taken row by row.",
            advice: "Give both a value for each row.", wrong: "let a = sum([1, 2] * [1, 2, 3])",
            right: "let a = sum([1, 2, 0] * [1, 2, 3])"),
        Explanation(
            "changes-too-often",
            "A value may change more often than its place allows: the cycle of a model cannot differ between draws, "
                + "the size of a population not between people.",
            advice: "Use something that is known in time.",
            wrong: "parameter length ~ uniform(1 month, 2 months) assumption \"an example\"\ncycle length",
            right: "cycle 1 month"),
        Explanation(
            "out-of-range", "A fixed number is outside the values that its place can have.",
            advice: "Choose a value within the bounds that the message gives.",
            wrong: "discount costs 120 %, health 1.5 %", right: "discount costs 3 %, health 1.5 %"),
    ]
}
