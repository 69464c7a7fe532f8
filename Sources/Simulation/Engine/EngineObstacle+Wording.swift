extension EngineObstacle {
    /// The construct by its name in the language, for a list.
    package var name: String {
        switch construct {
        case .noEngine: "anything"
        }
    }

    /// Why an engine cannot run it, as the second half of a sentence.
    package var reason: String {
        switch construct {
        case .noEngine: "this version has no such engine"
        }
    }
}
