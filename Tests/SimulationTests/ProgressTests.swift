import Engine
import Synchronization
import Testing

/// What a run tells while it goes on.
@Suite struct ProgressTests {
    @Test func `progress counts every draw of every scenario once`() async throws {
        let model = try EverythingModel().checked()
        let told = Mutex(0)
        let settings = RunSettings(draws: 9, seed: 1, workers: 2, block: 64)
        _ = try await Engine.run(try ["basis", "lead"].map { try model.program($0) }, settings) { draws in
            told.withLock { $0 += draws }
        }
        #expect(told.withLock { $0 } == 18)
    }
}
