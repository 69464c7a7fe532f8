/// Writes texts as a model writes them.
package enum QuotedText {
    /// The text in quotes, with a backslash before each quote and backslash in it.
    package static func text(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
