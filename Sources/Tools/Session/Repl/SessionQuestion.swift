import SourceText
import Syntax

/// What is asked of a session beside its statements.
enum SessionQuestion: Sendable {
    /// A table, a plot, an expectation.
    case statement(SyntaxTree.Entry)
    /// A value by itself.
    case value(Expression)

    var range: SourceRange {
        switch self {
        case .statement(let entry): entry.range
        case .value(let expression): expression.range
        }
    }
}
