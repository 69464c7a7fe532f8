/// An upper bound on the width of text, for laying out charts without the font at hand.
///
/// The bound per character is in units of the type size and is meant to hold for every font of
/// the charts' font stack; it was set from the advance widths of DejaVu Sans, the widest of them,
/// rounded up by a few per cent. Text is therefore never wider than planned, and usually narrower.
package enum TextWidth {
    /// The bound on the width of a text at a type size.
    ///
    /// - Unit: the result is in the unit of `size`.
    package static func bound(_ text: String, size: Double, isBold: Bool = false) -> Double {
        var sum = 0.0
        for scalar in text.unicodeScalars { sum += bound(scalar) }
        // The bold cut of DejaVu Sans is at most a sixth wider than the regular one.
        return sum * size * (isBold ? 1.17 : 1)
    }

    /// The bound for one character at type size 1.
    package static func bound(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "'", "|": 0.35
        case " ", "\u{A0}", ".", ",", ":", ";": 0.35
        case "f", "t", "r", "(", ")", "[", "]", "/", "J", "-", "!": 0.45
        case "m", "M", "W", "@", "%": 1.02
        case "w", "=", "+", "\u{2212}", "×", "<", ">", "~", "^": 0.86
        case "A"..."Z": 0.80
        case "a"..."z", "0"..."9": 0.66
        case "€", "–": 0.66
        case "\u{300}"..."\u{36F}": 0
        // Drawn as the replacement character.
        case "\u{0}"..."\u{1F}": 1.45
        case "\u{20}"..."\u{7F}": 0.86
        case "\u{80}"..."\u{BF}", "\u{2010}"..."\u{2027}": 1.02
        case "\u{C0}"..."\u{17F}": 1.10
        // Digraphs, ideographs, emoji and whatever else a fallback font may draw: a square and a half, nearly.
        default: 1.45
        }
    }
}
