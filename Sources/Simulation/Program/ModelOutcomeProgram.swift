package import SourceText

/// Where an outcome of the model as a whole is found once the code of a draw has run.
package struct ModelOutcomeProgram: Sendable, Hashable {
    package let slot: Int
    package let range: SourceRange

    package init(slot: Int, range: SourceRange) {
        self.slot = slot
        self.range = range
    }
}
