package import SourceText

/// `expand INTERVENTION.reach to VALUE when CONDITION at TIME`: a stage gate.
package struct StageGate: Sendable, Equatable {
    package let range: SourceRange
    package let intervention: Name
    /// `reach` or `places`.
    package let quantity: Name
    package let value: Expression
    package let condition: Expression
    /// A time since the start, or a month.
    package let moment: Expression
}
