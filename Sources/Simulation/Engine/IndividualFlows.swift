import Program

/// The flows that compete out of states whose chances are individual, as they are in one cycle.
///
/// A class with flat arrays, so that what is done for each block copies none of it.
final class IndividualFlows: Sendable {
    /// What a flow gives to a destination.
    struct Part {
        /// The flow's number among those of all the states here.
        let move: Int
        let share: Double
    }

    struct Destination {
        /// A state, or, behind the states, the outside.
        let to: Int
        /// In the order of the flows.
        let parts: Range<Int>
    }

    let moves: [ReadyMove]
    /// For each flow, where its speed and its factor are found: apart, since they are asked for in every block.
    let speeds: [Move.Speed]
    let factors: [Move.Value?]
    let parts: [Part]
    /// State by state and, within one, in the order of the states that they lead to.
    let destinations: [Destination]
    /// For each state of the population, the places of its flows and destinations; none where it is not among those
    /// here.
    let movesOf: [Range<Int>]
    let destinationsOf: [Range<Int>]

    /// - Parameters:
    ///   - states: how many the population has.
    ///   - flows: for some of them, the flows out of each.
    init(states: Int, _ flows: [(state: Int, moves: [ReadyMove])]) {
        var (moves, parts, destinations) = ([ReadyMove](), [Part](), [Destination]())
        var movesOf = [Range<Int>](repeating: 0..<0, count: states)
        var destinationsOf = movesOf
        for (state, own) in flows {
            let (firstMove, firstDestination) = (moves.count, destinations.count)
            moves += own
            movesOf[state] = firstMove..<moves.count
            for (to, own) in Self.byTarget(own, from: firstMove).enumerated() where !own.isEmpty {
                destinations.append(Destination(to: to, parts: parts.count..<parts.count + own.count))
                parts += own
            }
            destinationsOf[state] = firstDestination..<destinations.count
        }
        (self.moves, self.parts, self.destinations) = (moves, parts, destinations)
        (self.movesOf, self.destinationsOf) = (movesOf, destinationsOf)
        speeds = moves.map(\.move.speed)
        factors = moves.map(\.move.factor)
    }

    /// What flows give, by the state that they lead to.
    private static func byTarget(_ moves: [ReadyMove], from first: Int) -> [[Part]] {
        var byTarget: [[Part]] = []
        for (number, move) in moves.enumerated() {
            for destination in move.destinations {
                while byTarget.count <= destination.to { byTarget.append([]) }
                byTarget[destination.to].append(Part(move: first + number, share: destination.share))
            }
        }
        return byTarget
    }
}
