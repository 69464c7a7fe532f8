import Engine
import Results
import TestSupport
import Testing

/// Effects on what is no cost.
@Suite struct EffectTests {
    @Test func `an effect multiplies an outcome while active, and leaves the others' bits as they are`() async throws {
        let population = "outcome health = need * 1 QALY/month\noutcome other = need * 3 count/month"
        let clauses = "lasts 4 months effect health *= 1.5 while active, then fading with half-life 1 month"
        let model = InterventionModel(population: population, clauses: clauses)
        let (with, without) = (try await model.draws()[0], try await model.draws(scenario: "basis")[0])
        for cycle in 0..<12 {
            let strength: Double = cycle < 4 ? 1 : 1 / Double(1 << (cycle - 4))
            let expected = without.outcome(cycle, 0) * (1 + 0.5 * strength)
            #expect(Closeness.relativeError(with.outcome(cycle, 0), expected) < 1e-13)
        }
        #expect(with.outcomes(1) == without.outcomes(1))
    }
}
