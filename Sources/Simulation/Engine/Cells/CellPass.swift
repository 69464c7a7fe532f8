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
    struct Exit {
        /// The row that it leaves, and the one that it leads to; behind the rows, the outside.
        let from: Int
        let to: Int
        let chance: Double
        let conditional: Double
        /// The place among the moves of a year.
        let place: Int
    }

    /// The state of each row, and its exits, from one place to that of the next row.
    var states: [Int] = []
    var firstExit: [Int] = [0]
    var exits: [Exit] = []
    var stay: [Double] = []
    let identities: [UInt64]
    /// The factor of each booking.
    let factors: [Double]
    /// The tables by state, and what is booked for one of each row.
    let tables: [Double]
    let values: [Double]
    let results: Int
    let population: CellPopulation
    /// The states of the population and the first of them among all, and how many moves are kept of a year.
    let own: Int
    let firstState: Int
    let allStates: Int
    let moves: Int

    /// Nil where it is not known yet where somebody would go, or what is booked for him.
    init?(_ runner: CellRunner, _ slots: ScalarFile) {
        population = runner.population
        let (cells, code) = (runner.cells, runner.code)
        let rows = cells.count
        (own, firstState) = (code.states, code.firstState)
        (allStates, moves) = (population.layout.states.count, population.layout.moves.count)
        factors = population.lines.map { slots[$0.factorSlot] }
        (identities, tables) = (cells.identities, cells.store.tables)
        (values, results) = (runner.steadyBooking, population.bookingResults)
        if results > 0, values.count < results * rows || values.contains(where: \.isNaN) { return nil }
        states.reserveCapacity(rows)
        stay.reserveCapacity(rows)
        firstExit.reserveCapacity(rows + 1)
        exits.reserveCapacity(runner.exits.exits.count)
        for row in 0..<rows {
            let state = Int(cells.store.states[row])
            guard let place = runner.exits.byState[state] ?? runner.exits.byRow[row] else { return nil }
            for number in place.exits {
                let exit = runner.exits.exits[number]
                var to = rows
                if exit.to < own {
                    to = runner.successor(of: row, in: exit.to)
                    guard to >= 0 else { return nil }
                }
                exits.append(
                    Exit(
                        from: row, to: to, chance: exit.chance, conditional: exit.conditional,
                        place: population.movePlaces[firstState, state, exit.to, of: own]))
            }
            states.append(state)
            stay.append(place.stay)
            firstExit.append(exits.count)
        }
    }
}
