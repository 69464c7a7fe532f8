import Program
import Results
import Synchronization

/// The parts of a run that wait, and the results of those that ended, shared by the workers.
///
/// Parts are handed out in their order, and joined in it as soon as all before them have ended: by whoever ended the
/// last of those, while the others go on. So a run never holds its results twice, and joining takes no time of its own.
final class PartQueue: Sendable {
    private struct State {
        var next = 0
        /// Parts that have ended before an earlier one of the same scenario.
        var waiting: [RunResults?]
        /// By scenario, the parts joined so far, and the number of the next part.
        var joined: [RunResults]
        var nextPart: [Int]
        /// The earliest part that failed.
        var failure: (number: Int, error: RunError)?
        var ended = 0
    }

    private let state: Mutex<State>
    private let scenarios: [Int]

    /// - Parameter scenarios: of each part, the number of its scenario; the parts of one stand next to one another.
    init(_ programs: [Program], draws: Int, scenarios: [Int]) {
        self.scenarios = scenarios
        var joined = programs.map { RunResults(scenario: $0.scenario, title: $0.title, layout: $0.layout) }
        for number in joined.indices { joined[number].reserve(draws: draws) }
        let first = programs.indices.map { scenarios.firstIndex(of: $0) ?? scenarios.count }
        state = Mutex(
            State(
                waiting: [RunResults?](repeating: nil, count: scenarios.count), joined: joined, nextPart: first))
    }

    /// The number of the next part; nil where none is left or one has failed.
    ///
    /// As parts are handed out in their order, after a failure all earlier ones have been begun.
    func take() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.next < scenarios.count else { return nil }
            state.next += 1
            return state.next - 1
        }
    }

    func put(_ result: Result<RunResults, RunError>, _ number: Int) {
        state.withLock { state in
            switch result {
            case .failure(let error):
                if state.failure.map({ number < $0.number }) ?? true { state.failure = (number, error) }
            case .success(let part):
                state.ended += 1
                state.waiting[number] = part
                let scenario = scenarios[number]
                var next = state.nextPart[scenario]
                while next < scenarios.count, scenarios[next] == scenario, let part = state.waiting[next].take() {
                    state.joined[scenario].append(part)
                    next += 1
                }
                state.nextPart[scenario] = next
            }
        }
    }

    /// The results of all scenarios, once all workers have ended.
    /// - Throws: the error of the earliest part that failed.
    func results() throws(RunError) -> [RunResults] {
        let (results, failure, ended) = state.withLock { ($0.joined, $0.failure, $0.ended) }
        if let failure { throw failure.error }
        precondition(ended == scenarios.count, "without a failure all parts end")
        return results
    }
}
