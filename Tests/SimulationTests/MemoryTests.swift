import Engine
import Results
import Testing

/// The forecast of what a run's results take.
@Suite struct MemoryTests {
    @Test(arguments: [1, 5])
    func `the forecast is what the arrays hold`(draws: Int) async throws {
        let model = try EverythingModel().checked()
        let results = try await model.run("basis", "both", draws: draws)
        var bytes = 0
        for result in results {
            bytes += result.ledger.count * MemoryLayout<Double>.stride
            bytes += result.outcomes.count * MemoryLayout<Double>.stride
            bytes += result.courses.count * MemoryLayout<Double>.stride
            bytes += result.parameters.count * MemoryLayout<Double>.stride
            bytes += result.people.count * MemoryLayout<Int32>.stride
            bytes += result.flows.count * MemoryLayout<Int32>.stride
        }
        #expect(Engine.memory(try ["basis", "both"].map { try model.program($0) }, draws: draws) == bytes)
        #expect(bytes > 0)
    }

    @Test func `a population that would not fit is refused before it enters, with the place of its size`() async throws
    {
        let model = try EverythingModel().checked()
        let program = try model.program("both")
        var settings = RunSettings(draws: 1, seed: 2021, memory: 10_000)
        await #expect {
            try await Engine.run([program], settings)
        } throws: { error in
            guard let error = error as? RunError, case .memory(let needed, allowed: 10_000) = error.problem else {
                return false
            }
            return needed > 10_000 && error.population == "home" && error.range != nil
        }
        settings.memory = 1_000_000
        #expect(try await Engine.run([program], settings).count == 1)
    }
}
