import Program

/// Moves of numbers of people that were made and what was booked on them, in their order.
struct CellMoveLog {
    var moves: [(from: Int, to: Int, people: Double)] = []
    var booked: [(target: Booking.Target, amount: Double)] = []

    mutating func removeAll() {
        moves.removeAll(keepingCapacity: true)
        booked.removeAll(keepingCapacity: true)
    }
}
