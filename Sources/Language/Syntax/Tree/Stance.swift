/// `stance NAME "title" { set ... }`: the settings that a view of the evidence stands for.
package struct Stance: Sendable, Equatable {
    package let name: Name
    package let title: Quoted?
    package let changes: [Change]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
