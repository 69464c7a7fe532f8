/// What can stop a run: values that only the draws show.
extension Catalog {
    private static let uncertain = "parameter x ~ uniform(0, 2) assumption \"an example\"\n"

    /// A run of a population with one more clause.
    private static func run(
        _ clause: String, size: String = "10", states: String = "states home, ill", engine: String = "auto"
    ) -> String {
        uncertain + CatalogExample.settings + "population resident {\n  size \(size)\n  \(states)\n"
            + (clause.isEmpty ? "" : "  \(clause)\n") + "}\nlet half = x / 2\nrun basis draws 20 seed 1"
            + (engine == "auto" ? "" : " engine \(engine)")
    }

    /// A run of a scenario with one intervention.
    private static func visits(_ clauses: String) -> String {
        uncertain + CatalogExample.settings + """
            payer insurer
            domain Care paid by insurer
            population resident {
              size 10
              states home
              cost Care = 100 EUR/month
            }
            intervention visits for resident {
              \(clauses)
            }
            let half = x / 2
            scenario visited { start visits }
            run visited draws 20 seed 1
            """
    }

    /// A run of an outcome whose variance is shared out.
    private static func sharedOut(_ outcome: String, draws: Int) -> String {
        uncertain + "outcome y = \(outcome)\nrun basis draws \(draws) seed 1\n"
            + "expect assumed(outcome(basis, y)) in 0 .. 1.1"
    }

    static let runExplanations = [
        Explanation(
            "impossible-draw", at: .running,
            "In some draw, the arguments of a distribution give no distribution, because they are uncertain themselves.",
            advice: "Keep them within what the distribution allows, for example with max.",
            wrong: run("attribute tall ~ normal(mean: 0, sd: x - 1)"),
            right: run("attribute tall ~ normal(mean: 0, sd: max(0.1, x - 1))")),
        Explanation(
            "size-out-of-range", at: .running, "In some draw, the size of a population is below zero or too large.",
            advice: "Draw it from a distribution above zero.", wrong: run("", size: "10 * (x - 1)"),
            right: run("", size: "10 * x")),
        Explanation(
            "chance-out-of-range", at: .running,
            "In some draw or cycle, the chance of a flow is below zero or above one.",
            advice: "Draw chances from a distribution between 0 and 1, such as beta, or use a rate.",
            wrong: run("flow home -> ill with chance x per year"),
            right: run("flow home -> ill with chance x / 2 per year")),
        Explanation(
            "negative-rate", at: .running, "In some draw or cycle, the rate of a flow is below zero.",
            advice: "Draw rates from a distribution above zero, such as gamma.",
            wrong: run("flow home -> ill at rate (x - 1) / year"), right: run("flow home -> ill at rate x / year")),
        Explanation(
            "impossible-shares", at: .running, "Shares are below zero in some draw, or all of them are zero.",
            advice: "Keep them at zero or above, and one of them above it.",
            wrong: run("", states: "states home, ill in proportion to [x, x - 1]"),
            right: run("", states: "states home, ill in proportion to [x, 1]")),
        Explanation(
            "row-above-one", at: .running,
            "In some draw, the chances of a row add up to more than one, or one of them is below zero.",
            advice: "Draw them together, so that they add up to one.",
            wrong: run("flow home -> any with chances [0.5, x] per year"),
            right: run("flow home -> any with chances [0.5, x / 4] per year")),
        Explanation(
            "negative-arrivals", at: .running, "In some draw or cycle, the mean number of arrivals is below zero.",
            advice: "Draw it from a distribution above zero.",
            wrong: run("arrivals (x - 1) * 1 person/month into home"),
            right: run("arrivals x * 1 person/month into home")),
        Explanation(
            "too-many-people", at: .running, "More people have entered a population than can be numbered.",
            advice: "See whether the arrivals are meant to be so many; model a part of the population."),
        Explanation(
            "too-many-cells", at: .running,
            "The people of a population differ in more ways that matter than an engine that counts them can keep apart.",
            advice: "Run the model with the engine individuals, or let fewer attributes or times matter."),
        Explanation(
            "outside-points", at: .running,
            "In some draw or cycle, a place lies outside the points of an interpolation.",
            advice: "Give points for all that can occur, or keep the place among them with min and max.",
            wrong: run("flow home -> ill at rate interpolate(x, [0, 1], [0.1, 0.2]) / year"),
            right: run("flow home -> ill at rate interpolate(x, [0, 2], [0.1, 0.2]) / year")),
        Explanation(
            "points-unordered", at: .running,
            "In some draw, the points of an interpolation do not rise from each to the next.",
            advice: "Draw the distances between them from a distribution above zero.",
            wrong: run("flow home -> ill at rate interpolate(1, [0, x, 1], [0.1, 0.2, 0.3]) / year"),
            right: run("flow home -> ill at rate interpolate(1, [0, x, 3], [0.1, 0.2, 0.3]) / year")),
        Explanation(
            "acceptance-out-of-range", at: .running,
            "In some draw, the chance of acceptance is below zero or above one.",
            advice: "Draw it from a distribution between 0 and 1.", wrong: visits("lasts 1 month\n  accept x"),
            right: visits("lasts 1 month\n  accept x / 2")),
        Explanation(
            "course-too-short", at: .running, "In some draw, a course lasts less than half a cycle.",
            advice: "Choose a shorter cycle, or a longer course.", wrong: visits("lasts x * 1 month"),
            right: visits("lasts (1 + x) * 1 month")),
        Explanation(
            "course-of-nothing", at: .running, "A length of zero or less was drawn for a course.",
            advice: "Draw it from a distribution above zero.",
            wrong: visits("lasts ~ normal(1 month, 2 months)"),
            right: visits("lasts ~ gamma(mean: 2 months, sd: 1 month)")),
        Explanation(
            "dropout-out-of-range", at: .running,
            "In some draw or cycle, the rate at which a course is left is below zero, or the chance is not from 0 to 1.",
            advice: "Draw it from a distribution within these bounds.",
            wrong: visits("lasts 6 months\n  dropout at rate (x - 1) / year"),
            right: visits("lasts 6 months\n  dropout at rate x / year")),
        Explanation(
            "below-zero", at: .running, "In some draw or cycle, a time or a number is below zero that cannot be.",
            advice: "The message says which; keep it at zero or above.",
            wrong: visits("lasts 6 months\n  again after (x - 1) * 1 month"),
            right: visits("lasts 6 months\n  again after x * 1 month")),
        Explanation(
            "no-courses", at: .running, "In some draw, the most courses that somebody may have are fewer than one.",
            advice: "Keep the number at one or above.",
            wrong: visits("lasts 1 month\n  again after 1 month, at most x - 1 courses"),
            right: visits("lasts 1 month\n  again after 1 month, at most x + 1 courses")),
        Explanation(
            "budget-too-small", at: .running,
            "What an intervention costs by itself in a year is above its budget, before anybody has begun.",
            advice: "Give it a larger budget, or smaller fixed costs.",
            wrong: visits("lasts 1 month\n  budget 100 EUR/year\n  cost Care = 1_000 EUR/year while running"),
            right: visits("lasts 1 month\n  budget 10_000 EUR/year\n  cost Care = 1_000 EUR/year while running")),
        Explanation(
            "negative-half-life", at: .running, "In some draw, the half-life of an effect is below zero.",
            advice: "Draw it from a distribution above zero.",
            wrong: visits(
                "lasts 1 month\n  effect Care *= 0.5 while active, then fading with half-life (x - 1) * 1 month"),
            right: visits("lasts 1 month\n  effect Care *= 0.5 while active, then fading with half-life x * 1 month")),
        Explanation(
            "negative-build-up", at: .running, "In some draw, the time in which an effect builds up is below zero.",
            advice: "Draw it from a distribution above zero.",
            wrong: visits("lasts 1 month\n  effect Care *= 0.5 while active, building up over (x - 1) * 1 month"),
            right: visits("lasts 1 month\n  effect Care *= 0.5 while active, building up over x * 1 month")),
        Explanation(
            "aftercare-too-short", at: .running,
            "In some draw, the time after a course is below zero, or less than half a "
                + "cycle.",
            advice: "Choose a shorter cycle, or a longer time.",
            wrong: visits("lasts 1 month\n  cost Care = 1 EUR/month afterwards for (x - 1) * 1 month"),
            right: visits("lasts 1 month\n  cost Care = 1 EUR/month afterwards for (x + 1) * 1 month")),
        Explanation(
            "no-such-row", at: .running, "A row of a table is asked for by a number that no row has.",
            advice: "Keep the number between 1 and the number of rows.",
            wrong: visits("lasts 1 month\n  priority [1, 2, 3][individual] descending"),
            right: visits("lasts 1 month\n  priority [1, 2, 3][min(3, individual)] descending")),
        Explanation(
            "not-an-amount", at: .running, "A computed amount is infinite or no number: it was divided by zero, say.",
            advice: "Look at the expression in the cycle that the message names.",
            wrong: visits(
                "lasts 1 month\n  cost Care = 1 EUR/month^2 * 1 month^2 / (time - 3 months) while active\n"
                    + "  rollout at once from 2021-04\n  reach 10"),
            right: visits(
                "lasts 1 month\n  cost Care = 1 EUR/month^2 * 1 month^2 / (time + 3 months) while active\n"
                    + "  rollout at once from 2021-04\n  reach 10")),
        Explanation(
            "undecided", at: .running,
            "A condition on results has no answer, since a side of it is no number: nought divided by nought, say.",
            advice: "Ask first whether there is something to divide by.",
            wrong: run("") + "\nlet share = flows(basis) / flows(basis)\nexpect probability(share > 1) < 0.5",
            right: run("") + "\nlet share = flows(basis)\nexpect probability(share > 1 person) < 0.5"),
        Explanation(
            "nothing-varies", at: .running,
            "It is asked which parameters a result's variance rests on, and the result is the same in all draws.",
            advice: "Ask it of a result that rests on an uncertain parameter, or on chance between people.",
            wrong: sharedOut("0 * x", draws: 100), right: sharedOut("2 * x", draws: 100)),
        Explanation(
            "too-few-draws", at: .running,
            "It is asked which parameters a result's variance rests on, of fewer draws than can tell.",
            advice: "Take as many draws as the message says, or better some thousand.",
            wrong: sharedOut("2 * x", draws: 20), right: sharedOut("2 * x", draws: 100)),
        Explanation(
            "memory", at: .running,
            "The run would take more memory than is allowed, which is forecast before it begins.",
            advice: "Take fewer draws, fewer scenarios or a longer cycle, or allow more with --memory.",
            wrong: run("").replacing("draws 20", with: "draws 10_000_000"), right: run("")),
        Explanation(
            "engine-cannot-run", at: .running,
            "The engine that the run asks for cannot run what stands at the place; nothing has been run.",
            advice: "Ask for engine individuals, which runs everything, or leave the choice open with auto.",
            wrong: run("attribute tall ~ uniform(1, 2)\n  flow home -> ill at rate tall / year", engine: "counts"),
            right: run("attribute tall ~ uniform(1, 2)\n  flow home -> ill at rate tall / year", engine: "individuals")),
        Explanation(
            "stopped", at: .running, "The run was stopped before its end; nothing was written.",
            advice: "Start it again; fewer draws take less time."),
    ]
}
