/// A word beside the head of an arrow.
package struct DiagramLabel: Equatable, Sendable {
    package let text: String
    /// On the base line, at the left or right end of the text.
    package let place: Point
    package let endsAtPlace: Bool

    package static let size = 10.5
    /// A longer list of numbers is shortened.
    private static let longest = 64.0

    /// The names of flows that share a head, as they stand beside it.
    static func joined(_ names: [String]) -> String {
        let text = names.filter { !$0.isEmpty }.joined(separator: ", ")
        return TextLines.broken(text, size: size, width: longest, atMost: 1).first ?? ""
    }

    package var width: Double { TextWidth.bound(text, size: Self.size) }
    package var left: Double { endsAtPlace ? place.x - width : place.x }
}
