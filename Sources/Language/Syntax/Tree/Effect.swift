package import SourceText

/// `effect TARGET *= factor while active, then fading with half-life h`.
package struct Effect: Sendable, Equatable {
    package let range: SourceRange
    package let target: Name
    package let factor: Expression
    package let window: Window?
    package let halfLife: Expression?
}
