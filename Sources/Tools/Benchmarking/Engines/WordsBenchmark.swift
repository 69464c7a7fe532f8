import Numerics

/// How many random words a second one core makes, beside a generator that consumes a sequence.
struct WordsBenchmark {
    let scale: BenchmarkScale

    private static let individuals = 65_536

    func figures() async throws -> [Figure] {
        let fills = scale == .full ? 400 : 40
        let words = Double(4 * Self.individuals * fills)
        let key = StreamKey(seed: 1, name: "benchmark")
        var planes = WordPlanes(individuals: Self.individuals)
        var generator = Xoshiro256(seed: 1)
        var sum = 0.0
        var timings: [(philox: Timing, sequence: Timing)] = []
        for _ in 0..<scale.rounds {
            let philox = await Timing.of {
                for group in 0..<fills { planes.fill(key: key, group: UInt32(group), draw: 0, purpose: 0) }
            }
            let sequence = await Timing.of {
                for _ in 0..<4 * Self.individuals * fills { sum += generator.next() }
            }
            timings.append((philox.0, sequence.0))
        }
        precondition(sum > 0, "numbers between 0 and 1 add up to something")
        let rates = Spread(timings.map { words / $0.philox.processor / 1e6 })
        let hand = Spread(timings.map { words / $0.sequence.processor / 1e6 })
        return [
            Figure(name: "random words: xoshiro256+, one after the other", value: hand, unit: "million a second"),
            Figure(
                name: "random words: Philox4x32-10, by counter", value: rates, unit: "million a second",
                ratio: Spread(timings.map { $0.philox.processor / $0.sequence.processor }),
                reference: "xoshiro's time"),
        ]
    }
}
