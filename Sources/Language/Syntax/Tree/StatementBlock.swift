/// The statements between the braces of a loop or choice.
package struct StatementBlock: Sendable, Equatable {
    package let entries: [SyntaxTree.Entry]
    /// The first words of statements that could not be read; their problems have been reported.
    package let unread: [String]
}
