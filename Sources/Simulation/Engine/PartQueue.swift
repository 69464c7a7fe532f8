import Results
import Synchronization

/// The parts of a run that wait, and the results of those that ended, shared by the workers.
final class PartQueue: Sendable {
    private struct State {
        var next = 0
        var results: [Result<RunResults, RunError>?]
        var hasFailed = false
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(results: [Result<RunResults, RunError>?](repeating: nil, count: count)))
    }

    /// The number of the next part; nil where none is left or one has failed.
    ///
    /// Parts are handed out in their order, so that after a failure all earlier ones have been begun.
    func take() -> Int? {
        state.withLock { state in
            guard !state.hasFailed, state.next < state.results.count else { return nil }
            state.next += 1
            return state.next - 1
        }
    }

    func put(_ result: Result<RunResults, RunError>, _ number: Int) {
        state.withLock { state in
            if case .failure = result { state.hasFailed = true }
            state.results[number] = result
        }
    }

    /// Takes the result of a part out; nil for a part that was not begun.
    func remove(_ number: Int) -> Result<RunResults, RunError>? {
        state.withLock { state in state.results[number].take() }
    }
}
