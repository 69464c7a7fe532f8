/// The moves that can happen, and where each stands among them.
extension ResultLayout {
    /// The moves between states of one population that are possible, and out of each state that can be left.
    ///
    /// - Parameter isPossible: whether anything leads from a state to another one of its population.
    /// - Complexity: the square of the number of states.
    package static func moves(_ states: [State], _ isPossible: (_ from: Int, _ to: Int) -> Bool) -> [Move] {
        states.indices.flatMap { from in
            let others = states.indices.filter { to in
                to != from && states[to].population == states[from].population && isPossible(from, to)
            }
            return (others + (states[from].canBeLeft ? [states.count] : [])).map { Move(from: from, to: $0) }
        }
    }

    /// For each state, for each state and the outside, the place of that move among `moves`; -1 where there is none.
    ///
    /// - Shape: states x (states + 1).
    package var movePlaces: [Int] {
        let width = states.count + 1
        var places = [Int](repeating: -1, count: states.count * width)
        for (place, move) in moves.enumerated() { places[move.from * width + move.to] = place }
        return places
    }
}
