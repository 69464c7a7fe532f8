import Engine

/// How the cost of a run grows with each of its sizes.
struct GrowthBenchmark {
    let scale: BenchmarkScale
    let engine: EngineName

    /// What grows, while the other sizes stay.
    enum Size: String, CaseIterable, Codable {
        case people, cycles, draws, states, parameters
    }

    /// The smallest sizes; a thousand times ten cycles is the longest horizon that the language allows.
    private static let (people, cycles, draws) = (10_000, 10, 1)

    /// Whether the engine runs the models of these curves.
    var isPossible: Bool {
        get throws {
            let programs = try BenchmarkModel(Country(people: Self.people, cycles: Self.cycles).text).programs
            return programs.allSatisfy { Engine.obstacle($0, to: engine) == nil }
        }
    }

    /// - Throws: what a run throws; an engine that cannot run the model is not to be asked.
    func growth(_ kind: Size) async throws -> Growth {
        let sizes = sizes(of: kind)
        // Small runs are made many times over, so that each measurement takes about as long as that of the largest.
        let repeats = sizes.map { max(1, min(100, (sizes.last ?? 1) / $0)) }
        let works = try zip(sizes, repeats).map { size, repeats in
            let work = try self.work(kind, size)
            return { for _ in 0..<repeats { try await work() } }
        }
        let race = try await Race.run(rounds: scale.rounds, works)
        let seconds = sizes.indices.map { race.processor($0).times(1 / Double(repeats[$0])) }
        return Growth(sizes: sizes.map(Double.init), seconds: seconds)
    }

    private func sizes(of size: Size) -> [Int] {
        switch size {
        case .people: scale.growthSteps.map { $0 * Self.people }
        case .cycles: scale.growthSteps.map { $0 * Self.cycles }
        case .draws: scale.growthSteps.map { $0 * Self.draws }
        case .states: [2, 4, 8, 16, 32, 64]
        case .parameters: scale.growthSteps
        }
    }

    private func work(_ size: Size, _ value: Int) throws -> () async throws -> Void {
        let country = Country(
            people: size == .people ? value : Self.people, cycles: size == .cycles ? value : Self.cycles,
            states: size == .states ? value : 8)
        let parameters = size == .parameters ? value : 0
        let programs = [try BenchmarkModel(country.text + Self.parameters(parameters)).programs[0]]
        let settings = RunSettings(draws: size == .draws ? value : Self.draws, seed: 1, engine: engine)
        return { _ = try await Engine.run(programs, settings) }
    }

    /// So many uncertain parameters, each used: summed a hundred at a time, since expressions are not nested at will.
    private static func parameters(_ count: Int) -> String {
        guard count > 0 else { return "\n" }
        let names = (0..<count).map { "p\($0)" }
        let groups = stride(from: 0, to: count, by: 100).map { names[$0..<min($0 + 100, count)] }
        var lines = names.map { "parameter \($0) ~ beta(2, 3) assumption \"any\"" }
        lines += groups.enumerated().map { "let sum\($0) = \($1.joined(separator: " + "))" }
        lines.append("outcome sumOfAll = \(groups.indices.map { "sum\($0)" }.joined(separator: " + "))")
        return "\n\(lines.joined(separator: "\n"))\n"
    }
}
