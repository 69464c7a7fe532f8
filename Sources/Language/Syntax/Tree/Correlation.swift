package import SourceText

/// `correlation NAME, NAME = number`, with its origin: how two parameters that are drawn go together.
package struct Correlation: Sendable, Equatable {
    /// The names of the two parameters, an intervention's before a dot where one belongs to it.
    package let first: Name
    package let second: Name
    package let value: Expression
    package let origin: Origin?
    package let range: SourceRange
}
