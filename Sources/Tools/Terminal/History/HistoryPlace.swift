/// Where the history is kept between sessions.
package enum HistoryPlace {
    /// The path by the environment: `BLAUWDRUK_HISTORY`, or else `blauwdruk/history` in the folder for state (XDG Base
    /// Directory Specification 0.8); nil where it is to be kept nowhere.
    ///
    /// An empty `BLAUWDRUK_HISTORY` asks for no file. A relative `XDG_STATE_HOME` is no place, says the specification.
    package static func path(_ environment: [String: String]) -> String? {
        if let path = environment["BLAUWDRUK_HISTORY"] { return path.isEmpty ? nil : path }
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/blauwdruk/history" }
        guard let home = environment["HOME"], !home.isEmpty else { return nil }
        return home + "/.local/state/blauwdruk/history"
    }
}
