import SourceText

/// What is wrong with a flow, and which.
struct FlowProblem: Error {
    let kind: RunError.Problem
    let range: SourceRange
}
