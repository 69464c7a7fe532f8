/// Problems of correlations between parameters.
extension Catalog {
    private static let pair = """
        parameter a ~ uniform(0, 1) assumption "an example"
        parameter b ~ uniform(0, 1) assumption "an example"
        let both = a + b

        """
    private static let pairGoesTogether = "correlation a, b = 0.4 assumption \"an example\"\n"

    static let correlationExplanations = [
        Explanation(
            "cannot-be-correlated",
            "A parameter is correlated that is fixed, or that is not drawn from one distribution of a number.",
            advice: "Correlate parameters that are drawn.",
            wrong: "parameter a ~ uniform(0, 1) assumption \"an example\"\n"
                + "parameter b = 3 assumption \"an example\"\n" + pairGoesTogether + "let both = a + b",
            right: pair + pairGoesTogether),
        Explanation(
            "correlated-twice", "The correlation of two parameters is given twice; one would have no effect.",
            advice: "Take one out.", wrong: pair + pairGoesTogether + pairGoesTogether, right: pair + pairGoesTogether),
        Explanation(
            "not-positive-definite",
            "No parameters can have these correlations together: if one goes closely with two "
                + "others, those go with each other.",
            advice: "Bring correlations nearer to zero, or state those of the other pairs.",
            wrong: pair + "parameter c ~ uniform(0, 1) assumption \"an example\"\nlet all = both + c\n"
                + "correlation a, b = 0.9 assumption \"an example\"\n"
                + "correlation a, c = 0.9 assumption \"an example\"",
            right: pair + "parameter c ~ uniform(0, 1) assumption \"an example\"\nlet all = both + c\n"
                + "correlation a, b = 0.5 assumption \"an example\"\n"
                + "correlation a, c = 0.5 assumption \"an example\""),
        Explanation(
            "correlation-without-effect", isWarning: true,
            "A scenario gives a correlated parameter a fixed value, which goes with nothing.",
            advice: "Give it a distribution, or leave the setting out.",
            wrong: pair + pairGoesTogether + "scenario fixed { set a = 0.5 assumption \"an example\" }",
            right: pair + pairGoesTogether + "scenario drawn { set a ~ uniform(0, 0.5) assumption \"an example\" }"),
        Explanation(
            "impossible-correlations", at: .running,
            "In a session, correlations that were typed one after the other cannot hold together, and a value was asked "
                + "for that rests on them. In a text this is found in checking, as not-positive-definite.",
            advice: "Type one of them again, nearer to zero, or state those of the other pairs."),
    ]
}
