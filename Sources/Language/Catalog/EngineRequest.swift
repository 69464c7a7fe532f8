/// Which engine a run asks for.
package enum EngineRequest: String, Sendable, CaseIterable {
    /// The cheapest that answers the question; what a run without the clause asks for.
    case auto
    case individuals, counts, expected
}
