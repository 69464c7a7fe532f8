/// A piece of text that shows a word of the language at work, with the result that a reader then sees.
///
/// A test puts each example in its surroundings, checks that the text has no problem, and compares the result.
package struct CatalogExample: Sendable {
    /// Where the piece stands, which says what stands around it.
    package enum Place: Sendable {
        /// An expression on the example model, after its run.
        case expression
        /// A statement on the example model, after its run.
        case script
        /// A change of a scenario of the example model.
        case scenario
        /// All clauses of the population `resident`.
        case population
        /// All clauses of an intervention `visits` for a population of 100 residents.
        case intervention
        /// A distribution, of which 1,000 values are drawn as the parameter `x`.
        case distribution
        /// A whole text.
        case text
        /// What is typed at the prompt; it is not computed here.
        case prompt
    }

    package let place: Place
    package let code: String
    /// The expression whose value is the result; nil where nothing is asked.
    package let question: String?
    package let result: String?
    /// Data files that the piece reads, by their paths.
    package let files: [(path: String, text: String)]

    package init(
        _ place: Place, _ code: String, asking question: String? = nil, gives result: String? = nil,
        files: [(path: String, text: String)] = []
    ) {
        self.place = place
        self.code = code
        self.question = question
        self.result = result
        self.files = files
    }

    /// An expression and its value.
    package static func value(_ code: String, _ result: String) -> CatalogExample {
        CatalogExample(.expression, code, asking: code, gives: result)
    }

    /// A distribution and the mean of what is drawn from it.
    package static func distribution(_ code: String, mean: String) -> CatalogExample {
        CatalogExample(.distribution, code, asking: "mean(x)", gives: mean)
    }
}
