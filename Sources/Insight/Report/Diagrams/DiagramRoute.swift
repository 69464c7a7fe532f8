/// The ways of arrows through a placed diagram: along a column in a straight line of their own, and between columns in
/// curves that leave and arrive level, so that they cross no box.
struct DiagramRoute: Sendable {
    private let placed: PlacedDiagram

    /// The length of a head; the line ends a little within it.
    private static let head = 6.0

    init(_ placed: PlacedDiagram) {
        self.placed = placed
    }

    /// The line between two states.
    func arrow(ofLink number: Int) -> DiagramArrow {
        let link = placed.columns.links[number]
        let (from, to) = (placed.columns.columnOfState[link.first], placed.columns.columnOfState[link.second])
        return from == to ? arc(number, link) : line(number, link, from, to)
    }

    private func line(_ number: Int, _ link: DiagramLink, _ from: Int, _ to: Int) -> DiagramArrow {
        let start = Point(x: placed.box(link.first).right, y: port(.link(number), link.first, .right))
        let end = Point(x: placed.box(link.second).left, y: port(.link(number), link.second, .left))
        var pieces: [DiagramArrow.Piece] = []
        var height = start.y
        for column in from..<to {
            let next = column + 1 == to ? end.y : placed.middle(.bend(link: number), in: column + 1)
            let (left, right) = (placed.right(column), placed.left(column + 1))
            let middle = (left + right) / 2
            pieces.append(.line(to: Point(x: left, y: height)))
            pieces.append(
                .curve(Point(x: middle, y: height), Point(x: middle, y: next), to: Point(x: right, y: next)))
            height = next
        }
        pieces.append(.line(to: Point(x: end.x - (link.onward.isEmpty ? 0 : Self.head), y: end.y)))
        var heads: [DiagramArrow.Head] = []
        var labels: [DiagramLabel] = []
        if !link.onward.isEmpty {
            heads.append(.init(tip: end, pointsRight: true))
            labels.append(label(link.onward, at: end, of: link.second, pointsRight: true))
        }
        if !link.back.isEmpty {
            heads.append(.init(tip: start, pointsRight: false))
            labels.append(label(link.back, at: start, of: link.first, pointsRight: false))
        }
        return DiagramArrow(
            start: Point(x: start.x + (link.back.isEmpty ? 0 : Self.head), y: start.y), pieces: pieces,
            isOfIntervention: link.isOfIntervention, heads: heads, labels: labels)
    }

    /// Between states that stand below each other: a bow at their right.
    private func arc(_ number: Int, _ link: DiagramLink) -> DiagramArrow {
        let start = Point(x: placed.box(link.first).right, y: port(.inBlock(number), link.first, .right))
        let end = Point(x: placed.box(link.second).right, y: port(.inBlock(number), link.second, .right))
        let reach = min(54, 34 + 0.15 * (end.y - start.y).magnitude)
        let from = Point(x: start.x + (link.back.isEmpty ? 0 : Self.head), y: start.y)
        let to = Point(x: end.x + (link.onward.isEmpty ? 0 : Self.head), y: end.y)
        var heads: [DiagramArrow.Head] = []
        var labels: [DiagramLabel] = []
        for (names, tip, state) in [(link.onward, end, link.second), (link.back, start, link.first)]
        where !names.isEmpty {
            heads.append(.init(tip: tip, pointsRight: false))
            labels.append(label(names, at: tip, of: state, pointsRight: false))
        }
        return DiagramArrow(
            start: from,
            pieces: [.curve(Point(x: start.x + reach, y: from.y), Point(x: end.x + reach, y: to.y), to: to)],
            isOfIntervention: link.isOfIntervention, heads: heads, labels: labels)
    }

    /// An arrow from outside or from every state, or to the outside; nil for a flow between two states, and for one of
    /// every state to the outside, which has no box to stand at.
    func shortArrow(ofFlow number: Int) -> DiagramArrow? {
        let flow = placed.diagram.flows[number]
        let length = PlacedDiagram.shortArrow
        switch (flow.from, flow.to) {
        case (.outside, .state(let state)), (.anyState, .state(let state)):
            let tip = Point(x: placed.box(state).left, y: port(.stub(number), state, .left))
            return DiagramArrow(
                start: Point(x: tip.x - length, y: tip.y),
                pieces: [.line(to: Point(x: tip.x - Self.head, y: tip.y))], isOfIntervention: flow.isOfIntervention,
                heads: [.init(tip: tip, pointsRight: true)],
                labels: [label([flow.label], at: tip, of: state, pointsRight: true)],
                mark: flow.from == .outside ? .inflow : .everyState)
        case (.state(let state), .outside):
            let start = Point(x: placed.box(state).right, y: port(.stub(number), state, .right))
            let tip = Point(x: start.x + length, y: start.y)
            return DiagramArrow(
                start: start, pieces: [.line(to: Point(x: tip.x - Self.head, y: tip.y))],
                isOfIntervention: flow.isOfIntervention, heads: [.init(tip: tip, pointsRight: true)],
                labels: [label([flow.label], at: start, of: state, pointsRight: false)], mark: .outflow)
        default: return nil
        }
    }

    private func port(_ port: DiagramPorts.Port, _ state: Int, _ side: DiagramPorts.Side) -> Double {
        placed.middles[state] + placed.ports.offset(port, of: state, side)
    }

    /// The names of flows above their line, clear of the head and of a frame.
    private func label(_ names: [String], at tip: Point, of state: Int, pointsRight: Bool) -> DiagramLabel {
        let frame = placed.frames.first { $0.left < tip.x && tip.x < $0.right && $0.top < tip.y && tip.y < $0.bottom }
        let distance = frame == nil ? Self.head + 3 : DiagramSizes.framePadding + 3
        return DiagramLabel(
            text: DiagramLabel.joined(names),
            place: Point(x: tip.x + (pointsRight ? -distance : distance), y: tip.y - 3.5),
            endsAtPlace: pointsRight)
    }
}
