import Foundation
import Session

/// The notebook of the first issue, on the households of the pilot, beside what it took before the issue on speed.
struct HouseholdsBenchmark {
    let scale: BenchmarkScale

    static let notebook = "Notebooks/gezinsregisseur.md"

    /// Seconds of work per draw of the notebook at commit 9e580fc, the last before the issue on speed.
    ///
    /// Its release build ran it with 100 draws on two cores of an Intel Xeon (Sapphire Rapids, 2.7 GHz): nine runs, of
    /// 12.6 to 13.9 s of work, the median 13.1. The plain Sick-Sicker loop took there what `loopBefore` says.
    static let secondsBefore = 0.131
    /// Nanoseconds per person and cycle.
    static let loopBefore = 2.9

    func figures() async throws -> [Figure] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("blauwdruk-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let draws = scale.householdDraws
        let options = RunOptions(draws: draws, workers: 2)
        let model = SickSicker(people: scale.people, cycles: 30, dying: .plain)
        let loop = SickSickerLoop(model)
        let race = try await Race.run(
            rounds: scale == .full ? 3 : 1, warmsUp: false,
            [
                { _ = loop.run(isTreated: false, seed: 1) },
                {
                    let outcome = try? await Workbench.run(
                        URL(fileURLWithPath: Self.notebook), options, outputs: folder
                    ) { _ in }
                    guard case .done? = outcome else { throw BenchmarkProblem.unreadable(Self.notebook) }
                },
            ])
        // A machine on which the loop takes longer would have taken longer for the notebook too.
        let nanoseconds = race.processor(0).median * 1e9 / Double(model.people * model.cycles)
        let before = Self.secondsBefore * nanoseconds / Self.loopBefore
        let now = race.processor(1).times(1 / Double(draws))
        let gain = Spread([before / now.greatest, before / now.median, before / now.least])
        return [
            Figure(
                name: "households notebook, before the issue on speed", value: Spread([before]),
                unit: "s of work a draw",
                note: "\(Self.secondsBefore) s where the plain loop took \(Self.loopBefore) ns, at commit 9e580fc"),
            Figure(name: "households notebook, now", value: now, unit: "s of work a draw"),
            Figure(
                name: "households notebook, faster", value: gain, unit: "times",
                goal: scale == .full ? .init(text: "at least 5", isMet: gain.median >= 5) : nil),
        ]
    }
}
