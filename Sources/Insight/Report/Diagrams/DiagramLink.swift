/// The line between two states in a diagram: one for both directions, with a head for each that has a flow.
struct DiagramLink: Equatable, Sendable {
    /// The state that stands in the earlier block, or is the earlier one of the same block.
    let first: Int
    let second: Int
    let isOfIntervention: Bool
    /// The labels of the flows from the first state to the second.
    var onward: [String] = []
    /// The labels of the flows back.
    var back: [String] = []
}

extension StateDiagram {
    /// The lines between states, in the order of the flows; flows of interventions have lines of their own.
    ///
    /// - Parameter rank: the order of the states in the drawing; what leads from a state to itself is no line.
    func links(rank: [Int]) -> [DiagramLink] {
        var links: [DiagramLink] = []
        for flow in flows {
            guard case .state(let from) = flow.from, case .state(let to) = flow.to, from != to else { continue }
            let isOnward = (rank[from], from) < (rank[to], to)
            let (first, second) = isOnward ? (from, to) : (to, from)
            let known = links.firstIndex {
                $0.first == first && $0.second == second && $0.isOfIntervention == flow.isOfIntervention
            }
            let place = known ?? links.count
            if known == nil {
                links.append(DiagramLink(first: first, second: second, isOfIntervention: flow.isOfIntervention))
            }
            if isOnward { links[place].onward.append(flow.label) } else { links[place].back.append(flow.label) }
        }
        return links
    }
}
