/// `outcome NAME "title" = amount`, in an intervention with a window.
package struct Outcome: Sendable, Equatable {
    package let name: Name
    package let title: Quoted?
    package let amount: Expression
    package let window: Window?
}
