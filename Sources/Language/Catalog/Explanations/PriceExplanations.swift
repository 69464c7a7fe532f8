/// Problems of amounts in the prices of other years.
extension Catalog {
    private static let index = [
        (path: "cpi.csv", text: "year,index\n2016,100\n2017,101.4\n2018,103.1\n2019,105.8\n")
    ]
    private static let table = "table cpi from \"cpi.csv\" by year { index: number }\n"
    private static let declared = "currency EUR 2019\n" + table + "prices cpi.index\n"

    private static func budget(_ amount: String) -> String {
        "parameter budget = \(amount) assumption \"an example\"\nlet double = 2 * budget"
    }

    static let priceExplanations = [
        Explanation(
            "no-price-year",
            "An amount stands in the prices of a year, and the model does not say in whose prices it counts.",
            advice: "Say the year once, with currency.", wrong: budget("500 EUR 2016"),
            right: declared + budget("500 EUR 2016"), files: index),
        Explanation(
            "no-price-index",
            "An amount stands in the prices of another year than the model's, and above it nothing says how prices "
                + "went from one to the other.",
            advice: "Put prices with a column of an index above the first amount of another year.",
            wrong: "currency EUR 2019\n" + budget("500 EUR 2016"), right: declared + budget("500 EUR 2016"),
            files: index),
        Explanation(
            "year-without-index", "The price index has no row for the year of an amount.",
            advice: "Add the year to the table of the index, or convert the amount and say so where it comes from.",
            wrong: declared + budget("500 EUR 2015"), right: declared + budget("500 EUR 2016"), files: index),
        Explanation(
            "row-is-no-year", "The rows of a price index are named by something else than years.",
            advice: "Leave out of the table what is no year, and name its rows by the column that holds the years.",
            wrong: declared + budget("500 EUR 2016"), right: declared + budget("500 EUR 2016"),
            files: [("cpi.csv", "year,index\n2016,100\n2019,105.8\naverage,102.9\n")], rightFiles: index),
        Explanation(
            "unused-price-index", isWarning: true,
            "There is a price index, and every amount stands in the prices of the model's own year.",
            advice: "Write the year behind the amounts that are of another year, or take the index out.",
            wrong: declared + budget("500 EUR"), right: declared + budget("500 EUR 2016"), files: index),
        Explanation(
            "shown-in-other-prices",
            "A result is asked for in the prices of another year. Results stand in those of the model, and only what "
                + "is written in a text is converted.",
            advice: "Leave the year out, or choose another for the whole model with currency.",
            wrong: declared + budget("500 EUR 2016") + "\nprint double as EUR 2016",
            right: declared + budget("500 EUR 2016") + "\nprint double as EUR", files: index),
    ]
}
