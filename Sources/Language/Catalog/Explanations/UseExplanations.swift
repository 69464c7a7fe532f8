/// What a text declares or says and nothing uses.
extension Catalog {
    private static let places = """
        model families
        cycle 1 month
        start 2021-01
        horizon 1 year
        population family {
          size 10
          states home
        }
        intervention coach for family { lasts 1 month }
        intervention visits for family { lasts 1 month }

        """

    static let useExplanations = [
        Explanation(
            "unused-name", isWarning: true, "Something is declared that nothing uses, so that it changes no figure.",
            advice: "Use it, or take it out.", wrong: "model families\nlet half = 1 / 2",
            right: "model families\nlet half = 1 / 2\noutcome share = half"),
        Explanation(
            "unit-not-shown", isWarning: true,
            "A unit is asked for with as where nothing is shown, so that it has no effect.",
            advice: "Ask for the unit where the figure is shown.", wrong: "let stay = 18 months as years",
            right: "let stay = 18 months\nprint stay as years"),
        Explanation(
            "intervention-never-started", isWarning: true, "No scenario of the model starts the intervention.",
            advice: "Start it in a scenario, or take it out.", wrong: places + "scenario coached { start coach }",
            right: places + "scenario coached { start coach }\nscenario visited { start visits }"),
    ]
}
