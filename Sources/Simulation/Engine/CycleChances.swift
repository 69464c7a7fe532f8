/// What decides in one cycle who moves: the flows, and what has been tabled of them.
struct CycleChances: Sendable {
    let flows: CycleFlows
    /// For each of the flows that can be tabled, its table; nil where individuals are decided for one by one.
    let tables: [ThresholdTable?]
    /// For each table what bounds it; nil where everybody is to be looked at.
    var tableBounds: [TableBounds?]

    init(_ flows: CycleFlows, _ tables: [ThresholdTable?]) {
        self.flows = flows
        self.tables = tables
        tableBounds = tables.map { _ in nil }
    }
}
