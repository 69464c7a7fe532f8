/// The flows that compete out of a state whose chances are individual, as they are in one cycle.
struct IndividualFlows {
    /// What a flow gives to a destination.
    struct Part {
        let move: Int
        let share: Double
    }

    struct Destination {
        /// A state, or, behind the states, the outside.
        let to: Int
        /// In the order of the flows.
        let parts: [Part]
    }

    let moves: [ReadyMove]
    /// In the order of the states.
    let destinations: [Destination]

    init(_ moves: [ReadyMove]) {
        self.moves = moves
        var parts: [[Part]] = []
        for (number, move) in moves.enumerated() {
            for destination in move.destinations {
                while parts.count <= destination.to { parts.append([]) }
                parts[destination.to].append(Part(move: number, share: destination.share))
            }
        }
        destinations = parts.indices.filter { !parts[$0].isEmpty }.map { Destination(to: $0, parts: parts[$0]) }
    }
}
