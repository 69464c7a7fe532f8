import Report
import TestSupport
import Testing

/// The nodes and ribbons of a drawn Sankey chart, read back from its SVG.
struct SankeyDrawing {
    struct Node {
        let x: Double
        let top: Double
        let height: Double
    }

    struct Ribbon {
        let start: Double
        let end: Double
        /// At the start and at the end.
        let widths: (Double, Double)
        let left: Double
        let right: Double
        let isDashed: Bool
        let colour: String
        let title: String
    }

    let outline: XMLOutline
    let origins: [Node]
    let destinations: [Node]
    let ribbons: [Ribbon]

    init(_ chart: SankeyChart) throws {
        let outline = try XMLOutline(chart.svg())
        func number(_ element: XMLOutline.Element, _ name: String) throws -> Double {
            try #require(element.attributes[name].flatMap(Double.init))
        }
        let nodes = try outline.elements.filter { $0.attributes["class"] == "bd-node" }.map {
            Node(x: try number($0, "x"), top: try number($0, "y"), height: try number($0, "height"))
        }
        origins = nodes.filter { $0.x < 360 }
        destinations = nodes.filter { $0.x >= 360 }
        var ribbons: [Ribbon] = []
        for (index, element) in outline.elements.enumerated() where element.attributes["class"] == "bd-ribbon" {
            let path = try #require(element.attributes["d"])
            let numbers = path.split(whereSeparator: { "MCLZ ".contains($0) }).compactMap { Double($0) }
            try #require(numbers.count == 16)
            ribbons.append(
                Ribbon(
                    start: numbers[1], end: numbers[7], widths: (numbers[15] - numbers[1], numbers[9] - numbers[7]),
                    left: numbers[0], right: numbers[6], isDashed: element.attributes["stroke-dasharray"] != nil,
                    colour: try #require(element.attributes["fill"]), title: outline.elements[index + 1].text))
        }
        self.ribbons = ribbons
        self.outline = outline
    }

    /// All texts that can be read in the drawing.
    var texts: [String] { outline.elements.filter { $0.name == "text" }.map(\.text) }
}
