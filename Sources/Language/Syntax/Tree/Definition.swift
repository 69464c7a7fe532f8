/// `let NAME = expression`.
package struct Definition: Sendable, Equatable {
    package let documentation: String
    package let name: Name
    package let value: Expression
}
