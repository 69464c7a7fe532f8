/// One line of a diagram, with a head at each end where a flow arrives.
package struct DiagramArrow: Equatable, Sendable {
    package enum Piece: Equatable, Sendable {
        case line(to: Point)
        /// A cubic curve with its two control points.
        case curve(Point, Point, to: Point)
    }

    /// What stands at an end that is no state.
    package enum Mark: Equatable, Sendable {
        /// People come from outside.
        case inflow
        /// People leave the population.
        case outflow
        /// People come from every state.
        case everyState
    }

    package struct Head: Equatable, Sendable {
        package let tip: Point
        package let pointsRight: Bool
    }

    package let start: Point
    package let pieces: [Piece]
    package let isOfIntervention: Bool
    package let heads: [Head]
    package let labels: [DiagramLabel]
    package var mark: Mark?
}
