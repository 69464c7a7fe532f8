import Program
import Results
import Synchronization

/// The parts of a run that wait, and the results of those that ended, shared by the workers.
///
/// Parts are handed out in their order, and joined in it as soon as all before them have ended: by one of the workers for
/// the same scenarios, while the others go on. So a run never holds its results twice, and nobody waits for them to be
/// joined.
final class PartQueue: Sendable {
    /// A part to work on.
    struct Turn {
        let number: Int
        let part: RunPart
        /// The scenarios before it are worked on; from it on, the run has failed already.
        let end: Int
    }

    private struct State {
        var next = 0
        /// Parts that have ended before an earlier one of the same scenarios, with the results of each scenario.
        var waiting: [[RunResults]?]
        /// For the parts of the same scenarios, by the first of these, the number of the next part to be joined, and
        /// whether somebody is joining them.
        var nextPart: [Int]
        var isJoining: [Bool]
        /// The earliest failure: of the first scenario, and there of the first part.
        var failure: (program: Int, number: Int, error: RunError)?
        var ended = 0
    }

    /// The parts of a scenario joined so far.
    private final class Joined: Sendable {
        let results: Mutex<RunResults>

        init(_ program: Program, draws: Int) {
            var none = RunResults(scenario: program.scenario, title: program.title, layout: program.layout)
            none.reserve(draws: draws)
            results = Mutex(none)
        }
    }

    private let state: Mutex<State>
    /// By scenario.
    private let joined: [Joined]
    private let parts: [RunPart]

    /// - Parameter parts: those of the same scenarios stand next to one another.
    init(_ programs: [Program], draws: Int, _ parts: [RunPart]) {
        self.parts = parts
        joined = programs.map { Joined($0, draws: draws) }
        let first = programs.indices.map { program in
            parts.firstIndex { $0.programs.lowerBound == program } ?? parts.count
        }
        state = Mutex(
            State(
                waiting: [[RunResults]?](repeating: nil, count: parts.count), nextPart: first,
                isJoining: [Bool](repeating: false, count: programs.count)))
    }

    /// The next part; nil where none is left or those that are left come after a failure.
    ///
    /// As parts are handed out in their order, after a failure all earlier ones have been begun; of later ones only the
    /// scenarios before the failed one matter, which may fail as well.
    func take() -> Turn? {
        state.withLock { state in
            guard state.next < parts.count else { return nil }
            let (number, part) = (state.next, parts[state.next])
            let end = min(part.programs.upperBound, state.failure?.program ?? .max)
            guard end > part.programs.lowerBound else { return nil }
            state.next += 1
            return Turn(number: number, part: part, end: end)
        }
    }

    /// Takes the results of a part, by scenario, and joins what is ready, unless somebody else is at it: then he will.
    func put(_ results: [RunResults], of turn: Turn) {
        state.withLock { state in
            state.ended += 1
            // After a failure nobody asks for results.
            if turn.end == turn.part.programs.upperBound { state.waiting[turn.number] = results }
        }
        let first = turn.part.programs.lowerBound
        var isJoining = false
        while let ready = takeReady(first, isJoining: isJoining) {
            isJoining = true
            for part in ready {
                for (place, results) in part.enumerated() {
                    joined[first + place].results.withLock { $0.append(results) }
                }
            }
        }
    }

    /// The parts to be joined now of the scenarios from one on; nil where there are none, or somebody else joins them.
    ///
    /// - Parameter isJoining: whether the caller is the one who joins; it no longer is where there are none.
    private func takeReady(_ first: Int, isJoining: Bool) -> [[RunResults]]? {
        state.withLock { state in
            guard isJoining || !state.isJoining[first] else { return nil }
            var ready: [[RunResults]] = []
            var next = state.nextPart[first]
            while next < parts.count, parts[next].programs.lowerBound == first, let part = state.waiting[next].take() {
                ready.append(part)
                next += 1
            }
            state.nextPart[first] = next
            state.isJoining[first] = !ready.isEmpty
            return ready.isEmpty ? nil : ready
        }
    }

    /// Notes that a part has failed in one of its scenarios.
    func fail(_ turn: Turn, in program: Int, _ error: RunError) {
        state.withLock { state in
            if state.failure.map({ (program, turn.number) < ($0.program, $0.number) }) ?? true {
                state.failure = (program, turn.number, error)
            }
        }
    }

    /// The results of all scenarios, once all workers have ended.
    /// - Throws: the error of the earliest scenario that failed, and there of the earliest part.
    func results() throws(RunError) -> [RunResults] {
        let (failure, ended) = state.withLock { ($0.failure, $0.ended) }
        if let failure { throw failure.error }
        precondition(ended == parts.count, "without a failure all parts end")
        return joined.map { $0.results.withLock { $0 } }
    }
}
