import Numerics
import Program
import Results

/// The rest of a draw at once, where cells and chances stay what they are.
extension CellRunner {
    /// Works out all cycles from one on, if all is known for that.
    ///
    /// - Precondition: no code runs in each cycle.
    /// - Returns: whether it did; nothing has happened where not.
    func pass(
        from first: Int, _ slots: ScalarFile, in record: inout DrawRecord
    ) throws(RunError) -> Bool {
        guard plan.canPass else { return false }
        try findExits(cycle: first, slots)
        try openAll()
        guard let pass = CellPass(self, slots) else { return false }
        var people = cells.people
        let overflow = pass.run(first..<layout.cycles, &people, in: &record) {
            words(population.flowKey, identity: $0, cycle: $1)
        }
        if let overflow {
            throw error(
                .notFinite(overflow.amount, what: "an amount booked"), cycle: overflow.cycle,
                range: program.bookings[overflow.booking].range)
        }
        cells.people = people
        count()
        return true
    }
}
