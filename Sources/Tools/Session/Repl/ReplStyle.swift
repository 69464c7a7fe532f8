/// What the place where a session is shown can show.
package struct ReplStyle: Sendable, Equatable {
    /// Whether colours may be written, as the escape sequences of ECMA-48 (SGR).
    package var hasColour: Bool
    /// Whether plots may use the block and Braille characters of Unicode; ASCII otherwise.
    package var hasUnicode: Bool

    package init(hasColour: Bool, hasUnicode: Bool = true) {
        self.hasColour = hasColour
        self.hasUnicode = hasUnicode
    }

    package static let plain = ReplStyle(hasColour: false)
    package static let colour = ReplStyle(hasColour: true)
}
