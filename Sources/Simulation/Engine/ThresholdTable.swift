/// For each state and combination, the words below which somebody moves, and where to.
///
/// The first cell is nobody's: its threshold is 0.
struct ThresholdTable {
    /// For each state, and for who has left, its first cell; 0 where its flows are not in the table.
    private(set) var firstCells: [Int32]
    /// For each cell, words below it move.
    private(set) var leaving: [UInt64] = [0]
    /// How many exits each cell has room for.
    let width: Int
    /// For each cell its exits, thresholds ascending.
    private(set) var exits: [Transitions.Exit]

    init(states: Int) {
        firstCells = [Int32](repeating: 0, count: states + 1)
        // To each state and out, and a condition that stands for itself.
        width = states + 1
        exits = [Transitions.Exit](repeating: .init(threshold: 0, to: 0), count: width)
    }

    /// Begins the cells of a state.
    mutating func begin(state: Int) { firstCells[state] = Int32(leaving.count) }

    /// Adds a cell with its exits.
    mutating func append(_ own: [Transitions.Exit]) {
        leaving.append(own.last?.threshold ?? 0)
        for place in 0..<width {
            exits.append(place < own.count ? own[place] : .init(threshold: 0, to: 0))
        }
    }

    /// Where a word leads from a cell, for one below `leaving[cell]`.
    func target(of cell: Int, word: UInt64) -> UInt8 {
        var exit = cell * width
        while exits[exit].threshold <= word { exit += 1 }
        return exits[exit].to
    }
}
