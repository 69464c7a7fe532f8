extension Catalog {
    /// A page for every diagnostic, in the order in which problems show themselves.
    package static let explanations: [Explanation] =
        formExplanations + nameExplanations + unitExplanations + functionExplanations + dataExplanations
        + priceExplanations + modelExplanations + correlationExplanations + interventionExplanations
        + scenarioExplanations + useExplanations + scriptExplanations + loopExplanations + limitExplanations
        + runExplanations
        + commandExplanations

    /// The page of a diagnostic.
    package static func explanation(_ identifier: String) -> Explanation? {
        explanations.first { $0.identifier == identifier }
    }
}
