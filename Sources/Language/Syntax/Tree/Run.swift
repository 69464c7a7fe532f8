package import SourceText

/// `run scenario, scenario draws n seed n design plain engine counts`.
package struct Run: Sendable, Equatable {
    package let range: SourceRange
    package let scenarios: [ScenarioName]
    package let draws: Expression?
    package let seed: Expression?
    package let design: Name?
    package let engine: Name?

    /// The same run without some of its scenarios; nil where none is left.
    package func without(_ dropped: [ScenarioName]) -> Run? {
        let left = scenarios.filter { one in !dropped.contains { $0.isSame(as: one) } }
        guard !left.isEmpty else { return nil }
        return Run(range: range, scenarios: left, draws: draws, seed: seed, design: design, engine: engine)
    }
}
