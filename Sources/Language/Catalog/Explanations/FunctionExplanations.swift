/// Problems of functions and distributions.
extension Catalog {
    static let functionExplanations = [
        Explanation(
            "unknown-function", "There is no function or distribution of this name.",
            advice: "Mind the spelling; blauwdruk help lists them.", wrong: "let a = squrt(4)",
            right: "let a = sqrt(4)"),
        Explanation(
            "wrong-arguments", "A function or distribution is given other arguments than it takes.",
            advice: "The message shows how it is called; blauwdruk help NAME shows an example.",
            wrong: "let a = sqrt(4, 5)", right: "let a = sqrt(4)"),
        Explanation(
            "points-not-ascending", "The points of an interpolation do not rise from each to the next.",
            advice: "Put them in order, each once.", wrong: "let a = interpolate(2, [1, 3, 2], [5, 6, 7])",
            right: "let a = interpolate(2, [1, 2, 3], [5, 6, 7])"),
        Explanation(
            "ambiguous-arguments", "The arguments can be read in two ways that give different distributions.",
            advice: "Name them; the message shows how.",
            wrong: "parameter a ~ gamma(2, 3 EUR) assumption \"an example\"\nlet b = a",
            right: "parameter a ~ gamma(shape: 2, scale: 3 EUR) assumption \"an example\"\nlet b = a"),
        Explanation(
            "distribution-in-expression",
            "A distribution stands inside an expression. What is drawn must have a name of its own, so that its draws "
                + "do not depend on what surrounds it.",
            advice: "Draw it as a parameter or an attribute, behind ~.", wrong: "let a = 3 * normal(1, 2)",
            right: "parameter b ~ normal(1, 2) assumption \"an example\"\nlet a = 3 * b"),
        Explanation(
            "not-a-distribution", "Behind ~ stands something that is no distribution.",
            advice: "Write = for a value, or a distribution such as beta(14, 6).",
            wrong: "parameter a ~ 3 assumption \"an example\"\nlet b = a",
            right: "parameter a = 3 assumption \"an example\"\nlet b = a"),
        Explanation(
            "impossible-distribution",
            "These numbers give no distribution of this kind, such as a standard deviation below zero, or one that is "
                + "too large for a share with this mean.",
            advice: "The message says what must hold.",
            wrong: "parameter a ~ beta(mean: 0.5, sd: 0.6) assumption \"an example\"\nlet b = a",
            right: "parameter a ~ beta(mean: 0.5, sd: 0.1) assumption \"an example\"\nlet b = a"),
    ]
}
