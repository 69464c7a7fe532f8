import Program
import Results

/// Step 3 of a cycle: costs, outcomes and staff hours with the effects then in force.
extension PopulationRunner {
    /// Books the cycle; `book` takes each amount with its target.
    func book(cycle: Int, _ slots: ScalarFile, _ book: (Booking.Target, Double) -> Void) throws(RunError) {
        let code = program.booking
        var lanes = [SIMD8<Double>](repeating: SIMD8(repeating: 0), count: code.results.count)
        try evaluateAll(code, cycle: cycle, slots) { start, count in
            for (number, result) in code.results.enumerated() {
                unsafe Kernels.add(source(result, start: start, slots), count: count, to: &lanes[number])
            }
        }
        let sums = lanes.map { Kernels.total($0) }
        for booking in program.bookings {
            let sum = booking.sum.map { sums[$0] } ?? Double(individuals)
            let amount = slots[booking.factorSlot] * sum
            guard amount.isFinite else {
                var located = error(.notFinite(amount, what: "an amount booked"), cycle: cycle)
                located.range = booking.range
                throw located
            }
            book(booking.target, amount)
        }
    }
}
