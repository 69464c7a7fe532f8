/// Places told apart by their labels' numbers, in the order of these, and the position of each.
struct PlaceOrder {
    /// Each place once, ascending.
    let places: [[Int]]
    /// Looked into only; its own order reaches nothing.
    private let positions: [[Int]: Int]

    /// - Complexity: O(n log n).
    init(_ all: [[Int]]) {
        var ordered: [[Int]] = []
        for place in all.sorted(by: { $0.lexicographicallyPrecedes($1) }) where place != ordered.last {
            ordered.append(place)
        }
        places = ordered
        positions = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    }

    /// Where a place stands.
    /// - Precondition: it is one of those that the order was made of.
    func position(of place: [Int]) -> Int {
        guard let position = positions[place] else { preconditionFailure("an order holds the places it was made of") }
        return position
    }
}
