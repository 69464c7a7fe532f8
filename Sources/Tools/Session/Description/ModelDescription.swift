package import Report

/// What a model says of itself, in the order of the good research practices for models.
package struct ModelDescription: Sendable {
    /// One part, in the order of reading.
    package enum Part: Sendable, Equatable {
        case prose(markdown: String)
        case table(ReportTable)
        /// Parameters, with room for what they mean and where they come from.
        case parameters(ReportTable)
        case diagram(StateDiagram)
        /// Something that the model does not say.
        case gap(String)
    }

    package let title: String
    package let language: ReportLanguage
    package let parts: [Part]
    package let inputs: [Manifest.Input]
}
