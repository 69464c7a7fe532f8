import Numerics
import Program
import SourceText

/// Step 4 of a cycle: each individual moves, leaves the population, or stays.
extension PopulationRunner {
    /// Moves everybody who moves, and notes the moves and what is booked on them in the log.
    func move(cycle: Int, _ slots: ScalarFile, _ log: inout MoveLog) throws(RunError) {
        for workspace in workspaces { workspace.movers.removeAll() }
        if let highestLeaving {
            if highestLeaving > 0 { collectListed(cycle: cycle) }
        } else {
            try collectAll(cycle: cycle, slots)
        }
        // Each thread had neighbouring sections.
        for other in workspaces.dropFirst() { workspace.movers.append(other.movers) }
        try carryOut(workspace.movers, cycle: cycle, since: cycle + 1, slots, &log)
    }

    /// Collects those who move among those whose words are listed.
    private func collectListed(cycle: Int) {
        Threads.share(self, parts: workspaces.count) { runner, thread in
            let workspace = runner.workspaces[thread]
            guard let flows = runner.flows else { return }
            workspace.collectMovers(workspace.lowWords.planes[cycle % 4], flows.transitions, of: runner.people)
        }
    }

    /// Looks at everybody, and collects those who move.
    private func collectAll(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard let flows else { preconditionFailure("a cycle begins before anybody moves") }
        let chances = CycleChances(flows, tables)
        let areSteady = !code.areIndividual.contains(true)
        try forEachSection { runner, section, workspace throws(RunError) in
            workspace.load(section, of: runner.people)
            let words = unsafe runner.words[cycle % 4] + section.first
            if areSteady, !flows.exits.areExits {
                return unsafe workspace.collectMovers(section, flows, words: words)
            }
            unsafe try runner.choose(section, workspace, chances, words: words, cycle: cycle, slots)
            workspace.collectMovers(section)
        }
    }

    /// Makes moves that have been decided, whatever decided them.
    ///
    /// - Parameters:
    ///   - since: the first cycle in which those who move are in their new state.
    ///   - log: takes the moves, and each amount that falls on them.
    func carryOut(
        _ movers: Movers, cycle: Int, since: Int, _ slots: ScalarFile, _ log: inout MoveLog
    ) throws(RunError) {
        guard movers.count > 0 else { return }
        for booking in code.moveBookings {
            try bookMoves(booking, movers, cycle: cycle, slots) { log.booked.append(($0, $1)) }
        }
        // Held here, not looked up in the population for each of those who move.
        let (states, out, needsTimeInState) = unsafe (
            people.states.pointer(from: 0), code.out, code.needsTimeInState
        )
        var moved = [Int](repeating: 0, count: code.states * (out + 1))
        var stayed = unsettled
        unsettled = ChangedPeople(isEverybody: false)
        let count = people.count
        for place in 0..<movers.count {
            let (individual, to) = (Int(movers.individuals[place]), Int(movers.destinations[place]))
            let from = unsafe Int(states[individual])
            unsafe states[individual] = UInt8(to)
            moved[from * (out + 1) + to] += 1
            if to == out {
                // Who has left adds nothing to what is booked.
                for column in bookedColumns { people.attributes[column, individual] = 0 }
            } else {
                if needsTimeInState { people.stateSince[individual] = Int32(since) }
                stayed.append(individual, of: count)
            }
        }
        unsettled = stayed
        let before = people.gone
        take(moved)
        log.add(moved)
        if people.gone > before { leaveLists(movers, since: since) }
    }

    /// Counts those who moved as being where they went.
    ///
    /// - Parameter moves: how many, from each state to each destination.
    func take(_ moves: [Int]) {
        let (states, out) = (code.states, code.out)
        // Taken out while they change, so that each change is one of a variable here.
        var counts: [Int32] = []
        swap(&counts, &self.counts)
        for from in 0..<states {
            for to in 0...states {
                let number = moves[from * (states + 1) + to]
                guard number > 0 else { continue }
                counts[from] -= Int32(number)
                if to == out { people.gone += number } else { counts[to] += Int32(number) }
            }
        }
        swap(&counts, &self.counts)
    }
}
