import Engine
import Program
import Results

/// The results of runs that have been made, so that a scenario whose program is still the same is not run again.
struct KeptRuns: Sendable {
    /// All that decides the results of a scenario: its program, and the draws, seed, design and engine of the settings.
    struct Key: Sendable {
        let program: Program
        let settings: RunSettings

        /// Whether both give the same figures: workers, blocks and memory change none.
        func agrees(with other: Key) -> Bool {
            settings.draws == other.settings.draws && settings.seed == other.settings.seed
                && settings.design == other.settings.design && settings.engine == other.settings.engine
                && program == other.program
        }
    }

    /// The oldest first.
    private var kept: [(key: Key, results: RunResults)] = []
    /// How many scenarios the engine has run for it.
    private(set) var engineRuns = 0

    /// The results of a program under settings, if they are known. Complexity: O(programs kept x size of a program).
    func results(of program: Program, _ settings: RunSettings) -> RunResults? {
        let key = Key(program: program, settings: settings)
        return kept.first { $0.key.agrees(with: key) }?.results
    }

    /// Takes in what the engine has computed.
    mutating func keep(_ results: RunResults, of program: Program, _ settings: RunSettings) {
        engineRuns += 1
        kept.append((Key(program: program, settings: settings), results))
    }

    /// Lets go of the oldest results that are none of these, until the rest takes no more than so many bytes.
    mutating func prune(to bytes: Int, keeping used: [Key]) {
        while memory > bytes,
            let oldest = kept.firstIndex(where: { one in !used.contains { $0.agrees(with: one.key) } })
        {
            kept.remove(at: oldest)
        }
    }

    /// The bytes that the results take.
    var memory: Int { kept.reduce(0) { $0 + Engine.memory([$1.key.program], draws: $1.key.settings.draws) } }
}
