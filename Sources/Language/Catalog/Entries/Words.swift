/// Words that mean something inside expressions, and values that a person or a cycle has.
extension Catalog {
    static let words = [
        word(
            "if", ["if CONDITION then EXPR else EXPR"], "one of two values",
            .value("if price > 1_000 EUR/year then 1 else 2", "1")),
        word(
            "then", ["if CONDITION then EXPR else EXPR"], "what holds where the condition is true",
            .value("if 1 < 2 then 3 else 4", "3")),
        word(
            "else", ["if CONDITION then EXPR else EXPR"], "what holds where the condition is false",
            .value("if 1 > 2 then 3 else 4", "4")),
        word("and", ["CONDITION and CONDITION"], "both hold", .value("if 1 < 2 and 2 < 3 then 1 else 0", "1")),
        word("or", ["CONDITION or CONDITION"], "at least one holds", .value("if 1 < 2 or 3 < 2 then 1 else 0", "1")),
        word("not", ["not CONDITION"], "it does not hold", .value("if not 1 < 2 then 1 else 0", "0")),
        word(
            "in", ["VALUE in LOW .. HIGH", "state in [STATE, STATE]", "measure in YEAR"],
            "within bounds, both included; one of several states; what is booked in one year",
            .value("if 5 in 1 .. 5 then 1 else 0", "1"), .value("cost(basis) in 2022", "€ 120,000")),
        word(
            "by", ["measure by AXIS, AXIS"], "keeps these axes of a result and sums over the others",
            CatalogExample(.script, "table cost(basis) by payer, year")),
        word(
            "for", ["measure for NAME"], "what belongs to one payer, domain, population, state or intervention",
            .value("cost(coached) for municipality", "€ 48,000")),
        word("as", ["EXPR as UNIT"], "shows a value in a unit", .value("price as EUR/month", "€ 100.0 per month")),
        word(
            "any", ["flow any -> STATE", "flow STATE -> any in proportion to COLUMN"],
            "every state of the population; before a single state, every other one",
            CatalogExample(
                .population, "size 100\nstates home, ill, gone\nflow any -> gone with chance 100 % per year",
                asking: "people(basis) for gone in 2022", gives: "100")),
        word(
            "from", ["from SOURCE \"where\""], "the source of a number, and the place in it",
            CatalogExample(
                .text, "source CBS \"CBS StatLine\"\nparameter share = 0.2 from CBS \"table 3\"\nlet rest = 1 - share")),
        word(
            "assumption", ["assumption \"why\""], "says that a number has no source, and why it is as it is",
            CatalogExample(.text, "parameter share = 0.2 assumption \"expert opinion\"\nlet rest = 1 - share")),
    ]

    static let values = [
        value(
            "state", "the state of the person at the start of the cycle",
            "if state == ill then 0 EUR/month else 100 EUR/month"),
        value("time", "the time since the start of the model", "time * 1 EUR/month^2"),
        value("individual", "the number of the person, from 1", "individual * 1 EUR/month"),
        value("timeInState", "the time since the person entered the present state", "timeInState * 1 EUR/month^2"),
        value("calendarYear", "the calendar year of the cycle", "(calendarYear - 2020) * 1 EUR/month"),
        value("calendarMonth", "the month of the cycle, from 1 to 12", "calendarMonth * 1 EUR/month"),
        CatalogEntry(
            .value, "age", ["age"], "the present age of the person, where the population keeps one",
            examples: [
                CatalogExample(
                    .population,
                    "size 10\nstates child, adult\nage = 17 years\nflow child -> adult when age >= 18 years",
                    asking: "people(basis) for adult in 2023", gives: "10")
            ]),
        CatalogEntry(
            .value, "pi", ["pi"], "the circumference of a circle over its diameter",
            examples: [.value("2 * pi", "6.3")]),
        CatalogEntry(
            .value, "response", ["response"], "how strongly a person responds, drawn as a course begins",
            examples: [
                CatalogExample(
                    .intervention,
                    "lasts 12 months\nresponse ~ bernoulli(1)\noutcome improved = response on completion",
                    asking: "outcome(visited, improved)", gives: "100")
            ]),
    ]

    private static func word(_ name: String, _ signatures: [String], _ summary: String, _ examples: CatalogExample...)
        -> CatalogEntry
    {
        CatalogEntry(.word, name, signatures, summary, examples: examples)
    }

    private static func value(_ name: String, _ summary: String, _ cost: String) -> CatalogEntry {
        CatalogEntry(
            .value, name, [name], summary,
            examples: [
                CatalogExample(
                    .population, "size 10\nstates home, ill\ncost Care = \(cost)", asking: "cost(basis) in 2021",
                    gives: valueResults[name])
            ])
    }

    private static let valueResults = [
        "state": "€ 12,000", "time": "€ 660.0", "individual": "€ 660.0", "timeInState": "€ 660.0",
        "calendarYear": "€ 120.0", "calendarMonth": "€ 780.0",
    ]
}
