/// The history as the text of a file: one entry a line, the oldest first.
enum HistoryText {
    /// An entry without line ends: a backslash stands before an `n` for each, and before each backslash.
    static func line(_ entry: String) -> String {
        var line = ""
        for scalar in entry.unicodeScalars {
            switch scalar {
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// The entry that a line holds; a lone backslash stands for itself.
    static func entry(_ line: Substring) -> String {
        var entry = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                if scalar != "n", scalar != "\\" { entry.append("\\") }
                entry.append(scalar == "n" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                entry.append(scalar)
            }
        }
        if isEscaped { entry.append("\\") }
        // A file may have been written by anything: what a terminal would obey stays out.
        return PlainText.keeping(String(entry))
    }

    static func entries(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(entry)
    }
}
