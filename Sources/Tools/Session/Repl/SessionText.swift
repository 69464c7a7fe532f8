import Checking
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

/// A question that has been checked.
enum CheckedQuestion: Sendable {
    case statement(CheckedStatement)
    case value(CheckedExpression)
    /// A distribution by itself, as the last parameter of the model that it was checked in.
    case distribution(CheckedModel, SourceRange)
    /// A name that stands for no value, such as that of a scenario: its declaration.
    case declaration(SyntaxTree.Entry)
}

/// The statements of a session and what is asked of them, checked.
struct SessionText: Sendable {
    let loaded: LoadedText
    let statements: [CheckedStatement]
    let questions: [CheckedQuestion]

    var hasErrors: Bool { loaded.diagnostics.contains { $0.severity == .error } }
}
