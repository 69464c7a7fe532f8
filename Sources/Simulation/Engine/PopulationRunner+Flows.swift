import Numerics
import Program
import SourceText

/// Step 4 of a cycle: each individual moves, leaves the population, or stays.
extension PopulationRunner {
    /// Moves everybody who moves: books what falls on moves, and counts each in `count`, from state to destination.
    func move(
        cycle: Int, _ slots: ScalarFile, book: (Booking.Target, Double) -> Void,
        count: (_ from: Int, _ to: Int) -> Void
    ) throws(RunError) {
        for workspace in workspaces { workspace.movers.removeAll() }
        guard let transitions, let exits else { preconditionFailure("a cycle begins before anybody moves") }
        let tables = tables
        try forEachSection { runner, section, workspace throws(RunError) in
            workspace.load(section, of: runner.people)
            let words = unsafe runner.words[cycle % 4] + section.first
            unsafe try runner.choose(section, workspace, transitions, exits, tables, words: words, cycle: cycle, slots)
            workspace.collectMovers(section)
        }
        // Each thread had neighbouring sections.
        for other in workspaces.dropFirst() { workspace.movers.append(other.movers) }
        try carryOut(workspace.movers, cycle: cycle, since: cycle + 1, slots, book: book, count: count)
    }

    /// Makes moves that have been decided, whatever decided them.
    ///
    /// - Parameters:
    ///   - since: the first cycle in which those who move are in their new state.
    ///   - book: takes each amount that falls on the moves.
    ///   - count: takes each move, from state to destination; behind the states stands the outside.
    func carryOut(
        _ movers: Movers, cycle: Int, since: Int, _ slots: ScalarFile, book: (Booking.Target, Double) -> Void,
        count: (_ from: Int, _ to: Int) -> Void
    ) throws(RunError) {
        guard movers.count > 0 else { return }
        for booking in program.moveBookings { try bookMoves(booking, movers, cycle: cycle, slots, book) }
        var left = false
        for place in 0..<movers.count {
            let (individual, to) = (Int(movers.individuals[place]), Int(movers.destinations[place]))
            let from = Int(people.states[individual])
            people.states[individual] = UInt8(to)
            counts[from] -= 1
            count(from, to)
            if to == program.out {
                left = true
                people.gone += 1
                // Who has left adds nothing to what is booked.
                for column in bookedColumns { people.attributes[column, individual] = 0 }
            } else {
                counts[to] += 1
                if code.needsTimeInState { people.stateSince[individual] = Int32(since) }
                unsettled.append(Int32(individual))
            }
        }
        if left { leaveLists(movers, since: since) }
    }
}
