import Numerics
import Program
import Results

/// The rest of a draw at once, where cells and chances stay what they are.
extension CellRunner {
    /// Works out all cycles from one on, if all is known for that.
    ///
    /// - Parameter years: for each cycle, where its calendar year is in the record.
    /// - Precondition: no code runs in each cycle.
    /// - Returns: whether it did; nothing has happened where not.
    func pass(
        from first: Int, _ slots: ScalarFile, years: [Int], in record: inout DrawRecord
    ) throws(RunError) -> Bool {
        guard code.canPass else { return false }
        try findExits(cycle: first, slots)
        try openAll()
        guard let pass = CellPass(self, slots) else { return false }
        var people = cells.people
        for cycle in first..<layout.cycles {
            if let booking = pass.book(people, cycle: cycle, in: &record) {
                throw error(
                    .notFinite(booking.amount, what: "an amount booked"), cycle: cycle, range: booking.range)
            }
            switch split {
            case .expected: pass.move(&people, year: years[cycle], in: &record)
            case .drawn:
                pass.move(&people, year: years[cycle], in: &record) { words(flowKey, identity: $0, cycle: cycle) }
            }
        }
        cells.people = people
        count()
        return true
    }
}
