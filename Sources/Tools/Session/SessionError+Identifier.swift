extension SessionError {
    /// The stable names of the errors, by which messages and explanations refer to them.
    package enum Identifier: String, Sendable, CaseIterable {
        case noSuchFile = "no-such-file"
        case notAFile = "not-a-file"
        case unreadable
        case notText = "not-text"
        case tooLarge = "file-too-large"
        case outsideProject = "outside-project"
        case cannotWrite = "cannot-write"
        case notResults = "not-results"
        case sameOutput = "same-output"
        case noSuchScenario = "no-such-scenario"
        case noModel = "no-model"
        /// Words of a command line that are not understood.
        case commandLine = "command-line"
    }

    /// The stable name of the error.
    package var identifier: Identifier {
        switch self {
        case .noSuchFile: .noSuchFile
        case .notAFile: .notAFile
        case .unreadable: .unreadable
        case .notText: .notText
        case .tooLarge: .tooLarge
        case .outsideProject: .outsideProject
        case .cannotWrite: .cannotWrite
        case .notResults: .notResults
        case .sameOutput: .sameOutput
        case .noSuchScenario: .noSuchScenario
        case .noModel: .noModel
        }
    }
}
