/// Whether what is shown may be coloured.
package enum ColourChoice {
    /// Colours are for a terminal that can show them and a person who has not asked for none: `NO_COLOR` has any value
    /// but the empty one (no-color.org), or the terminal is a dumb one.
    package static func isColoured(isTerminal: Bool, _ environment: [String: String]) -> Bool {
        isTerminal && canMoveCursor(environment) && environment["NO_COLOR"] ?? "" == ""
    }

    /// Whether the terminal obeys control sequences at all.
    package static func canMoveCursor(_ environment: [String: String]) -> Bool {
        let kind = environment["TERM"] ?? ""
        return kind != "dumb" && kind != ""
    }
}
