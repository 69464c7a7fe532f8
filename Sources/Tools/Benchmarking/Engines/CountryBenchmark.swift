import Engine
import Foundation

/// A whole country, one draw, person by person, on all cores: seconds and memory.
///
/// Made before all other benchmarks, since a process only knows the most memory it ever held.
struct CountryBenchmark {
    let scale: BenchmarkScale

    /// The loop by hand goes through a part of the people; its time is per person.
    private static let loopPart = 20

    func figures() async throws -> [Figure] {
        let country = scale.country
        let programs = try BenchmarkModel(country.text).programs
        let part = Country(people: country.people / Self.loopPart, cycles: country.cycles)
        let loop = CountryLoop(part)
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let settings = RunSettings(draws: 1, seed: 1, workers: cores)
        let before = ProcessMeasures.peakMemory
        let race = try await Race.run(
            rounds: 1, warmsUp: false,
            [
                { _ = try await Engine.run(programs, settings) },
                { _ = loop.run(seed: 1) },
            ])
        let memory = Double(ProcessMeasures.peakMemory - before) / 1e6
        let personCycles = Double(country.people * country.cycles)
        let seconds = race.wall(0)
        let work = race.processor(0).times(1e9 / personCycles)
        let hand = race.processor(1).times(1e9 / Double(part.people * part.cycles))
        let isWhole = scale == .full
        return [
            Figure(
                name: "country: \(country.people) people, \(country.cycles) months, one draw, \(cores) cores",
                value: seconds, unit: "s on the clock",
                goal: isWhole ? .init(text: "under 15 s", isMet: seconds.median < 15) : nil),
            Figure(
                name: "country: memory of the draw", value: Spread([memory]), unit: "MB",
                goal: isWhole ? .init(text: "under 1,000 MB", isMet: memory < 1_000) : nil),
            Figure(
                name: "country: loop by hand", value: hand, unit: SickSickerBenchmark.unit,
                note: "of \(part.people) people"),
            Figure(
                name: "country: individuals", value: work, unit: SickSickerBenchmark.unit,
                ratio: Spread([work.median / hand.median]), reference: "its loop"),
        ]
    }
}
