/// Problems of runs and of questions to their results.
extension Catalog {
    static let scriptExplanations = [
        Explanation(
            "script-in-model", "A text that declares a model asks a question.",
            advice: "Put runs and questions in a notebook or script that uses the model.",
            wrong: "model families\ntable 3", right: "model families"),
        Explanation(
            "not-run", "Results are asked of a scenario that has not been run above.",
            advice: "Name it in a run statement above.", in: .script,
            wrong: "scenario later extends coached { set price = 2_400 EUR/year }\ntable cost(later) by payer",
            right: "scenario later extends coached { set price = 2_400 EUR/year }\nrun later draws 4 seed 1\n"
                + "table cost(later) by payer"),
        Explanation(
            "already-run", "A scenario is run that has been run above, so that its name would mean two things.",
            advice: "Run it once, with all draws.", in: .script, wrong: "run basis draws 40",
            right: "table saving by year"),
        Explanation(
            "runs-mixed",
            "Results of different runs are put side by side draw by draw, though their draws have nothing in common.",
            advice: "Run the scenarios in one statement.", in: .script,
            wrong: "scenario later extends coached { set price = 2_400 EUR/year }\nrun later draws 4 seed 1\n"
                + "table cost(basis) - cost(later)",
            right: "scenario later extends coached { set price = 2_400 EUR/year }\nrun later draws 4 seed 1\n"
                + "table cost(later)"),
        Explanation(
            "run-mixes-models", "Scenarios of different models are run in one statement.",
            advice: "Give each model a run of its own.",
            wrong: "use \"other.blauw\" as other\nrun basis, other.basis draws 4 seed 1",
            right: "use \"other.blauw\" as other\nrun basis draws 4 seed 1\nrun other.basis draws 4 seed 1",
            files: [("other.blauw", "cycle 1 month\nstart 2021-01\nhorizon 1 year\n")]),
        Explanation(
            "no-population", "A question is asked that counts people, and the model has no population.",
            advice: "Ask for an outcome of the model.",
            wrong: "parameter a ~ uniform(0, 1) assumption \"an example\"\noutcome y = a\nrun basis draws 4 seed 1\n"
                + "table cost(basis)",
            right: "parameter a ~ uniform(0, 1) assumption \"an example\"\noutcome y = a\nrun basis draws 4 seed 1\n"
                + "table outcome(basis, y)"),
        Explanation(
            "unknown-axis", "The result has no axis of this name, or it has been summed over already.",
            advice: "Choose one of the axes that the message names.", in: .script, wrong: "table cost(basis) by state",
            right: "table cost(basis) by payer"),
        Explanation(
            "unknown-label", "No axis of the result has this name along it.",
            advice: "Name a payer, domain, population, state or intervention that the result is told apart by.",
            in: .script, wrong: "table cost(basis) for home", right: "table cost(basis) for insurer"),
        Explanation(
            "measures-differ", "Two results are combined that keep different axes.",
            advice: "Keep the same axes of both.", in: .script,
            wrong: "table (cost(basis) by year) - (cost(basis) by payer)",
            right: "table (cost(basis) by year) - (cost(coached) by year)"),
        Explanation(
            "needs-one-number", "A result with axes stands where one number a draw is needed.",
            advice: "Take the total, or choose one label of each axis.", in: .script,
            wrong: "expect probability(cost(basis) by year > 3 EUR) > 0.5 \"care is not free\"",
            right: "expect probability(cost(basis) > 3 EUR) > 0.5 \"care is not free\""),
        Explanation(
            "cells-and-columns", "A row of a table has more or fewer cells than there are columns.",
            advice: "Give each row a cell for each column.", in: .script,
            wrong: "table {\n  columns \"mean\", \"sd\"\n  row \"saved\" = mean(saving)\n}",
            right: "table {\n  columns \"mean\", \"sd\"\n  row \"saved\" = mean(saving), sd(saving)\n}"),
    ]
}
