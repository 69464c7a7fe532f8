import Report
import TestSupport

/// The room one text of a drawing may take, by the stated bound on the width of characters.
struct TextBox {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// The boxes of all texts in a drawing.
    static func boxes(in outline: XMLOutline) -> [TextBox] {
        outline.elements.filter { $0.name == "text" }.compactMap { element in
            guard let x = element.attributes["x"].flatMap(Double.init),
                let y = element.attributes["y"].flatMap(Double.init),
                let size = element.attributes["font-size"].flatMap(Double.init)
            else { return nil }
            let isBold = element.attributes["class"] == "bd-title"
            let width = TextWidth.bound(element.text, size: size, isBold: isBold)
            let left: Double
            switch element.attributes["text-anchor"] {
            case "middle": left = x - width / 2
            case "end": left = x - width
            default: left = x
            }
            // Ascent and descent of digits and small letters, with a margin.
            return TextBox(
                text: element.text, left: left, right: left + width, top: y - 0.8 * size,
                bottom: y + 0.22 * size)
        }
    }

    func overlaps(_ other: TextBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
