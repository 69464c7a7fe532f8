/// Makes any text safe to stand in HTML and in XML, between tags or inside a quoted attribute.
enum MarkupText {
    /// The text with its five markup characters escaped and characters XML forbids replaced.
    ///
    /// Control characters other than tab and line breaks, and the two noncharacters U+FFFE and U+FFFF, are
    /// outside the character range of XML 1.0 (production 2, Char); they become U+FFFD.
    /// - Complexity: linear.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return String(result)
    }

    /// Adds one character, escaped where needed.
    static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        switch scalar {
        case "&": result.append(contentsOf: "&amp;".unicodeScalars)
        case "<": result.append(contentsOf: "&lt;".unicodeScalars)
        case ">": result.append(contentsOf: "&gt;".unicodeScalars)
        case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
        case "'": result.append(contentsOf: "&#39;".unicodeScalars)
        case "\t", "\n", "\r": result.append(scalar)
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
}
