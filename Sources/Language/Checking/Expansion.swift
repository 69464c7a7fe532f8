import SourceText

/// How far the calls and loops of a script have been written out, and where in them checking stands.
struct Expansion {
    /// More statements of loops and calls of functions are refused: far more than a report can show, and few enough to
    /// be checked in a second.
    static let mostSteps = 10_000
    /// Expressions within the calls of one expression are refused beyond this depth; chosen above what any one
    /// expression can have, and so that checking stays well within its stack.
    static let deepest = 700

    /// The statements of loops and the calls of functions so far.
    var steps = 0
    /// How deep in expressions checking is, those around a call among them.
    var depth = 0
    /// The calls and rounds around what is being checked, the innermost last.
    var surroundings: [Diagnostic.Note] = []
    /// The problems that have been reported from within calls and rounds: each is told once.
    var reported: Set<String> = []
    /// The rounds around a statement, as `s = Pilot`, for titles.
    var rounds: [String] = []

    var isExhausted: Bool { steps > Self.mostSteps }
}
