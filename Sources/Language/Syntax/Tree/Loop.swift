package import SourceText

/// `for NAME in list { statements }`.
package struct Loop: Sendable, Equatable {
    package let range: SourceRange
    package let name: Name
    package let list: Expression
    package let body: StatementBlock
}
