/// What a terminal can show, as its environment tells.
package enum TerminalAbilities {
    /// Colours are for a terminal that can show them and a person who has not asked for none: `NO_COLOR` has any value
    /// but the empty one (no-color.org), or the terminal is a dumb one.
    package static func hasColour(isTerminal: Bool, _ environment: [String: String]) -> Bool {
        isTerminal && canMoveCursor(environment) && environment["NO_COLOR", default: ""].isEmpty
    }

    /// Whether the terminal obeys control sequences at all.
    package static func canMoveCursor(_ environment: [String: String]) -> Bool {
        !["", "dumb"].contains(environment["TERM", default: ""])
    }

    /// Whether characters beyond ASCII are shown: what the locale says of characters (POSIX, the first that is set).
    package static func hasUnicode(_ environment: [String: String]) -> Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let spelling = locale.uppercased().filter { $0 != "-" }
        return spelling.contains("UTF8")
    }
}
