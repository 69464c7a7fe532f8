import Program

/// Moves that were made, and what was booked on them.
struct MoveLog {
    /// How many, from each state to each destination; behind the states stands the outside. Empty where nobody moved.
    private(set) var moves: [Int] = []
    /// In the order of the bookings.
    var booked: [(target: Booking.Target, amount: Double)] = []

    mutating func add(_ more: [Int]) {
        if moves.isEmpty {
            moves = more
        } else {
            for place in moves.indices { moves[place] += more[place] }
        }
    }

    mutating func removeAll() {
        moves = []
        booked.removeAll(keepingCapacity: true)
    }
}
