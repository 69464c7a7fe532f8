/// What formatting a text gave.
package enum FormatOutcome: Sendable {
    /// The text is in the style already.
    case unchanged
    case changed(String)
    /// The text has problems of form, and stays as it is.
    case refused(CheckOutcome)
}
