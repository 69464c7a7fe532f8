/// One thing that a submitted text gives the reader: a finished text, and what kind of thing it is.
package struct ReplOutput: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A result: a table, a plot, a value.
        case output
        case warning
        /// What keeps the text from being taken in; the session is as it was before.
        case error
        /// An expectation that was not met.
        case unmet
        /// What the session has to say of itself.
        case notice
    }

    package let kind: Kind
    /// Lines, each ended.
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text.hasSuffix("\n") ? text : text + "\n"
    }
}
