/// `outcome NAME "title" = amount`, in an intervention with a window, in a population perhaps with the moves on which it
/// falls.
package struct Outcome: Sendable, Equatable {
    package let name: Name
    package let title: Quoted?
    package let amount: Expression
    package let window: Window?
    package let move: MovePattern?
}
