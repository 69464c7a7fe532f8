import Numerics
import Program

/// Bounds on who may move, for several cycles of a population in which nobody has to be known by name.
extension PopulationRunner {
    /// For fewer people bounds cost more than they save (measured: as much for three thousand; our choice, and of no
    /// effect on any figure).
    private static let leastPeople = 4_096

    /// Finds the bounds of tables for each of some cycles.
    func bound(_ chances: inout [CycleChances], _ files: [ScalarFile]) {
        guard !code.tabledFlows.isEmpty, people.present >= Self.leastPeople else { return }
        let attributes = attributeRanges()
        for turn in chances.indices {
            let flows = chances[turn].flows
            let ranges = InputRanges(attributes: attributes, files: [files[turn]], individuals: people.count)
            chances[turn].tableBounds = zip(code.tabledFlows, chances[turn].tables).map { tabled, table in
                guard let table, let bounds = TableBounds(tabled, table, flows, program, ranges) else { return nil }
                // If half of those in its states have to be looked at, one may as well look at all (our choice).
                let inside = tabled.states.reduce(0) { $0 + Int(counts[$1]) }
                return bounds.expected(counts) * 2 <= Double(inside) ? bounds : nil
            }
        }
    }

    /// For each group of states, what bounds the rates of its flows in all of some cycles; nil where nothing does.
    func rateBounds(_ files: [ScalarFile]) -> [RateBounds?] {
        // What the flows themselves take from slots has to be the same in all of them, and one cycle needs no bounds.
        guard !code.jointFlows.isEmpty, files.count > 1, !program.flowsChangeByCycle,
            people.present >= Self.leastPeople
        else {
            return code.jointFlows.map { _ in nil }
        }
        let ranges = InputRanges(attributes: attributeRanges(), files: files, individuals: people.count)
        return code.jointFlows.map { RateBounds($0, program, ranges, registers: code.registers) }
    }

    /// Between which numbers each attribute lies; they stay as they are, as nobody enters.
    private func attributeRanges() -> [Interval?] {
        if let knownRanges { return knownRanges }
        let ranges = program.attributes.indices.map { number in
            unsafe RateKernels.range(people.attributes.pointer(column: number), count: people.count)
        }
        knownRanges = ranges
        return ranges
    }
}
