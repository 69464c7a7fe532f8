package import SourceText

/// `flow A -> B at rate r` or `with chance c per year`; `any` stands for every state.
package struct Flow: Sendable, Equatable {
    package enum Speed: Sendable, Equatable {
        case rate(Expression)
        case chance(Expression, period: UnitExpression)
    }

    package let range: SourceRange
    /// Nil stands for every state.
    package let from: Name?
    /// Nil stands for every state, in the proportions given.
    package let to: Name?
    package let proportions: Expression?
    package let speed: Speed
}
