/// Why a benchmark has no figures to show.
package enum BenchmarkProblem: Error, Sendable, Equatable {
    /// The loop by hand and the engine do not compute the same thing, so that their times cannot be compared.
    case disagreement(what: String, engine: Double, loop: Double, error: Double)
    /// A text is not there, or does not run.
    case unreadable(String)
    /// The text of a benchmark's own model is wrong.
    case wrongText([String])

    /// The problem as a sentence.
    package var sentence: String {
        switch self {
        case .disagreement(let what, let engine, let loop, let error):
            "the engine's \(what) is \(engine) and the loop's \(loop), further apart than chance explains (\(error)): "
                + "their times cannot be compared"
        case .wrongText(let messages): "a model of the benchmarks is wrong: \(messages.joined(separator: "; "))"
        case .unreadable(let path):
            "'\(path)' could not be run: start the benchmarks in the folder of the repository"
        }
    }
}
