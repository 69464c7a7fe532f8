/// What stands in statements and clauses that could not be read, and whose problems have been reported.
///
/// The checker asks for nothing that they may hold, so that one slip is reported once.
package struct Unread: Sendable, Equatable {
    /// The words that the statements begin with.
    package internal(set) var words: [String] = []
    /// The words that the clauses begin with, or the known ones that they are likely to stand for.
    package internal(set) var clauses: [String] = []
    /// The names that statements and clauses seem to declare.
    package internal(set) var names: [String] = []

    package var isEmpty: Bool { words.isEmpty && clauses.isEmpty && names.isEmpty }
}
