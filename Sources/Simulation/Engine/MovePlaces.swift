import Results

/// Where the moves of populations are recorded, by their own states.
struct MovePlaces: Sendable {
    /// - Shape: states of the layout x (states of the layout + 1).
    private let places: [Int]
    private let states: Int

    init(_ layout: ResultLayout) {
        places = layout.movePlaces
        states = layout.states.count
    }

    /// The place among the moves of a year, of a population with so many states from the first on; behind its states
    /// stands the outside.
    /// - Precondition: a flow or a course can make the move.
    subscript(first: Int, from: Int, to: Int, of own: Int) -> Int {
        let place = places[(first + from) * (states + 1) + (to == own ? states : first + to)]
        precondition(place >= 0, "whatever moves somebody is among the moves of the layout")
        return place
    }
}
