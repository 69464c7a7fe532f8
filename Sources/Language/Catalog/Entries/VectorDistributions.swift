extension Catalog {
    /// The entry of a distribution of several numbers; nil for any other.
    static func vectorEntry(_ distribution: DistributionName) -> CatalogEntry? {
        switch distribution {
        case .dirichlet:
            vector(
                distribution, "uncertain shares that sum to one",
                "One weight a share: after a uniform prior, one plus the number of cases.",
                """
                parameter row ~ dirichlet([3, 5, 2]) assumption "an example"
                outcome second = row[2]
                """, gives: "0.500")
        case .multinomial:
            vector(
                distribution, "how many of a number of trials end in each of several ways",
                "The chances add up to one, and the counts to the trials.",
                """
                parameter ways ~ multinomial(trials: 10, chances: [0.2, 0.8]) assumption "an example"
                outcome second = 10 - ways[1]
                """, gives: "8.0")
        case .multivariateNormal:
            vector(
                distribution, "normal quantities that go together",
                """
                The covariance is a list of rows, or a data table, and positive definite. Each quantity rests on itself \
                and on those before it.
                """,
                """
                parameter pair ~ multivariateNormal([1, 2], [[1, 0.5], [0.5, 1]]) assumption "an example"
                outcome second = pair[2]
                """, gives: "2.0")
        default: nil
        }
    }

    private static func vector(
        _ distribution: DistributionName, _ summary: String, _ text: String, _ example: String, gives result: String
    ) -> CatalogEntry {
        CatalogEntry(
            .distribution, distribution.rawValue, distribution.signatures, summary,
            text: "It draws a column, of which parameters alone can be made: NAME[1], NAME[2], .... " + text,
            examples: [
                CatalogExample(
                    .text, example + "\nrun basis draws 1_000 seed 1", asking: "mean(outcome(basis, second))",
                    gives: result)
            ])
    }
}
