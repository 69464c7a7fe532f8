/// What can go wrong with files and folders.
package enum SessionError: Error, Sendable, Equatable {
    case noSuchFile(String)
    case notAFile(String)
    case unreadable(String)
    case notText(String)
    case tooLarge(String, limit: Int)
    case outsideProject(String)
    case cannotWrite(String, reason: String)
    case notResults(String)
    case sameOutput(String)
    case noSuchScenario(String, known: [String])
    case noModel(String)

    /// The error as a sentence.
    package var sentence: String {
        switch self {
        case .noSuchFile(let name): "there is no file \"\(name)\""
        case .notAFile(let name): "\"\(name)\" is no file"
        case .unreadable(let name): "\"\(name)\" cannot be read"
        case .notText(let name): "\"\(name)\" is no UTF-8 text"
        case .tooLarge(let name, let limit): "\"\(name)\" is larger than \(limit / 1_000_000) MB"
        case .outsideProject(let path): "\"\(path)\" lies outside the project's folder, where a text may not read"
        case .noSuchScenario(let name, let known):
            "there is no scenario '\(name)'; there are \(known.joined(separator: ", "))"
        case .noModel(let name):
            "\"\(name)\" names no model, and so there is nothing to describe; describe the text that uses it"
        case .notResults(let name):
            "the folder \"\(name)\" holds something else than results, and is left alone; name another with --output"
        case .sameOutput(let name):
            "two texts would both write the folder \"\(name)\"; run them one by one, with --output"
        case .cannotWrite(let name, let reason): "cannot write \"\(name)\": \(reason)"
        }
    }
}
