/// What the exit status of the program means.
package enum CommandStatus: Int32, Sendable {
    case success = 0
    /// An expectation was not met, or a text that was to be formatted is not.
    case expectationFailed = 1
    /// The command line, a text or its data is wrong, or a run could not be made.
    case badInput = 2
    case interrupted = 130
}
