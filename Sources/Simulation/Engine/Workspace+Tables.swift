import Numerics
import Program

/// Moves out of states whose chances are a table over few combinations.
extension Workspace {
    /// Computes the table of a cycle, by the very loops that decide for individuals, so that its thresholds are theirs.
    ///
    /// - Returns: nil where a combination is impossible, which only matters if somebody is in it: then who moves is
    ///   decided for each individual, and who is in it is found.
    func table(
        of tabled: TabledFlows, _ flows: CycleFlows, of people: Individuals, cycle: Int,
        _ slots: ScalarFile
    ) -> ThresholdTable? {
        let competing = tabled.states.compactMap { flows.competing[$0] }
        let width = competing.map(\.destinations.count).max() ?? 0
        var table = ThresholdTable(
            states: people.program.states, combinations: tabled.combinations, width: width)
        for ((state, flows), competing) in zip(zip(tabled.states, tabled.flows), competing) {
            for first in stride(from: 0, to: tabled.combinations, by: block) {
                let count = min(block, tabled.combinations - first)
                let members = Members(from: 0, count: count, distances: neighbours)
                for dimension in tabled.dimensions.indices {
                    let numbers = unsafe registers[dimension]
                    for place in 0..<count {
                        unsafe numbers[place] = Double(tabled.number(of: dimension, in: first + place))
                    }
                }
                do {
                    try evaluate(flows.code, members, of: people, cycle: cycle, slots)
                    try setChances(of: state, competing, flows, members, of: people, slots)
                    for place in 0..<count {
                        table.set(
                            try exits(of: state, competing, flows, at: place), state: state,
                            combination: first + place)
                    }
                } catch {
                    return nil
                }
            }
        }
        return table
    }

    /// The exits of who stands at a place of the block whose chances have been computed.
    private func exits(
        of state: Int, _ competing: IndividualFlows, _ flows: StateFlows, at place: Int
    ) throws(FlowProblem) -> [Transitions.Exit] {
        if !flows.certain.isEmpty, decided[place] >= 0 {
            return [.init(threshold: 1 << 32, to: UInt8(decided[place]))]
        }
        let (total, leaves) = try leaving(from: state, by: competing, at: place)
        var exits: [Transitions.Exit] = []
        var cumulative = 0.0
        for position in competing.destinationsOf[state] {
            let weight = weight(of: position, in: competing, at: place)
            guard weight > 0 else { continue }
            cumulative += weight
            exits.append(
                .init(
                    threshold: CompetingFlows.threshold(leaves * (cumulative / total)),
                    to: UInt8(competing.destinations[position].to)))
        }
        return exits
    }

    /// Decides for everybody of a section who is in one of the states of a table.
    ///
    /// - Parameters:
    ///   - bounds: those of the table, which say whom alone a word may move; nil where everybody is to be looked at.
    ///   - words: one for each individual of the section.
    /// - Throws: where an individual is in no row of a table.
    func choose(
        by table: ThresholdTable, _ bounds: TableBounds?, _ tabled: TabledFlows, _ flows: CycleFlows,
        _ section: Section, of people: Individuals, words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        if let bounds {
            let listed = unsafe listCandidates(bounds, section, words: words)
            return try unsafe choose(
                0..<listed, by: table, bounds, tabled, section, of: people, words: words, cycle: cycle, slots)
        }
        let end = section.first + section.count
        for start in stride(from: section.first, to: end, by: block) {
            let members = members(tabled, among: start..<min(start + block, end), of: people)
            guard members.count > 0 else { continue }
            try evaluate(tabled.places, members, of: people, cycle: cycle, slots)
            combine(tabled, members, section, of: people, slots)
            guard areSound(members, tabled, section) else {
                for state in tabled.states {
                    guard let competing = flows.competing[state] else { continue }
                    try unsafe choose(
                        of: state, competing, section, of: people, words: words, cycle: cycle, slots)
                }
                preconditionFailure("who is in no row of a table is found when the row is looked up")
            }
            unsafe decide(by: table, members, section, words: words - section.first)
        }
    }

    /// Decides for those on a stretch of the list of candidates, who are in states of a table.
    ///
    /// - Parameter words: one for each individual of the section.
    func choose(
        _ listed: Range<Int>, by table: ThresholdTable, _ bounds: TableBounds, _ tabled: TabledFlows,
        _ section: Section, of people: Individuals, words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        for first in stride(from: listed.lowerBound, to: listed.upperBound, by: block) {
            let members = Members(candidates, from: first, count: min(block, listed.upperBound - first))
            try evaluate(tabled.places, members, of: people, cycle: cycle, slots)
            combine(tabled, members, section, of: people, slots)
            unsafe decideForAll(by: table, bounds, members, section, words: words - section.first)
        }
    }

    /// All of some neighbours, or, where finding the combination can fail, those in one of the states.
    private func members(_ tabled: TabledFlows, among neighbours: Range<Int>, of people: Individuals) -> Members {
        guard tabled.canFail else {
            return Members(from: neighbours.lowerBound, count: neighbours.count, distances: self.neighbours)
        }
        let (states, mark) = unsafe (people.states.pointer(from: neighbours.lowerBound), marks.pointer(from: 0))
        for place in 0..<neighbours.count { unsafe mark[place] = 0 }
        for wanted in tabled.states.map({ UInt8($0) }) {
            for place in 0..<neighbours.count { unsafe mark[place] |= states[place] == wanted ? 1 : 0 }
        }
        let count = unsafe RateKernels.list(
            mark, from: neighbours.lowerBound, to: picked.pointer(from: 0), count: neighbours.count)
        return Members(picked, count: count)
    }

    /// Finds the cell of each member, by its state and its combination; below 0 where it is in none.
    private func combine(
        _ tabled: TabledFlows, _ members: Members, _ section: Section, of people: Individuals, _ slots: ScalarFile
    ) {
        let cells = unsafe cells.pointer(from: 0)
        let present = unsafe UnsafePointer(present.pointer(from: 0)) - section.first
        // What the next dimension is added to: the states at first.
        var before = unsafe present + members.base
        if !members.isRun || tabled.dimensions.isEmpty {
            let origins = unsafe origins.pointer(from: 0)
            for place in 0..<members.count { unsafe origins[place] = present[members[place]] }
            unsafe before = UnsafePointer(origins)
        }
        if tabled.dimensions.isEmpty { unsafe cells.update(from: before, count: members.count) }
        for (dimension, result) in zip(tabled.dimensions, tabled.places.results) {
            guard case .column(let values) = unsafe source(result, members, of: people, slots, operand: 0) else {
                preconditionFailure("a combination is found for each individual")
            }
            unsafe RateKernels.combine(before, with: values, dimension, to: cells, count: members.count)
            unsafe before = UnsafePointer(cells)
        }
    }

    /// Whether everybody whose state is in the table is in a cell; nobody asks which one the others are in, and they
    /// are put in the first of their state where they are in none.
    private func areSound(_ members: Members, _ tabled: TabledFlows, _ section: Section) -> Bool {
        let cells = unsafe cells.pointer(from: 0)
        guard unsafe RateKernels.hasStrays(cells, count: members.count) else { return true }
        let present = unsafe UnsafePointer(present.pointer(from: 0)) - section.first
        for place in 0..<members.count where unsafe cells[place] < 0 {
            let state = unsafe Int(present[members[place]])
            if tabled.states.contains(state) { return false }
            unsafe cells[place] = Int32(state * tabled.combinations)
        }
        return true
    }

    /// Moves those whose words are below the thresholds of their cells.
    private func decide(by table: ThresholdTable, _ members: Members, _ section: Section, words: UnsafePointer<UInt32>)
    {
        let present = unsafe UnsafePointer(present.pointer(from: 0)) - section.first
        table.withCells { table in
            if members.isRun {
                let (states, words) = unsafe (present + members.base, words + members.base)
                decide(by: table, members, section, state: { unsafe Int(states[$0]) }, word: { unsafe words[$0] })
            } else {
                decide(
                    by: table, members, section, state: { unsafe Int(present[members[$0]]) },
                    word: { unsafe words[members[$0]] })
            }
        }
    }

    /// Lets everybody of a block go where the table leads, or stay: for those of whom many move.
    private func decideForAll(
        by table: ThresholdTable, _ bounds: TableBounds, _ members: Members, _ section: Section,
        words: UnsafePointer<UInt32>
    ) {
        let cells = unsafe UnsafePointer(cells.pointer(from: 0))
        let (target, list) = unsafe (target - section.first, members.list)
        let (from, to) = unsafe (UnsafePointer(origins.pointer(from: 0)), destinations.pointer(from: 0))
        table.withCells { table in
            if table.width == 4 {
                // Decided here, once, and not for each of them.
                for place in 0..<members.count {
                    let individual = unsafe Int(list[place])
                    let state = unsafe table.targetOfFour(of: Int(cells[place]), word: words[individual])
                    unsafe target[individual] = state
                    unsafe to[place] = state
                }
            } else {
                for place in 0..<members.count {
                    let individual = unsafe Int(list[place])
                    let state = unsafe Int32(table.target(of: Int(cells[place]), word: words[individual]))
                    unsafe target[individual] = state
                    unsafe to[place] = state
                }
            }
        }
        for pair in bounds.pairs {
            let moves = unsafe RateKernels.number(
                of: from, in: Int32(pair.from), and: UnsafePointer(to), in: Int32(pair.to), count: members.count)
            self.count(moves, from: pair.from, to: pair.to)
        }
    }

    /// Lists the places of those who move, and then lets them.
    ///
    /// - Parameters:
    ///   - state: that of the member at a place of the block.
    ///   - word: the same.
    @inline(__always)
    private func decide(
        by table: ThresholdTable.Cells, _ members: Members, _ section: Section, state: (_ place: Int) -> Int,
        word: (_ place: Int) -> UInt32
    ) {
        let (cells, list) = unsafe (UnsafePointer(cells.pointer(from: 0)), listed.pointer(from: 0))
        var count = 0
        for place in 0..<members.count {
            unsafe list[count] = Int32(truncatingIfNeeded: place)
            count &+= unsafe table.leaves(Int(cells[place]), word: word(place))
        }
        unsafe takeMoves(count, next.pointer(from: 0) - section.first) { number in
            let place = unsafe Int(list[number])
            return unsafe (members[place], state(place), table.target(of: Int(cells[place]), word: word(place)))
        }
    }
}
