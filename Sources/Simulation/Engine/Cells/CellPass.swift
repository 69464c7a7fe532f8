import Numerics
import Program
import Results
import SourceText

/// All that can still happen in a draw to cells that stay what they are, with chances that stay what they are, laid out
/// flat: who goes where, what is booked, and where it is recorded.
///
/// It gives every bit that one cycle after the other gives, in a fraction of the time: the sums are the same ones, in
/// the same order.
struct CellPass {
    private struct Exit {
        /// The row, or -1 for the outside.
        let row: Int
        let chance: Double
        let conditional: Double
        /// The place among the flows of a year, or among its exits.
        let place: Int
    }

    /// The state of each row, and its exits, from one place to that of the next row.
    private var states: [Int] = []
    private var firstExit: [Int] = [0]
    private var exits: [Exit] = []
    private var stay: [Double] = []
    private let identities: [UInt64]
    private let bookings: [Booking]
    private let factors: [Double]
    /// The tables by state, and what is booked for one of each row.
    private let tables: [Double]
    private let values: [Double]
    private let results: Int
    private let ownStates: Int
    private let firstState: Int
    private let layout: ResultLayout

    /// Nil where it is not known yet where somebody would go, or what is booked for him.
    init?(_ runner: CellRunner, _ slots: ScalarFile) {
        let (cells, program) = (runner.cells, runner.program)
        (layout, ownStates, firstState) = (runner.layout, program.states, program.firstState)
        (bookings, factors) = (program.bookings, program.bookings.map { slots[$0.factorSlot] })
        (identities, tables) = (cells.identities, cells.store.tables)
        (values, results) = (runner.steadyBooking, program.booking.results.count)
        if results > 0, values.count < results * cells.count || values.contains(where: \.isNaN) { return nil }
        let allStates = layout.states.count
        for row in 0..<cells.count {
            let state = Int(cells.store.states[row])
            guard let place = runner.exits.byState[state] ?? runner.exits.byRow[row] else { return nil }
            for exit in runner.exits.exits[place.exits] {
                let from = firstState + state
                if exit.to == ownStates {
                    let out = Exit(row: -1, chance: exit.chance, conditional: exit.conditional, place: from)
                    exits.append(out)
                    continue
                }
                let known = row * ownStates + exit.to
                guard known < runner.successors.count, runner.successors[known] >= 0 else { return nil }
                exits.append(
                    Exit(
                        row: Int(runner.successors[known]), chance: exit.chance, conditional: exit.conditional,
                        place: from * allStates + firstState + exit.to))
            }
            states.append(state)
            stay.append(place.stay)
            firstExit.append(exits.count)
        }
    }

    /// Records who is where in a cycle and books it.
    /// - Returns: an amount that is no number, with its place in the text.
    func book(
        _ people: [Double], cycle: Int, in record: inout DrawRecord
    ) -> (amount: Double, range: SourceRange)? {
        let point = cycle * layout.states.count + firstState
        var present = 0.0
        for (row, number) in people.enumerated() {
            record.people[point + states[row]] += number
            present += number
        }
        let weight = layout.correction.isEmpty ? 1 : layout.correction[cycle]
        for (number, booking) in bookings.enumerated() {
            var sum = 0.0
            switch booking.times {
            case .individuals: sum = present
            case .once: sum = 1
            case .states(let table):
                for state in 0..<ownStates where record.people[point + state] > 0 {
                    sum += record.people[point + state] * tables[table * ownStates + state]
                }
            case .sum(let result):
                for (row, some) in people.enumerated() where some > 0 { sum += some * values[row * results + result] }
            case .courses: break
            }
            let amount = factors[number] * sum * (booking.isMoment ? 1 : weight)
            guard amount.isFinite else { return (amount, booking.range) }
            record.book(amount, for: booking.target, cycle: cycle, layout)
        }
        return nil
    }

    /// Moves the expected part of each row in a cycle of a year.
    func move(_ people: inout [Double], year: Int, in record: inout DrawRecord) {
        let present = people
        for row in people.indices { people[row] = present[row] * stay[row] }
        for row in present.indices where present[row] > 0 {
            for place in firstExit[row]..<firstExit[row + 1] {
                let exit = exits[place]
                note(exit, present[row] * exit.chance, &people, year, in: &record)
            }
        }
    }

    /// Moves so many of each row as chance has it; `words` gives the numbers of a row by its identity.
    func move(
        _ people: inout [Double], year: Int, in record: inout DrawRecord, _ words: (UInt64) -> WordCursor
    ) {
        let present = people
        for row in present.indices where present[row] > 0 && firstExit[row] < firstExit[row + 1] {
            var words = words(identities[row])
            var left = present[row]
            for place in firstExit[row]..<firstExit[row + 1] {
                let exit = exits[place]
                let number = BinomialSampler.count(trials: left, chance: exit.conditional, &words)
                left -= number
                people[row] -= number
                note(exit, number, &people, year, in: &record)
            }
        }
    }

    private func note(
        _ exit: Exit, _ number: Double, _ people: inout [Double], _ year: Int, in record: inout DrawRecord
    ) {
        let allStates = layout.states.count
        if exit.row < 0 {
            record.exits[year * allStates + exit.place] += number
        } else {
            people[exit.row] += number
            record.flows[year * allStates * allStates + exit.place] += number
        }
    }
}
