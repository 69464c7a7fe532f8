/// `scenario NAME "title" extends OTHER { changes }`.
package struct Scenario: Sendable, Equatable {
    package let name: Name
    package let title: Quoted?
    package let parent: Name?
    package let changes: [Change]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
