import Numerics
import Program

/// Moves out of states whose chances are a table over few combinations.
extension Workspace {
    /// Computes the table of a cycle, by the very loops that decide for individuals, so that its thresholds are theirs.
    ///
    /// - Returns: nil where a combination is impossible, which only matters if somebody is in it: then who moves is
    ///   decided for each individual, and who is in it is found.
    func table(
        of tabled: TabledFlows, _ competing: [IndividualFlows], of people: Individuals, cycle: Int,
        _ slots: ScalarFile
    ) -> ThresholdTable? {
        var table = ThresholdTable(states: people.program.states)
        for (state, flows) in zip(tabled.states, tabled.flows) {
            table.begin(state: state)
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
                    try setChances(of: competing[state], flows, members, of: people, slots)
                    for place in 0..<count {
                        table.append(try exits(of: competing[state], flows, at: place))
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
        of competing: IndividualFlows, _ flows: StateFlows, at place: Int
    ) throws(FlowProblem) -> [Transitions.Exit] {
        if !flows.certain.isEmpty, decided[place] >= 0 {
            return [.init(threshold: 1 << 32, to: UInt8(decided[place]))]
        }
        let (total, leaves) = try leaving(by: competing, at: place)
        var exits: [Transitions.Exit] = []
        var cumulative = 0.0
        for (position, destination) in competing.destinations.enumerated() {
            let weight = weight(of: position, in: competing, at: place)
            guard weight > 0 else { continue }
            cumulative += weight
            exits.append(
                .init(threshold: CompetingFlows.threshold(leaves * (cumulative / total)), to: UInt8(destination.to)))
        }
        return exits
    }

    /// Decides for everybody of a section who is in one of the states of a table.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Throws: where an individual is in no row of a table.
    func choose(
        by table: ThresholdTable, _ tabled: TabledFlows, _ competing: [IndividualFlows], _ section: Section,
        of people: Individuals, words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let end = section.first + section.count
        for start in stride(from: section.first, to: end, by: block) {
            let members = members(tabled, among: start..<min(start + block, end), of: people)
            guard members.count > 0 else { continue }
            try evaluate(tabled.places, members, of: people, cycle: cycle, slots)
            guard findCells(of: table, tabled, members, section, of: people, slots) else {
                for state in tabled.states {
                    try unsafe choose(
                        of: state, competing[state], section, of: people, words: words, cycle: cycle, slots)
                }
                preconditionFailure("who is in no row of a table is found when the row is looked up")
            }
            unsafe decide(by: table, members, section, words: words - section.first)
        }
    }

    /// All of some neighbours, or, where finding the combination can fail, those in one of the states.
    private func members(_ tabled: TabledFlows, among neighbours: Range<Int>, of people: Individuals) -> Members {
        guard tabled.canFail else {
            return Members(from: neighbours.lowerBound, count: neighbours.count, distances: self.neighbours)
        }
        let (states, list) = unsafe (people.states.pointer(from: 0), picked.pointer(from: 0))
        var count = 0
        for individual in neighbours {
            unsafe list[count] = Int32(truncatingIfNeeded: individual)
            count &+= unsafe tabled.states.contains(Int(states[individual])) ? 1 : 0
        }
        return Members(picked, count: count)
    }

    /// Finds the cell of each member; false where somebody whose state is in the table is in no combination.
    private func findCells(
        of table: ThresholdTable, _ tabled: TabledFlows, _ members: Members, _ section: Section,
        of people: Individuals, _ slots: ScalarFile
    ) -> Bool {
        let (firsts, combinations) = unsafe (firstCells.pointer(from: 0), cells.pointer(from: 0))
        let states = unsafe present.pointer(from: 0) - section.first
        unsafe table.firstCells.withUnsafeBufferPointer { first in
            for place in 0..<members.count { unsafe firsts[place] = first[Int(states[members[place]])] }
        }
        unsafe combinations.update(repeating: 0, count: members.count)
        var strays: Int32 = 0
        for (dimension, result) in zip(tabled.dimensions, tabled.places.results) {
            let numbers = unsafe source(result, members, of: people, slots, operand: 0)
            guard case .column(let number) = unsafe numbers else {
                preconditionFailure("a combination is found for each individual")
            }
            strays &+= unsafe RateKernels.combine(
                number, dimension, firsts: firsts, to: combinations, count: members.count)
        }
        for place in 0..<members.count {
            let first = unsafe firsts[place]
            unsafe combinations[place] = first > 0 ? first &+ combinations[place] : 0
        }
        return strays == 0
    }

    /// Moves those whose words are below the thresholds of their cells.
    private func decide(
        by table: ThresholdTable, _ members: Members, _ section: Section, words: UnsafePointer<UInt32>
    ) {
        let (cell, list) = unsafe (cells.pointer(from: 0), listed.pointer(from: 0))
        let present = unsafe UnsafePointer(present.pointer(from: 0)) - section.first
        let next = unsafe next.pointer(from: 0) - section.first
        var count = 0
        unsafe table.leaving.withUnsafeBufferPointer { leaving in
            for place in 0..<members.count {
                unsafe list[count] = Int32(truncatingIfNeeded: place)
                count &+= unsafe UInt64(words[members[place]]) < leaving[Int(cell[place])] ? 1 : 0
            }
        }
        for number in 0..<count {
            let place = unsafe Int(list[number])
            let individual = members[place]
            let to = unsafe Int32(table.target(of: Int(cell[place]), word: UInt64(words[individual])))
            let from = unsafe present[individual]
            guard to != from else { continue }
            unsafe next[individual] = to
            self.count(1, from: Int(from), to: Int(to))
        }
    }
}
