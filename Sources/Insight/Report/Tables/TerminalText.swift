/// Texts of authors as a terminal may take them.
package enum TerminalText {
    /// The text with its lines, and a mark for each character that a terminal would obey or hide.
    package static func safe(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { ReportTable.printable(String($0)) }
            .joined(separator: "\n")
    }
}
