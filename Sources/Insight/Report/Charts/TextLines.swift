/// Breaks text into lines that fit a width.
enum TextLines {
    /// The lines of a text; what does not fit in the last one ends in an ellipsis.
    ///
    /// Lines break at spaces, and inside a word only when the word alone is too wide.
    /// - Precondition: `width` holds at least a few characters; a narrower one still ends.
    /// - Complexity: linear in the text.
    static func broken(
        _ text: String, size: Double, width: Double, atMost limit: Int, isBold: Bool = false
    ) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0.0
        let space = TextWidth.bound(" ", size: size, isBold: isBold)
        for word in text.split(whereSeparator: { $0 != "\u{A0}" && $0.isWhitespace }) {
            let wordWidth = TextWidth.bound(String(word), size: size, isBold: isBold)
            if !line.isEmpty, used + space + wordWidth <= width {
                line += " " + word
                used += space + wordWidth
                continue
            }
            if !line.isEmpty {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if wordWidth <= width {
                (line, used) = (String(word), wordWidth)
                continue
            }
            for character in word {
                let characterWidth = TextWidth.bound(String(character), size: size, isBold: isBold)
                if !line.isEmpty, used + characterWidth > width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += characterWidth
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > max(limit, 1) else { return lines }
        lines.removeSubrange(max(limit, 1)...)
        lines[lines.count - 1] = ellipsised(lines[lines.count - 1], size: size, width: width, isBold: isBold)
        return lines
    }

    /// The text with an ellipsis behind it, shortened until both fit.
    private static func ellipsised(_ text: String, size: Double, width: Double, isBold: Bool) -> String {
        var text = text
        while !text.isEmpty, TextWidth.bound(text + "…", size: size, isBold: isBold) > width {
            text.removeLast()
        }
        while text.last == " " { text.removeLast() }
        return text + "…"
    }
}
