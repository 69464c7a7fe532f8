extension Catalog {
    static let populationClauses = [
        clause(
            "size", ["size EXPR"], "how many there are",
            example: "size 40 + 60\nstates home", asking: "people(basis) in 2021", gives: "100"),
        clause(
            "states", ["states a, b, c", "states a, b, c in proportion to COLUMN"],
            "the states that each can be in, and how many begin in which",
            text: "Without proportions, all begin in the first. A table whose rows have names is taken by name.",
            example: "size 100\nstates home, ill in proportion to [3, 1]", asking: "people(basis) for ill in 2021",
            gives: "25"),
        clause(
            "attribute", ["attribute NAME ~ distribution", "attribute NAME = EXPR"],
            "what differs between people, drawn or computed once, on entry",
            example: """
                size 100
                states home
                attribute weight ~ gamma(mean: 1, sd: 0.5)
                cost Care = weight * 100 EUR/month
                """, asking: "cost(basis) in 2021", gives: "€ 116,400"),
        clause(
            "let", ["let NAME = EXPR"], "names a value of the person, the state or the cycle",
            example: """
                size 100
                states home
                let yearly = 1_200 EUR/year
                cost Care = yearly
                """, asking: "cost(basis) in 2021", gives: "€ 120,000"),
        clause(
            "cost", ["cost DOMAIN \"line\" = MONEY per TIME"], "what the care of a person costs, by domain",
            text: "Booked in each cycle by where a person is at its start. The domain's payer pays it.",
            example: """
                size 100
                states home, ill in proportion to [3, 1]
                cost Care "At home" = 100 EUR/month
                cost Care "Nursing" = if state == ill then 500 EUR/month else 0 EUR/month
                """, asking: "cost(basis) in 2021", gives: "€ 270,000"),
        clause(
            "flow",
            [
                "flow STATE -> STATE at rate EXPR", "flow STATE -> STATE with chance SHARE per TIME",
                "flow any -> any in proportion to COLUMN at rate EXPR",
            ], "moves from state to state; `any` stands for every state",
            text: """
                Rates and chances are converted exactly to the cycle; flows out of one state compete, and share those \
                who leave by their rates. Towards `any` in proportion, somebody may be moved to where they were, which \
                is no move.
                """,
            example: "size 100\nstates home, ill\nflow home -> ill with chance 100 % per year",
            asking: "people(basis) for ill in 2022", gives: "100"),
        clause(
            "outcome", ["outcome NAME \"title\" = EXPR"], "something to count beside money, such as health",
            text: "Summed over people and cycles; an amount per time is multiplied by the cycle.",
            example: "size 100\nstates home\noutcome health = 0.9 QALY/year", asking: "outcome(basis, health) in 2021",
            gives: "90 QALY"),
    ]

    private static func clause(
        _ name: String, _ signatures: [String], _ summary: String, text: String = "", example: String,
        asking question: String, gives result: String
    ) -> CatalogEntry {
        CatalogEntry(
            .populationClause, name, signatures, summary, text: text,
            examples: [CatalogExample(.population, example, asking: question, gives: result)])
    }
}
