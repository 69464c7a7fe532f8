/// What a place that shows text can show: how wide a line may be, which characters, and whether colours.
package struct TextDrawing: Equatable, Sendable {
    /// In columns.
    package var width: Int
    /// Whether block and Braille characters may be used; ASCII otherwise.
    package var hasUnicode: Bool
    /// Whether the escape sequences of ECMA-48 for colours (SGR) may be written.
    package var hasColour: Bool

    /// Narrower drawings are drawn this wide: a label of an axis and a few points need it.
    package static let narrowest = 30

    package init(width: Int, hasUnicode: Bool, hasColour: Bool) {
        self.width = max(TextDrawing.narrowest, width)
        self.hasUnicode = hasUnicode
        self.hasColour = hasColour
    }

    /// The character that stands for a Unicode one where only ASCII can be shown; a text of an author keeps its
    /// letters.
    func sign(_ unicode: Character, _ ascii: Character) -> Character { hasUnicode ? unicode : ascii }

    /// The letter of a series, by which the legend knows it.
    static func letter(_ series: Int) -> Character {
        Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(series % 26)))
    }
}
