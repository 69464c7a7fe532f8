import Program

/// The flows out of states whose chances differ between individuals, but only by few combinations of table rows and
/// conditions, which are found in the same way in each of the states.
struct TabledFlows: Sendable {
    private(set) var states: [Int]
    let dimensions: [FiniteCode.Dimension]
    /// Which combination an individual is in: a result for each dimension.
    let places: ColumnProgram
    /// For each state its flows; their code starts from the numbers of a combination in the first registers.
    private(set) var flows: [StateFlows]
    /// Whether what is the same for all in a combination can change from cycle to cycle.
    private(set) var change: Bool

    var combinations: Int { dimensions.reduce(1) { $0 * $1.count } }

    /// Whether finding the combination can fail, so that it is done only for who is in one of the states.
    var canFail: Bool { places.canFail }

    /// The most cells that a table has, over all states: half a megabyte of thresholds of leaving (our choice).
    private static let mostCells = 65_536

    /// The number of a dimension in a combination; that of the last one changes fastest.
    func number(of dimension: Int, in combination: Int) -> Int {
        let behind = dimensions[(dimension + 1)...].reduce(1) { $0 * $1.count }
        return dimensions[dimension].first + combination / behind % dimensions[dimension].count
    }

    /// All that can be tabled of a population, states with the same places together.
    static func all(
        of population: PopulationProgram, constants: [Double], changingSlots: Set<Int>
    ) -> [TabledFlows] {
        var all: [TabledFlows] = []
        for (state, flows) in population.flows.enumerated() where flows.areIndividual {
            guard let finite = FiniteCode(flows.code, state: state, population, constants: constants),
                finite.dimensions.reduce(population.states + 1, { $0 * $1.count }) <= mostCells
            else { continue }
            let own = StateFlows(code: finite.values, certain: flows.certain, moves: flows.moves)
            let change = population.flowsChangeByCycle || own.slots.contains { changingSlots.contains($0) }
            let same = all.firstIndex { $0.dimensions == finite.dimensions && $0.places == finite.places }
            if let same {
                all[same].states.append(state)
                all[same].flows.append(own)
                all[same].change = all[same].change || change
            } else {
                all.append(
                    TabledFlows(
                        states: [state], dimensions: finite.dimensions, places: finite.places, flows: [own],
                        change: change))
            }
        }
        return all
    }
}
