package import Foundation

/// How asking for a description ended.
package enum DescribeOutcome: Sendable {
    /// The text has errors; nothing was written.
    case refused(CheckOutcome)
    case done(CheckOutcome, ModelDescription, folder: URL)
}
