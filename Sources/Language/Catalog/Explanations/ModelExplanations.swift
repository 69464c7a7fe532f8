/// Problems of a model's settings, parameters and populations.
extension Catalog {
    static let modelExplanations = [
        Explanation(
            "missing-origin", isWarning: true,
            "A parameter does not say where its number comes from, so that a reader cannot judge it.",
            advice: "Add from SOURCE \"where\", or assumption \"why\".",
            wrong: "parameter price = 3 EUR\nlet twice = 2 * price",
            right: "parameter price = 3 EUR assumption \"an offer by telephone\"\nlet twice = 2 * price"),
        Explanation(
            "unused-parameter", isWarning: true,
            "Nothing uses this parameter, so that changing it would change nothing.", advice: "Use it or take it out.",
            wrong: "parameter price = 3 EUR assumption \"an example\"",
            right: "parameter price = 3 EUR assumption \"an example\"\nlet twice = 2 * price"),
        Explanation(
            "missing-clause", "Something that cannot be left out is missing.",
            advice: "Add the clause that the message names.", in: .population, wrong: "states home",
            right: "states home\nsize 10"),
        Explanation(
            "repeated-clause", "A clause or setting is given twice; one of the two would silently have no effect.",
            advice: "Take one out.", wrong: "cycle 1 month\ncycle 1 year", right: "cycle 1 month"),
        Explanation(
            "states-below", "A clause speaks of states above the line that declares them.",
            advice: "Move the line with states up.", in: .population,
            wrong: "size 10\nflow home -> ill at rate 0.1 / year\nstates home, ill",
            right: "size 10\nstates home, ill\nflow home -> ill at rate 0.1 / year"),
        Explanation(
            "flow-to-itself", isWarning: true, "A flow leads from a state to the same state, and so moves nobody.",
            advice: "Take it out, or name another state.", in: .population,
            wrong: "size 10\nstates home, ill\nflow home -> home at rate 0.1 / year",
            right: "size 10\nstates home, ill\nflow home -> ill at rate 0.1 / year"),
        Explanation(
            "chances-exceed-one", "The chances of a row add up to more than one, or one of them is below zero.",
            advice: "Give each state its chance; what is missing to one stays.", in: .population,
            wrong: "size 10\nstates home, ill\nflow home -> any with chances [0.4, 0.7] per year",
            right: "size 10\nstates home, ill\nflow home -> any with chances [0.4, 0.6] per year"),
        Explanation(
            "move-never-made", isWarning: true, "An amount falls on a move that no flow makes, and so is never booked.",
            advice: "Name a move that a flow makes, or add the flow.", in: .population,
            wrong: "size 10\nstates home, ill\nflow home -> ill at rate 0.1 / year\n"
                + "cost Care = 3 EUR/person on ill -> home",
            right: "size 10\nstates home, ill\nflow home -> ill at rate 0.1 / year\n"
                + "cost Care = 3 EUR/person on home -> ill"),
        Explanation(
            "horizon-not-whole", "The horizon is not a whole number of cycles.",
            advice: "Choose a cycle that divides the horizon.", wrong: "cycle 5 months\nhorizon 1 year",
            right: "cycle 6 months\nhorizon 1 year"),
        Explanation(
            "correction-weights", "There must be a weight for each point in time, one more than there are cycles.",
            advice: "Give as many weights as the message asks for.",
            wrong: "cycle 1 year\nhorizon 2 years\ncorrection weights [0.5, 1]",
            right: "cycle 1 year\nhorizon 2 years\ncorrection weights [0.5, 1, 0.5]"),
        Explanation(
            "simpson-needs-even-cycles", isWarning: true,
            "Simpson's rule is exact only over an even number of cycles; over an odd number it is no more than near.",
            advice: "Choose a cycle or horizon with an even number of cycles, or half-cycle correction.",
            wrong: "cycle 1 year\nhorizon 3 years\ncorrection simpson",
            right: "cycle 1 year\nhorizon 4 years\ncorrection simpson"),
    ]
}
