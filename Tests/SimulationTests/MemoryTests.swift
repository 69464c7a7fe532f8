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
}
