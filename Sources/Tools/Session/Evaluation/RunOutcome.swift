package import Foundation

/// How running a text ended.
package enum RunOutcome: Sendable {
    /// All statements ran and the outputs stand in the folder; expectations may have failed.
    case done(CheckOutcome, NotebookResult, folder: URL)
    /// The text has errors, or warnings where none are allowed.
    case refused(CheckOutcome)
    /// A run failed, with the message to show.
    case failed(String)
    case cancelled
}
