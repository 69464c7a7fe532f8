package import SourceText

/// `cost DOMAIN "line" = amount`, in an intervention with a window and a payer.
package struct Cost: Sendable, Equatable {
    package let range: SourceRange
    package let domain: Name?
    package let line: Quoted?
    package let amount: Expression
    package let window: Window?
    package let payer: Name?
}
