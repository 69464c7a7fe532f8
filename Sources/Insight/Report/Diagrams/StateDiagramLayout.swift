/// Where everything in a diagram of states stands: boxes that do not overlap, and arrows that end at their sides.
package struct StateDiagramLayout: Equatable, Sendable {
    /// The room of boxes, frames, arrows and labels.
    package let width: Double
    package let height: Double
    /// A box for each state, in the order of the states.
    package let boxes: [DiagramBox]
    /// A frame for each domain that has one.
    package let frames: [DiagramBox]
    package let arrows: [DiagramArrow]

    /// Lays a diagram out; the same diagram is laid out the same way every time.
    ///
    /// - Complexity: quadratic in the number of lines between states.
    package init(_ diagram: StateDiagram) {
        let placed = PlacedDiagram(diagram)
        width = placed.width
        height = placed.height
        boxes = diagram.states.indices.map(placed.box)
        frames = placed.frames
        let links = placed.columns.links.indices.map { DiagramRoute(placed).arrow(ofLink: $0) }
        arrows = links + diagram.flows.indices.compactMap { DiagramRoute(placed).shortArrow(ofFlow: $0) }
    }
}
