package import SourceText

/// An intervention for one population, its clauses checked.
package struct CheckedIntervention: Sendable {
    package let name: String
    package let title: String
    package let population: Int
    /// Nil where everybody is eligible.
    package var eligible: CheckedExpression?
    /// Nil where who has waited longest comes first.
    package var priority: CheckedPriority?
    /// How many may start in all; nil where there is no bound.
    package var reach: CheckedExpression?
    package var rollout: CheckedRollout?
    /// How many can be in a course at once; nil where there is no bound.
    package var places: CheckedExpression?
    /// The chance that an offer is accepted.
    package var acceptance: CheckedExpression?
    /// The length of a course in months.
    package var duration: CheckedExpression?
    package var response: CheckedDistribution?
    package var staff: [CheckedStaff] = []
    package var costs: [CheckedCost] = []
    package var effects: [CheckedEffect] = []
    package let range: SourceRange
}
