import Program

/// Between which numbers lie what code over individuals reads, for everybody of a population in some cycles.
struct InputRanges {
    /// For each attribute; nil where some number is not finite.
    let attributes: [Interval?]
    /// The slots of each of the cycles.
    let files: [ScalarFile]
    /// How many individuals there are.
    let individuals: Int

    func range(slot: Int) -> Interval? { Interval(hullOf: files.map { $0[slot] }) }

    /// What a step that is no operation gives; nil where nothing is known.
    func range(of step: ColumnStep, tables: [[Int]]) -> Interval? {
        switch step {
        case .byState(let table, _): Interval(hullOf: files.flatMap { file in tables[table].map { file[$0] } })
        case .individual: Interval(hullOf: [1, Double(max(1, individuals))])
        case .active, .after, .begun, .completed, .dropped: Interval(hullOf: [0, 1])
        case .strength, .built: Interval(0, 1)
        case .apply, .element, .interpolate, .sinceEntry, .timeInState: nil
        }
    }
}
