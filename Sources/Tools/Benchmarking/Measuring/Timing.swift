/// How long a piece of work took: on the clock, and of all processors together.
struct Timing: Sendable {
    /// Seconds on the clock.
    let wall: Double
    /// Seconds of work, of all threads together.
    let processor: Double

    /// Runs a piece of work and takes its times; what it gives is kept, so that none of it can be left out.
    static func of<Result>(_ work: () async throws -> Result) async rethrows -> (Timing, Result) {
        let processor = ProcessMeasures.processorSeconds
        let start = ContinuousClock.now
        let result = try await work()
        let wall = start.duration(to: .now)
        let seconds = Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18
        return (Timing(wall: seconds, processor: ProcessMeasures.processorSeconds - processor), result)
    }
}
