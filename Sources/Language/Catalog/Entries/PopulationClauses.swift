extension Catalog {
    static let populationClauses = [
        clause(
            "size", ["size EXPR"], "how many there are",
            example: "size 40 + 60\nstates home", asking: "people(basis) in 2021", gives: "100"),
        clause(
            "states", ["states a, b, c", "states { a  DOMAIN: b, c }", "states a, b, c in proportion to COLUMN"],
            "the states that each can be in, and how many begin in which",
            text: """
                Without proportions, all begin in the first. A table whose rows have names is taken by name. In braces, \
                states stand behind the domain that is responsible for who is in them.
                """,
            example: "size 100\nstates home, ill in proportion to [3, 1]", asking: "people(basis) for ill in 2021",
            gives: "25"),
        clause(
            "age", ["age ~ distribution", "age = EXPR"], "the age on entry, from which the age of each grows",
            example: "size 100\nstates child, adult\nage = 18 years - individual * 1 month\n"
                + "flow child -> adult when age >= 18 years",
            asking: "people(basis) for adult in 2023", gives: "28.5"),
        clause(
            "arrivals",
            [
                "arrivals COUNT per TIME", "arrivals COUNT per TIME into STATE",
                "arrivals COUNT per TIME in proportion to COLUMN",
            ], "who enters as a cycle begins, into the first state unless another is named",
            text: """
                Their number is drawn from a Poisson distribution with this mean. Several lines add up, and a person who \
                enters draws attributes like those of the start.
                """, example: "size 0\nstates home\narrivals 0 people/month", asking: "arrivals(basis) in 2021",
            gives: "0"),
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
            "cost",
            [
                "cost DOMAIN \"line\" = MONEY per TIME", "cost DOMAIN = MONEY on STATE -> STATE",
                "cost DOMAIN = MONEY on entering STATE",
            ], "what the care of a person costs, by domain",
            text: """
                Booked in each cycle by where a person is at its start. The domain's payer pays it. On a move it falls \
                once, for each who makes it.
                """,
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
                "flow any -> any in proportion to COLUMN at rate EXPR", "flow STATE -> STATE when CONDITION",
                "flow STATE -> any with chances ROW per TIME", "flow any -> any with chances TABLE per TIME",
                "flow STATE -> out at rate EXPR",
            ], "moves from state to state; `any` stands for every state, `out` for leaving the population",
            text: """
                Rates and chances are converted exactly to the cycle; flows out of one state compete, and share those \
                who leave by their rates. Towards `any` in proportion, somebody may be moved to where they were, which \
                is no move. A row of chances holds for a cycle of its period: it leaves at the rate by which the sum of \
                its chances arises, and shares who leaves as in the row. A flow with a condition takes everybody for \
                whom it holds as a cycle begins, before all others.
                """,
            example: "size 100\nstates home, ill\nflow home -> ill with chance 100 % per year",
            asking: "people(basis) for ill in 2022", gives: "100"),
        clause(
            "outcome", ["outcome NAME \"title\" = EXPR"], "something to count beside money, such as health",
            text: """
                Summed over people and cycles; an amount per time is multiplied by the cycle. Behind it may stand the \
                moves on which it falls, as behind a cost.
                """,
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
