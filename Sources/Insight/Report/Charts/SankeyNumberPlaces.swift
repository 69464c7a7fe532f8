/// The numbers on the ribbons of a Sankey chart, at an end where each stands clear of the others.
///
/// A ribbon that is alone in a node has none: the node says it. Of the others the widest come first. One that has room
/// at neither end, or is so thin that its number would lie on others as well, goes without: the data behind the chart
/// have it.
struct SankeyNumberPlaces: Sendable {
    private static let textSize = 12.0
    /// The height of a line with the room around it.
    private static let height = 14.0
    private static let inset = 6.0
    /// A ribbon of this width carries its own number, whatever lies beside it.
    private static let leastWide = 8.0

    private struct Place {
        let text: String
        let point: Point
        let anchor: SVGCanvas.Anchor
    }

    private let places: [Place]

    init(_ flows: SankeyFlows, _ bands: [SankeyBand], _ numbers: SankeyNumbers) {
        var places: [Place] = []
        var taken: (starts: [Double], ends: [Double]) = ([], [])
        let starts = bands.map { $0.start.y + $0.width / 2 }
        let ends = bands.map { $0.end.y + $0.width / 2 }
        func isFree(_ index: Int, _ centres: [Double], _ taken: [Double]) -> Bool {
            guard taken.allSatisfy({ ($0 - centres[index]).magnitude >= Self.height }) else { return false }
            if bands[index].width >= Self.leastWide { return true }
            return centres.indices.allSatisfy {
                $0 == index || (centres[$0] - centres[index]).magnitude >= Self.height / 2
            }
        }
        for index in flows.widestFirst {
            let (ribbon, band) = (flows.ribbons[index], bands[index])
            let isAlone =
                flows.origins.nodes[ribbon.origin].ribbons == 1
                || flows.destinations.nodes[ribbon.destination].ribbons == 1
            if isAlone { continue }
            // Less than half of the ribbons' stretch, so that the numbers of the two ends cannot meet.
            let room = (band.end.x - band.start.x) / 2 - 2 * Self.inset
            let text = numbers.text(ribbon.amount)
            guard TextWidth.bound(text, size: Self.textSize) <= room else { continue }
            if isFree(index, starts, taken.starts) {
                taken.starts.append(starts[index])
                let point = Point(x: band.start.x + Self.inset, y: starts[index])
                places.append(Place(text: text, point: point, anchor: .start))
            } else if isFree(index, ends, taken.ends) {
                taken.ends.append(ends[index])
                places.append(
                    Place(text: text, point: Point(x: band.end.x - Self.inset, y: ends[index]), anchor: .end))
            }
        }
        self.places = places
    }

    func draw(on canvas: inout SVGCanvas) {
        for place in places {
            canvas.text(
                [place.text], at: Point(x: place.point.x, y: place.point.y + 4.2), size: Self.textSize, leading: 15,
                anchor: place.anchor, style: "bd-number")
        }
    }
}
