package import SourceText

/// `effect TARGET *= factor while active, building up over t, then fading with half-life h`.
package struct Effect: Sendable, Equatable {
    package enum Target: Sendable, Equatable {
        /// The costs of a domain, or an outcome.
        case name(Name)
        /// The speed of the flows from one state to another; nil stands for every state.
        case flow(from: Name?, to: Name?, SourceRange)

        package var range: SourceRange {
            switch self {
            case .name(let name): name.range
            case .flow(_, _, let range): range
            }
        }
    }

    package let range: SourceRange
    package let target: Target
    package let factor: Expression
    package let window: Window?
    /// Nil where all of the effect is there at once.
    package let buildUp: Expression?
    package let halfLife: Expression?
}
