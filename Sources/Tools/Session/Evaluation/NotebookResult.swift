package import Report

/// What running a text gave: the parts in their order, and the manifest.
package struct NotebookResult: Sendable {
    package let title: String
    package let language: ReportLanguage
    package let parts: [OutputPart]
    /// The prose of each prose part, its values filled in, by the part's number.
    package let prose: [Int: String]
    /// The parameters of the models with their origins.
    package let parameters: [ReportTable]
    package let manifest: Manifest

    /// The expectations that were not met, with their places.
    package var failures: [(expectation: Expectation, place: String)] {
        parts.compactMap { part in
            if case .expectation(let expectation, let place) = part, !expectation.passed {
                (expectation, place)
            } else {
                nil
            }
        }
    }
}
