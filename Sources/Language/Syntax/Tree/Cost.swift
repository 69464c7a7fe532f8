package import SourceText

/// `cost DOMAIN "line" = amount`, in an intervention with a window and a payer, in a population perhaps with the moves on
/// which it falls.
package struct Cost: Sendable, Equatable {
    package let range: SourceRange
    package let domain: Name?
    package let line: Quoted?
    package let amount: Expression
    package let window: Window?
    package let move: MovePattern?
    package let payer: Name?
}
