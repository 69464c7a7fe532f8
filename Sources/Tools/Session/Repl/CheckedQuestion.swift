import Checking
import SourceText
import Syntax

/// A question that has been checked.
enum CheckedQuestion: Sendable {
    case statement(CheckedStatement)
    case value(CheckedExpression)
    /// A distribution by itself, as the last parameter of the model that it was checked in.
    case distribution(CheckedModel, SourceRange)
    /// A name that stands for no value, such as that of a scenario: its declaration.
    case declaration(SyntaxTree.Entry)
}
