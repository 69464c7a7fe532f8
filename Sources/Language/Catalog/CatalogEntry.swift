/// What a reader needs to know of one word of the language: what it means, how it is written, and examples of which a
/// test computes the results.
package struct CatalogEntry: Sendable {
    package let kind: CatalogKind
    package let name: String
    /// Other words for the same thing, as `months` for `month`.
    package let aliases: [String]
    /// The ways in which it is written.
    package let signatures: [String]
    /// One line, without a capital and without a full stop.
    package let summary: String
    /// Sentences that say more, or nothing.
    package let text: String
    package let examples: [CatalogExample]

    package init(
        _ kind: CatalogKind, _ name: String, aliases: [String] = [], _ signatures: [String], _ summary: String,
        text: String = "", examples: [CatalogExample] = []
    ) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.signatures = signatures
        self.summary = summary
        self.text = text
        self.examples = examples
    }

    /// How it is written, in one line.
    package var signature: String { signatures.joined(separator: " or ") }

    /// Whether a word is this entry's.
    package func isNamed(_ word: String) -> Bool { name == word || aliases.contains(word) }
}
