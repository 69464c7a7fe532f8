import Program

/// Rows of a store that stand for cells: copied, compared and cleared as a whole.
extension Individuals {
    /// Forgets what a draw has decided for all rows, for another draw; rows are cleared as they are taken.
    func restart(draw: Int) {
        site = RunSite(scenario: site.scenario, draw: draw, population: site.population)
        fading.removeAll(keepingCapacity: true)
        for courses in courses { courses.restart() }
    }

    /// Makes a row like another one.
    func copy(_ from: Int, to: Int) {
        states[to] = states[from]
        for column in program.attributes.indices { attributes[column, to] = attributes[column, from] }
        if code.needsTimeInState { stateSince[to] = stateSince[from] }
        if code.needsTimeSinceEntry { entered[to] = entered[from] }
        for courses in courses { courses.copy(from, to: to) }
    }

    /// Makes a row one of who has entered at the start and done nothing.
    func clear(_ row: Int) {
        states[row] = 0
        for column in program.attributes.indices { attributes[column, row] = 0 }
        if code.needsTimeInState { stateSince[row] = 0 }
        if code.needsTimeSinceEntry { entered[row] = 0 }
        for courses in courses { courses.clear(row) }
    }

    /// Whether two rows are alike.
    func isSame(_ left: Int, _ right: Int) -> Bool {
        guard states[left] == states[right] else { return false }
        for column in program.attributes.indices {
            // By their bits, so that what is no number is like itself.
            let (a, b) = (attributes[column, left], attributes[column, right])
            guard a.bitPattern == b.bitPattern else { return false }
        }
        if code.needsTimeInState, stateSince[left] != stateSince[right] { return false }
        if code.needsTimeSinceEntry, entered[left] != entered[right] { return false }
        return courses.allSatisfy { $0.isSame(left, right) }
    }
}
