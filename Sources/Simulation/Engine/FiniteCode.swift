package import Program

/// Code over individuals of one state that comes to few different results: what tells individuals apart is the row of a
/// table, or whether something holds. So it can be computed once for each combination of these, and for an individual
/// only which combination it is in.
package struct FiniteCode: Sendable {
    /// A whole number that differs between individuals: from `first` on, `count` of them.
    package struct Dimension: Sendable, Hashable {
        package let first: Int
        package let count: Int
        /// Whether individuals have any number, of which the whole one below is meant.
        var isRoundedDown = false

        /// The numbers that are in both; nil where there are none.
        func intersection(_ other: Dimension) -> Dimension? {
            let (first, end) = (max(first, other.first), min(first + count, other.first + other.count))
            guard first < end, isRoundedDown == other.isRoundedDown else { return nil }
            return Dimension(first: first, count: end - first, isRoundedDown: isRoundedDown)
        }
    }

    package let dimensions: [Dimension]
    /// Which combination an individual is in: a result for each dimension.
    let places: ColumnProgram
    /// The results of the code, from the numbers of a combination in the first registers.
    let values: ColumnProgram

    /// With a few destinations each, the thresholds of some thousands of combinations stay in the second-level cache
    /// beside the block (our choice).
    static let mostCombinations = 4_096

    /// - Parameters:
    ///   - state: the state that the individuals are in; it decides what tables by state hold.
    ///   - constants: what the first slots hold in every draw.
    /// - Returns: nil where the results can be different for any two individuals, or the combinations are too many.
    package init?(_ code: ColumnProgram, state: Int, _ population: PopulationProgram, constants: [Double] = []) {
        let graph = FiniteGraph(code, state: state, population, constants: constants)
        guard let cuts = graph.cuts(of: graph.results) else { return nil }
        dimensions = cuts.map(\.dimension)
        places = graph.code(for: cuts.map(\.operand), from: [])
        values = graph.code(for: graph.results, from: cuts.map(\.operand))
    }
}
