/// Several ways to do the same amount of work, measured in turns, so that what disturbs the machine disturbs all.
///
/// Ratios are taken within a round, between neighbours in time, and only then is their median.
struct Race: Sendable {
    /// Contestants x rounds.
    private var timings: [[Timing]]

    /// Runs each piece of work once to warm up and then once a round, in the order given.
    /// - Parameter rounds: an odd number makes the median one of the measurements.
    static func run(rounds: Int, warmsUp: Bool = true, _ works: [() async throws -> Void]) async throws -> Race {
        var race = Race(timings: works.map { _ in [] })
        if warmsUp { for work in works { try await work() } }
        for _ in 0..<rounds {
            for (number, work) in works.enumerated() {
                race.timings[number].append(try await Timing.of(work).0)
            }
        }
        return race
    }

    private init(timings: [[Timing]]) {
        self.timings = timings
    }

    /// Seconds on the clock.
    func wall(_ contestant: Int) -> Spread { Spread(timings[contestant].map(\.wall)) }

    /// Seconds of work of all processors.
    func processor(_ contestant: Int) -> Spread { Spread(timings[contestant].map(\.processor)) }

    /// The work of one for each unit of work of another.
    func ratio(_ contestant: Int, to other: Int) -> Spread {
        Spread(zip(timings[contestant], timings[other]).map { $0.processor / $1.processor })
    }

    /// How many times sooner one is done than another, on the clock.
    func speedup(_ contestant: Int, over other: Int) -> Spread {
        Spread(zip(timings[contestant], timings[other]).map { $1.wall / $0.wall })
    }
}
