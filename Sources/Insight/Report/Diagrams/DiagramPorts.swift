/// Which arrows end at which side of each state, from top to bottom.
struct DiagramPorts: Sendable {
    /// What ends at a side of a state.
    enum Port: Hashable, Sendable {
        /// A line to a state in another column, or one that passes columns.
        case link(Int)
        /// One end of a line between two states of one block.
        case inBlock(Int)
        /// A short arrow from outside or from every state, or to the outside: the place of its flow among the flows.
        case stub(Int)
    }

    enum Side: Hashable, Sendable { case left, right }

    /// The room between two ports of a side, in which a label fits.
    static let distance = 15.0

    private(set) var left: [[Port]]
    private(set) var right: [[Port]]

    /// - Parameter height: how far down the other end of a piece of a line stands, for the order of the ports.
    init(_ diagram: StateDiagram, _ columns: DiagramColumns) {
        left = [[Port]](repeating: [], count: diagram.states.count)
        right = left
        for (number, flow) in diagram.flows.enumerated() {
            switch (flow.from, flow.to) {
            case (.outside, .state(let state)), (.anyState, .state(let state)): left[state].append(.stub(number))
            default: break
            }
        }
        for (number, link) in columns.links.enumerated() {
            if columns.columnOfState[link.first] == columns.columnOfState[link.second] {
                right[link.first].append(.inBlock(number))
                right[link.second].append(.inBlock(number))
            } else {
                right[link.first].append(.link(number))
                left[link.second].append(.link(number))
            }
        }
        for (number, flow) in diagram.flows.enumerated() {
            if case .state(let state) = flow.from, flow.to == .outside { right[state].append(.stub(number)) }
        }
    }

    /// The larger number of ports of a state's two sides.
    func count(_ state: Int) -> Int { max(left[state].count, right[state].count) }

    /// Orders the ports of a side by how far down what they lead to stands; short arrows keep their place: from
    /// elsewhere above the others, to the outside below them.
    mutating func sort(_ state: Int, _ side: Side, by height: (Port) -> Double) {
        let ports = side == .left ? left[state] : right[state]
        let keyed = ports.enumerated().map { place, port -> (Double, Int, Port) in
            if case .stub = port { return (side == .left ? -.infinity : .infinity, place, port) }
            return (height(port), place, port)
        }
        let sorted = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { $0.2 }
        if side == .left { left[state] = sorted } else { right[state] = sorted }
    }

    /// How far below the middle of its state a port stands.
    func offset(_ port: Port, of state: Int, _ side: Side) -> Double {
        let ports = side == .left ? left[state] : right[state]
        let place = ports.firstIndex(of: port) ?? 0
        return (Double(place) - Double(ports.count - 1) / 2) * Self.distance
    }
}
