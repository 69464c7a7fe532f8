package import SourceText

/// `run scenario, scenario draws n seed n design plain`.
package struct Run: Sendable, Equatable {
    package let range: SourceRange
    package let scenarios: [ScenarioName]
    package let draws: Expression?
    package let seed: Expression?
    package let design: Name?
}
