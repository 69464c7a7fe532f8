package import SourceText

/// `flow A -> B at rate r`, `with chance c per year` or `when condition`, or `flow A -> any with chances row per year`;
/// `any` stands for every state, and `out` for the outside.
package struct Flow: Sendable, Equatable {
    package enum Speed: Sendable, Equatable {
        case rate(Expression)
        case chance(Expression, period: UnitExpression)
        /// The chances of all states: a row, or a table with a row and a column for each.
        case chances(Expression, period: UnitExpression)
        case when(Expression)
    }

    package let range: SourceRange
    /// Nil stands for every state.
    package let from: Name?
    /// Nil stands for every state, in the proportions or with the chances given.
    package let to: Name?
    package let proportions: Expression?
    package let speed: Speed
}
