extension Catalog {
    static let changes = [
        CatalogEntry(
            .change, "start", ["start INTERVENTION"], "lets an intervention run",
            examples: [CatalogExample(.scenario, "start coach", asking: "started(option)", gives: "40")]),
        CatalogEntry(
            .change, "set", ["set NAME = EXPR ORIGIN", "set NAME ~ distribution ORIGIN"],
            "gives a parameter another value; one of an intervention is written INTERVENTION.NAME",
            examples: [
                CatalogExample(
                    .scenario, "set price = 2_400 EUR/year", asking: "cost(option) in 2021", gives: "€ 240,000")
            ]),
        CatalogEntry(
            .change, "stance", ["stance NAME"], "takes over all settings of a stance",
            examples: [
                CatalogExample(
                    .script,
                    """
                    stance claim "At face value" { set remains = 0.5 assumption "the pilot" }
                    scenario claimed extends coached { stance claim }
                    """)
            ]),
        CatalogEntry(
            .change, "expand", ["expand INTERVENTION.reach to EXPR when CONDITION at TIME"],
            "a stage gate: raises a limit in the draws in which a condition holds at a moment",
            text: "The limit is the `reach` or the `places`; the moment is a time since the start, or a month.",
            examples: [
                CatalogExample(
                    .scenario, "start coach\nexpand coach.reach to 60 when price > 0 EUR/year at 12 months",
                    asking: "expanded(option)", gives: "1")
            ]),
    ]
}
