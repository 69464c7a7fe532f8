package import SourceText

/// `effect TARGET *= factor while active, building up over t, then fading with half-life h`.
package struct Effect: Sendable, Equatable {
    package let range: SourceRange
    package let target: Name
    package let factor: Expression
    package let window: Window?
    /// Nil where all of the effect is there at once.
    package let buildUp: Expression?
    package let halfLife: Expression?
}
