extension Catalog {
    static let statements = [
        statement(
            "model", "model NAME \"title\"", "names the model; a text that has it asks no questions",
            example: """
                model families "Families in Maastricht"
                """),
        statement(
            "use", "use \"file\"", "use \"file\" as NAME", "puts the statements of another file here",
            text: """
                With `as`, the other model stays apart, and its scenarios are written NAME.scenario. A path is relative \
                to the file that names it, and stays below the project's folder.
                """, example: "use \"tariffs.blauw\"\nlet yearly = 12 * tariff",
            files: [("tariffs.blauw", "parameter tariff = 70 EUR/hour assumption \"an example\"\n")]),
        statement(
            "source", "source NAME \"title\"", "a report or data set that parameters come from",
            example: """
                source REPORT "Final report, January 2021"
                parameter tariff = 70 EUR/hour from REPORT "section 8.1"
                let cheap = tariff / 2
                """),
        statement(
            "payer", "payer NAME \"title\"", "who pays for domains of care",
            example: "payer insurer \"Health insurer\"\ndomain Care paid by insurer"),
        statement(
            "domain", "domain NAME \"title\" paid by PAYER", "a domain of care, and who pays for it",
            example: "payer municipality\ndomain Youth \"Youth care\" paid by municipality"),
        statement(
            "table", "table NAME from \"file.csv\" by COLUMN { column: unit }", "table \"title\" measure",
            "table \"title\" { columns ... row ... }", "data from a file; or a table of results",
            text: """
                A column is written NAME.column, a row of it NAME.column[row], by its number from 1 or, with `by`, by its \
                name. Only the columns that are given a unit can be used. A table of results shows the mean over the \
                draws and the middle 90 %.
                """,
            example: CatalogExample(
                .text,
                """
                cycle 1 month
                start 2021-01
                horizon 1 year
                table bands from "bands.csv" by band { households: household }
                population family {
                  size sum(bands.households)
                  states low, high in proportion to bands.households
                }
                run basis draws 1 seed 1
                """, asking: "people(basis) for low", gives: "30",
                files: [("bands.csv", "band,households\nlow,30\nhigh,10\n")])),
        statement(
            "parameter", "parameter NAME = value ORIGIN", "parameter NAME ~ distribution ORIGIN",
            "a number of the model, fixed or uncertain, with its origin",
            text: """
                The origin is `from SOURCE "where"` or `assumption "why"`. An uncertain parameter is drawn once in each \
                draw, through its quantile function. Lines above it that begin with /// say what it means in reports.
                """,
            example: """
                parameter reached ~ beta(14, 6) assumption "14 of 20 in the pilot"
                let missed = 1 - reached
                """),
        statement(
            "correlation", "correlation NAME, NAME = number ORIGIN", "how two uncertain parameters go together",
            text: """
                The number, from -1 to 1, is the correlation of their normal scores (a Gaussian copula), so that each \
                keeps its own distribution. The parameter declared first keeps its draws. A pair of which nothing is \
                said has no correlation of its own. Outside its intervention, a parameter is written INTERVENTION.NAME.
                """,
            example: """
                parameter tariff ~ uniform(60, 80) assumption "an example"
                parameter length ~ uniform(2, 3) assumption "an example"
                correlation tariff, length = 0.4 assumption "dearer staff works longer"
                let yearly = tariff * length
                """),
        statement(
            "outcome", "outcome NAME \"title\" = expression", "a result of the model as a whole, one number a draw",
            text: """
                It rests on parameters and not on people, and may be of any unit. A model of such outcomes alone needs \
                no population and no time.
                """,
            example: CatalogExample(
                .text,
                """
                parameter x ~ uniform(0, 1) assumption "an example"
                outcome double = 2 * x
                run basis draws 1_000 seed 1
                """, asking: "mean(outcome(basis, double))", gives: "1.000")),
        statement(
            "let", "let NAME = expression", "names a value, a column, or a result",
            example: CatalogExample(.script, "let half = saving / 2", asking: "half + half - saving", gives: "€ 0")),
        statement(
            "population", "population NAME \"title\" { ... }", "the people or households that a model follows",
            example: CatalogExample(.population, "size 100\nstates home", asking: "people(basis) in 2021", gives: "100")
        ),
        statement(
            "intervention", "intervention NAME \"title\" for POPULATION { ... }",
            "what is offered to a population, under real limits",
            example: CatalogExample(
                .intervention, "reach 40\nlasts 12 months", asking: "started(visited)", gives: "40")),
        statement(
            "scenario", "scenario NAME \"title\" extends SCENARIO { ... }",
            "a set of changes to compare with others",
            text: "`basis`, which changes nothing, is there without being declared.",
            example: CatalogExample(.scenario, "start coach", asking: "started(option) - started(coached)", gives: "0")),
        statement(
            "stance", "stance NAME \"title\" { set ... }", "a view of the evidence, which scenarios can take",
            example: CatalogExample(
                .script,
                """
                stance sceptical "Hardly any effect" { set remains = 0.9 assumption "an example" }
                scenario doubted extends coached { stance sceptical }
                run doubted draws 4 seed 1
                """, asking: "cost(doubted) for care in 2021", gives: "€ 115,200")),
        statement(
            "run", "run SCENARIO, SCENARIO draws N seed N design latin|plain engine auto|individuals|counts|expected",
            "computes scenarios, draw by draw",
            text: """
                Scenarios of one run share their random numbers, so that their difference is between the same people. \
                Without a design, parameters are drawn in a Latin hypercube. `engine individuals` follows each person; \
                `counts` moves numbers of people per cell, with the same distribution; `expected` gives expected numbers, \
                without chance between people. Without an engine, or with `auto`, the workbench takes the cheaper of the \
                first two and says why.
                """,
            example: CatalogExample(
                .text,
                """
                cycle 1 month
                start 2021-01
                horizon 1 year
                population resident {
                  size 100
                  states home
                }
                run basis draws 10 seed 2 design plain engine individuals
                """, asking: "people(basis) in 2021", gives: "100")),
        statement(
            "plot", "plot \"title\" measure", "plot \"title\" { series \"title\" = measure }",
            "a chart of results: years along the axis, ribbons of who moves where, or bars",
            text: """
                Moves by what people leave and what they enter, as `by fromDomain, toDomain` or `by from, to`, are drawn \
                as a Sankey chart: a ribbon as wide as the mean number of moves. Of a difference between two scenarios, \
                ribbons are as wide as the difference, and what shrinks is striped.
                """,
            example: CatalogExample(.script, "plot \"Saved so far\" cumulative(saving by payer, year)"),
            CatalogExample(.script, "plot \"Who moves where\" flows(basis) by from, to"),
            CatalogExample(
                .script, "plot \"What coaching changes\" (flows(coached) - flows(basis)) by fromDomain, toDomain")),
        statement(
            "expect", "expect condition \"reason\"", "what must hold; a run of which one does not ends with status 1",
            example: CatalogExample(.script, "expect mean(cost(basis)) > 0 EUR \"care is not free\"")),
    ]

    private static func statement(_ name: String, _ words: String..., text: String = "", example: CatalogExample...)
        -> CatalogEntry
    {
        CatalogEntry(.statement, name, Array(words.dropLast()), words[words.count - 1], text: text, examples: example)
    }

    private static func statement(
        _ name: String, _ words: String..., text: String = "", example: String,
        files: [(path: String, text: String)] = []
    ) -> CatalogEntry {
        CatalogEntry(
            .statement, name, Array(words.dropLast()), words[words.count - 1], text: text,
            examples: [CatalogExample(.text, example, files: files)])
    }
}
