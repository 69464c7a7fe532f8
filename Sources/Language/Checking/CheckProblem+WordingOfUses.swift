extension CheckProblem {
    /// The wording of what stands in a text and serves nothing.
    var usesWording: Text? {
        switch self {
        case .unusedParameter(let name):
            (.unusedParameter, "the parameter '\(name)' is used nowhere", nil, "use it or take it out")
        case .unusedName(let name, let kind):
            (.unusedName, "the \(kind.rawValue) '\(name)' is used nowhere", kind.reason, "use it or take it out")
        case .unitNotShown:
            (
                .unitNotShown, "nothing is shown here, so that 'as' has no effect",
                "a model computes in units of its own", "write 'as' where a notebook shows the value"
            )
        case .interventionNeverStarted(let name):
            (
                .interventionNeverStarted, "no scenario starts the intervention '\(name)'",
                "nothing of it would ever happen", "start it in a scenario, or take it out"
            )
        default: nil
        }
    }
}
