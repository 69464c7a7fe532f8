/// All pairs of states, those between which nothing can happen included.
extension RunResults {
    /// Moves between states, by calendar year; 0 where there can be none.
    ///
    /// - Shape: draws x years x states x states.
    /// - Complexity: proportional to what it holds.
    package var flows: [Double] {
        let states = layout.states.count
        return spread(over: states * states) { $0.to == states ? nil : $0.from * states + $0.to }
    }

    /// People who left their population for good, by calendar year and the state they left.
    ///
    /// - Shape: draws x years x states.
    /// - Complexity: proportional to what it holds.
    package var exits: [Double] {
        let states = layout.states.count
        return spread(over: states) { $0.to == states ? $0.from : nil }
    }

    /// The moves of each draw and year in places of their own among so many.
    private func spread(over width: Int, _ place: (ResultLayout.Move) -> Int?) -> [Double] {
        let rows = draws * layout.years.count
        var values = [Double](repeating: 0, count: rows * width)
        for (number, move) in layout.moves.enumerated() {
            guard let place = place(move) else { continue }
            for row in 0..<rows { values[row * width + place] = moves[row * layout.moves.count + number] }
        }
        return values
    }
}
