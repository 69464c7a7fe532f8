package import SourceText

/// An intervention for one population, its clauses checked.
package struct CheckedIntervention: Sendable {
    package let name: String
    package let title: String
    package let documentation: String
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
    package var duration: CheckedDuration?
    /// The most that its own costs may be in a calendar year, in money per month; nil where there is no bound.
    package var budget: CheckedExpression?
    /// What gives the places, where `places` is nil.
    package var staffing: CheckedStaffing?
    package var dropout: CheckedDropout?
    /// Nil where nobody has a second course.
    package var again: CheckedRepetition?
    /// The months after which who refused may be offered a place again; nil where never.
    package var asksAgain: CheckedExpression?
    /// The interventions during whose courses nobody is eligible for this one.
    package var excludes: [Int] = []
    package var moves: [CheckedCourseMove] = []
    package var response: CheckedDistribution?
    package var staff: [CheckedStaff] = []
    package var costs: [CheckedCost] = []
    package var effects: [CheckedEffect] = []
    package let range: SourceRange
}
