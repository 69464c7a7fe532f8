/// `scenario NAME "title" extends OTHER { changes }`.
package struct Scenario: Sendable, Equatable {
    package let name: Name
    package let title: Quoted?
    package let parent: Name?
    package let changes: [Change]
}
