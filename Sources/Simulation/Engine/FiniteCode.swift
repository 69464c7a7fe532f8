package import Program

/// Code over individuals of one state that comes to few different results: what tells individuals apart is the row of a
/// table, or whether something holds. So it can be computed once for each combination of these, and for an individual
/// only which combination it is in.
package struct FiniteCode: Sendable {
    /// A whole number that differs between individuals: from `first` on, `count` of them.
    package struct Dimension: Sendable, Hashable {
        package let first: Int
        package let count: Int
    }

    package let dimensions: [Dimension]
    /// Which combination an individual is in: a result for each dimension.
    let places: ColumnProgram
    /// The results of the code, from the numbers of a combination in the first registers.
    let values: ColumnProgram

    /// With a few destinations each, the thresholds of some thousands of combinations stay in the second-level cache
    /// beside the block (our choice).
    static let mostCombinations = 4_096

    /// - Parameter state: the state that the individuals are in; it decides what tables by state hold.
    /// - Returns: nil where the results can be different for any two individuals, or the combinations are too many.
    package init?(_ code: ColumnProgram, state: Int, _ population: PopulationProgram) {
        let graph = FiniteGraph(code, state: state, population)
        guard let cuts = graph.cuts(of: graph.results) else { return nil }
        dimensions = cuts.map(\.dimension)
        places = graph.code(for: cuts.map(\.operand), from: [])
        values = graph.code(for: graph.results, from: cuts.map(\.operand))
    }
}
