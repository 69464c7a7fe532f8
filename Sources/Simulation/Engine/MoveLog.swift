import Program

/// Moves that were made and what was booked on them, in their order.
struct MoveLog {
    var moves: [(from: Int, to: Int)] = []
    var booked: [(target: Booking.Target, amount: Double)] = []

    mutating func removeAll() {
        moves.removeAll(keepingCapacity: true)
        booked.removeAll(keepingCapacity: true)
    }
}
