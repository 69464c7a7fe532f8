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
        let width = tabled.states.map { max(competing[$0].destinations.count, 1) }.max() ?? 1
        var table = ThresholdTable(states: people.program.states, width: width)
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
            combine(tabled, members, of: people, slots)
            guard unsafe decide(by: table, members, section, words: words - section.first) else {
                for state in tabled.states {
                    try unsafe choose(
                        of: state, competing[state], section, of: people, words: words, cycle: cycle, slots)
                }
                preconditionFailure("who is in no row of a table is found when the row is looked up")
            }
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

    /// Finds the combination of each member; below 0 where there is none.
    private func combine(_ tabled: TabledFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile) {
        let combinations = unsafe cells.pointer(from: 0)
        if tabled.dimensions.isEmpty { unsafe combinations.update(repeating: 0, count: members.count) }
        for (number, result) in tabled.places.results.enumerated() {
            guard case .column(let values) = unsafe source(result, members, of: people, slots, operand: 0) else {
                preconditionFailure("a combination is found for each individual")
            }
            unsafe RateKernels.combine(
                values, tabled.dimensions[number], isFirst: number == 0, to: combinations, count: members.count)
        }
    }

    /// Moves those whose words are below the thresholds of their cells.
    /// - Returns: false where somebody whose state is in the table is in no combination.
    private func decide(
        by table: ThresholdTable, _ members: Members, _ section: Section, words: UnsafePointer<UInt32>
    ) -> Bool {
        let present = unsafe UnsafePointer(present.pointer(from: 0)) - section.first
        var count = 0
        let isSound = unsafe table.withCells { firsts, masks, leaving in
            if members.isRun {
                let (states, words) = unsafe (present + members.base, words + members.base)
                return unsafe listLeavers(firsts, masks, leaving, members.count, &count) {
                    unsafe (states[$0], words[$0])
                }
            }
            return unsafe listLeavers(firsts, masks, leaving, members.count, &count) {
                unsafe (present[members[$0]], words[members[$0]])
            }
        }
        guard isSound else { return false }
        let (cell, list) = unsafe (UnsafePointer(cells.pointer(from: 0)), UnsafePointer(listed.pointer(from: 0)))
        let next = unsafe next.pointer(from: 0) - section.first
        let (width, first) = (states + 1, turn * states)
        unsafe moved.withUnsafeMutableBufferPointer { moved in
            for number in 0..<count {
                let place = unsafe Int(list[number])
                let individual = members[place]
                let to = unsafe Int(table.target(of: cell[place], word: words[individual]))
                let from = unsafe Int(present[individual])
                unsafe next[individual] = Int32(truncatingIfNeeded: to)
                unsafe moved[(first &+ from) &* width &+ to] &+= to == from ? 0 : 1
            }
        }
        return true
    }

    /// Turns combinations into cells, and lists the places of those whose words are below the thresholds of theirs.
    ///
    /// Nothing is asked of anybody, for a processor that had to guess would guess wrong at every third person.
    @inline(__always)
    private func listLeavers(
        _ firsts: UnsafePointer<Int32>, _ masks: UnsafePointer<Int32>, _ leaving: UnsafePointer<Int64>,
        _ members: Int, _ count: inout Int, _ stateAndWord: (_ place: Int) -> (Int32, UInt32)
    ) -> Bool {
        let (cell, list) = unsafe (cells.pointer(from: 0), listed.pointer(from: 0))
        var strays: Int32 = 0
        var listed = 0
        for place in 0..<members {
            let (state, word) = stateAndWord(place)
            let combination = unsafe cell[place] & masks[Int(state)]
            strays |= combination
            let own = unsafe firsts[Int(state)] &+ combination
            unsafe cell[place] = own
            unsafe list[listed] = Int32(truncatingIfNeeded: place)
            let distance = unsafe Int64(word) &- leaving[Int(own)]
            listed &+= Int(truncatingIfNeeded: UInt64(bitPattern: distance) &>> 63)
        }
        count = listed
        return strays >= 0
    }
}
