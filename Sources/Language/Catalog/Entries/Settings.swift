extension Catalog {
    static let settings = [
        setting(
            "cycle", "cycle TIME", "the step of time: who moves, moves once a cycle",
            text: "Rates and chances are converted to it exactly."),
        setting("start", "start YEAR-MONTH", "the month in which the model begins"),
        setting("horizon", "horizon TIME", "how long the model runs: a whole number of cycles"),
        setting("currency", "currency EUR YEAR", "the year of whose prices all money is"),
        setting(
            "discount", "discount costs SHARE, health SHARE", "the yearly rates of discounting",
            text: "They have an effect only where `discounted` is asked."),
        prices, correction,
    ]

    private static let prices = CatalogEntry(
        .setting, "prices", ["prices TABLE.COLUMN"],
        "the price index by which amounts in the prices of other years are converted to those of the model's year",
        text: """
            The rows of the table are named by year. Behind EUR an amount, or the column of a table, can name its year: \
            100 EUR 2016 is worth 100 times the index of the model's year divided by that of 2016.
            """,
        examples: [
            CatalogExample(
                .text,
                """
                currency EUR 2019
                table cpi from "cpi.csv" by year { index: number }
                prices cpi.index
                parameter fee = 100 EUR 2016 assumption "the tariff of 2016"
                outcome bill = fee
                run basis draws 1 seed 1
                """, asking: "outcome(basis, bill)", gives: "€ 105.8",
                files: [(path: "cpi.csv", text: "year,index\n2016,100\n2019,105.8\n")])
        ])

    private static let correction = CatalogEntry(
        .setting, "correction", ["correction none|half-cycle|simpson", "correction weights COLUMN"],
        "how what goes on during a cycle is weighed by who is where at its ends",
        text: """
            Without it, by who is where at its start. A column of weights has one for each point in time, so one more \
            than there are cycles; Simpson's rule needs an even number of cycles.
            """,
        examples: [
            CatalogExample(
                .text,
                """
                cycle 1 year
                start 2021-01
                horizon 2 years
                correction half-cycle
                payer insurer
                domain Care paid by insurer
                population resident {
                  size 1
                  states home, ill
                  flow home -> ill with chance 100 % per year
                  cost Care = if state == ill then 1_000 EUR/year else 0 EUR/year
                }
                run basis draws 1 seed 1
                """, asking: "cost(basis)", gives: "€ 1,500")
        ])

    private static func setting(_ name: String, _ signature: String, _ summary: String, text: String = "")
        -> CatalogEntry
    {
        let example = """
            cycle 3 months
            start 2021-01
            horizon 2 years
            currency EUR 2021
            discount costs 3 %, health 1.5 %
            payer insurer
            domain Care paid by insurer
            population resident {
              size 10
              states home
              cost Care = 1_200 EUR/year
            }
            run basis draws 1 seed 1
            """
        return CatalogEntry(
            .setting, name, [signature], summary, text: text,
            examples: [CatalogExample(.text, example, asking: "discounted(cost(basis))", gives: "€ 23,391")])
    }
}
