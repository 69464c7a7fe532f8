package import SourceText

/// An amount that falls once for each who makes one of some moves, booked in the cycle of the move.
package struct MoveBooking: Sendable, Hashable {
    package let target: Booking.Target
    /// For each state of origin, and for each of destination, whether a move is meant; who leaves the population goes to
    /// the last destination, behind the states.
    /// - Shape: states x (states + 1).
    package let isMeant: [Bool]
    package let factorSlot: Int
    /// What is summed over those who move, as they stand before they do; without results where they are counted.
    package let code: ColumnProgram
    package let range: SourceRange

    package init(target: Booking.Target, isMeant: [Bool], factorSlot: Int, code: ColumnProgram, range: SourceRange) {
        self.target = target
        self.isMeant = isMeant
        self.factorSlot = factorSlot
        self.code = code
        self.range = range
    }
}
