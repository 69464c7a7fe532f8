import Program
import Results

/// Step 3 of a cycle: costs, outcomes and staff hours with the effects then in force.
extension PopulationRunner {
    /// Books the cycle; `book` takes each amount with its target.
    ///
    /// - Parameter weight: what within-cycle correction gives the time point, for all that goes on over time.
    /// - Parameter moments: whether what falls at a moment is booked as well.
    func book(
        cycle: Int, _ slots: ScalarFile, weight: Double, moments: Bool, _ book: (Booking.Target, Double) -> Void
    ) throws(RunError) {
        try settle(cycle: cycle, slots)
        let code = code.booking
        var lanes = [SIMD8<Double>](repeating: SIMD8(repeating: 0), count: code.results.count)
        try evaluateAll(code, cycle: cycle, slots) { members in
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                unsafe Kernels.add(amounts, count: members.count, to: &lanes[number])
            }
        }
        let sums = lanes.map { Kernels.total($0) }
        for booking in program.bookings where moments || !booking.isMoment {
            let sum = booking.sum.map { sums[$0] } ?? Double(individuals)
            let amount = slots[booking.factorSlot] * sum * (booking.isMoment ? 1 : weight)
            guard amount.isFinite else {
                throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
            }
            book(booking.target, amount)
        }
    }
}
