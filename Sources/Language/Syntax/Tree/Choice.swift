package import SourceText

/// `if condition { statements } else { statements }`; what follows `else if` is a choice of its own.
package struct Choice: Sendable, Equatable {
    package let range: SourceRange
    package let condition: Expression
    package let then: StatementBlock
    package let otherwise: StatementBlock?
}
