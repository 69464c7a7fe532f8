import TestSupport
import Testing

/// What holds of every drawing of a chart.
enum SoundChart {
    /// The description that charts of tests have.
    static let description = "Wat er <te> zien is & meer"

    /// Expects an SVG document that is well formed, with a title and a description, of which no text leaves the sheet or
    /// overlaps another.
    static func expect(_ svg: String, _ comment: Comment) throws {
        let outline = try XMLOutline(svg)
        let root = outline.elements[0]
        #expect(root.name == "svg" && root.attributes["role"] == "img", comment)
        #expect(outline.elements[1].name == "title" && outline.elements[2].name == "desc", comment)
        #expect(outline.elements[2].text == description, comment)
        let size = try #require(root.attributes["viewBox"]).split(separator: " ").compactMap { Double($0) }
        try #require(size.count == 4)
        let boxes = TextBox.boxes(in: outline)
        #expect(boxes.count == outline.elements.count(where: { $0.name == "text" }))
        for (index, box) in boxes.enumerated() {
            #expect(
                box.left >= 0 && box.right <= size[2] && box.top >= 0 && box.bottom <= size[3],
                "\(box) leaves the sheet; \(comment)")
            for other in boxes[..<index] {
                #expect(!box.overlaps(other), "\(box) and \(other); \(comment)")
            }
        }
    }
}
