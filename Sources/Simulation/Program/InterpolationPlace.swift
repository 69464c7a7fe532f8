package import SourceText

/// Where an interpolation stands in the text, and the unit of its points, for the message that a place is outside them.
package struct InterpolationPlace: Sendable, Hashable {
    package let range: SourceRange
    package let unit: String

    package init(range: SourceRange, unit: String) {
        self.range = range
        self.unit = unit
    }
}
