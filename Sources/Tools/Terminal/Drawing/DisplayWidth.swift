/// How many columns of a terminal text takes.
package enum DisplayWidth {
    /// The columns of a text of one line.
    package static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of one character: 0 for what only joins with others, 2 for wide letters and emoji, otherwise 1.
    ///
    /// Wide is what the Unicode Character Database calls so (EastAsianWidth W and F, Unicode Standard Annex 11), by
    /// the blocks that hold them, and what is shown as an emoji.
    package static func columns(of character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        if first.value < 0x300 { return columns(ofLow: first, character) }
        // Two regional indicators are a flag; by itself one is a narrow letter, as which older terminals show both.
        if 0x1F1E6...0x1F1FF ~= first.value { return min(2, character.unicodeScalars.count) }
        if first.properties.isEmojiPresentation || isWide(first.value) { return 2 }
        if character.unicodeScalars.contains("\u{FE0F}"), first.properties.isEmoji { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return 1
        }
    }

    private static func columns(ofLow first: Unicode.Scalar, _ character: Character) -> Int {
        if first.value < 0x20 || 0x7F..<0xA0 ~= first.value || first.value == 0xAD { return 0 }
        // A sign such as © or a digit in a box becomes an emoji by the selector behind it.
        return character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            value != 0x303F && !(0x4DC0...0x4DFF ~= value)
        default: false
        }
    }
}
