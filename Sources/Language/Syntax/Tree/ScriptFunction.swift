/// `function NAME(a, b) = expression`.
package struct ScriptFunction: Sendable, Equatable {
    package let documentation: String
    package let name: Name
    package let parameters: [Name]
    package let body: Expression
}
