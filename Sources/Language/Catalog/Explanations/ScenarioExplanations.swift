/// Problems of scenarios and stances.
extension Catalog {
    private static let price = "parameter price = 3 EUR assumption \"an example\"\nlet twice = 2 * price\n"

    static let scenarioExplanations = [
        Explanation(
            "set-twice", "A parameter is set twice; the first of the two would have no effect.",
            advice: "Take one out.", wrong: price + "scenario dear { set price = 4 EUR set price = 5 EUR }",
            right: price + "scenario dear { set price = 5 EUR }"),
        Explanation(
            "scenario-changes-nothing", isWarning: true,
            "A scenario has no changes, and so gives the figures of what "
                + "it extends.",
            advice: "Give it a change, or ask for the other scenario.", wrong: price + "scenario dear { }",
            right: price + "scenario dear { set price = 5 EUR }"),
        Explanation(
            "setting-without-effect", isWarning: true,
            "A parameter of an intervention is set that the scenario does not start.",
            advice: "Start the intervention, or take the setting out.", in: .intervention,
            wrong: """
                parameter visitors = 5 people assumption "an example"
                places visitors
                lasts 12 months
                }
                scenario more { set visits.visitors = 8 people
                """,
            right: """
                parameter visitors = 5 people assumption "an example"
                places visitors
                lasts 12 months
                }
                scenario more { start visits set visits.visitors = 8 people
                """),
        Explanation(
            "set-to-present-value", isWarning: true,
            "A parameter is set, by a scenario or by --set, to the value that it has already.",
            advice: "Take the setting out, or give another value.",
            wrong: price + "scenario dear { set price = 3 EUR }", right: price + "scenario dear { set price = 4 EUR }"),
        Explanation(
            "setting-replaced", "A stance sets a parameter that the scenario sets above, which would have no effect.",
            advice: "Put the setting below the stance, or take it out.",
            wrong: price + "stance careful { set price = 9 EUR }\n"
                + "scenario dear {\n  set price = 4 EUR\n  stance careful\n}",
            right: price + "stance careful { set price = 9 EUR }\n"
                + "scenario dear {\n  stance careful\n  set price = 4 EUR\n}"),
        Explanation(
            "gate-too-late", isWarning: true,
            "The month at which a limit is to be raised lies outside the model's time.",
            advice: "Choose an earlier month, or a longer horizon.", in: .scenario,
            wrong: "start coach\nexpand coach.reach to 80 when started(coach) > 10 at 4 years",
            right: "start coach\nexpand coach.reach to 80 when started(coach) > 10 at 1 year"),
        Explanation(
            "started-twice", "A scenario starts an intervention that it, or what it extends, starts already.",
            advice: "Take one out.", in: .scenario, wrong: "start coach\nstart coach", right: "start coach"),
    ]
}
