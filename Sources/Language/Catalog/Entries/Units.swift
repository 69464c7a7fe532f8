extension Catalog {
    static let units = [
        unit(
            "EUR", [], "euros of the model's price year",
            text: "`currency EUR 2021` says which year's; `EUR 2016` is a euro of 2016, converted by `prices`.",
            "3 EUR + 4 EUR"),
        unit("month", ["months"], "a month of the calendar, a twelfth of a year", "1 year - 3 months"),
        unit("year", ["years"], "twelve months", "100 EUR/month as EUR/year"),
        unit("quarter", ["quarters"], "three months", "2 quarters"),
        unit("week", ["weeks"], "seven days", "52 weeks as years"),
        unit("day", ["days"], "a day, of which a year has 365.25 on average", "365.25 days"),
        unit(
            "hour", ["hours"], "an hour of work",
            text: "Work is no calendar time: hours and months do not add up.", "2 hours/month * 3 months"),
        unit("QALY", ["QALYs"], "a year of life in full health", "0.5 QALY + 0.25 QALY"),
        unit(
            "count", ["person", "people", "household", "households", "client", "clients"],
            "how many; all its words are the same unit", "100 people * 10 EUR/person"),
        unit("number", [], "a plain number, where a unit must be named", "3 as number"),
        unit("%", [], "a hundredth", "34 % + 0.06"),
    ]

    private static func unit(
        _ name: String, _ aliases: [String], _ summary: String, text: String = "", _ example: String
    ) -> CatalogEntry {
        CatalogEntry(
            .unit, name, aliases: aliases, [([name] + aliases).joined(separator: ", ")], summary, text: text,
            examples: [.value(example, results[name] ?? "")])
    }

    /// What the examples give, by the unit's name.
    private static let results = [
        "EUR": "€ 7.00", "month": "9 months", "year": "€ 1,200 per year", "quarter": "6 months", "week": "0.997 years",
        "day": "12 months", "hour": "6 hours", "QALY": "0.750 QALY",
        "count": "€ 1,000", "number": "3", "%": "0.400",
    ]
}
