/// For each state and combination, the words below which somebody moves, and where to.
///
/// The first cell is nobody's: its threshold is 0.
struct ThresholdTable {
    /// For each state, and for who has left, its first cell; 0 where its flows are not in the table.
    private(set) var firstCells: [Int32]
    /// For each state all bits where its flows are in the table, or none: what a number is masked with that is asked of
    /// nobody.
    private(set) var masks: [Int32]
    /// For each cell, words below it move.
    private(set) var leaving: [Int64] = [0]
    /// How many exits each cell has room for.
    let width: Int
    /// For each exit of each cell, words below its threshold, and not below the one before, move to its target.
    private var thresholds: [Int64]
    private var targets: [UInt8]

    /// - Parameter width: the most exits that a cell will have.
    init(states: Int, width: Int) {
        firstCells = [Int32](repeating: 0, count: states + 1)
        masks = firstCells
        self.width = width
        thresholds = [Int64](repeating: Self.above, count: width)
        targets = [UInt8](repeating: 0, count: width)
    }

    /// No word reaches it.
    private static let above: Int64 = 1 << 32

    /// Begins the cells of a state.
    mutating func begin(state: Int) {
        firstCells[state] = Int32(leaving.count)
        masks[state] = -1
    }

    /// Adds a cell with its exits, thresholds ascending.
    mutating func append(_ exits: [Transitions.Exit]) {
        leaving.append(Int64(exits.last?.threshold ?? 0))
        for place in 0..<width {
            thresholds.append(place < exits.count ? Int64(exits[place].threshold) : Self.above)
            targets.append(place < exits.count ? exits[place].to : 0)
        }
    }

    /// Where a word leads from a cell, for one below `leaving[cell]`.
    ///
    /// The thresholds that the word has reached are counted, rather than the first above it sought, since nobody could
    /// foretell where the search ends.
    @inline(__always)
    func target(of cell: Int32, word: UInt32) -> UInt8 {
        let first = Int(cell) &* width
        var exit = first
        for place in first..<first &+ width &- 1 {
            exit &+= Int(truncatingIfNeeded: UInt64(bitPattern: thresholds[place] &- Int64(word) &- 1) &>> 63)
        }
        return targets[exit]
    }

    /// The first cells and masks by state, and the thresholds of leaving by cell, where they stand.
    @inline(__always)
    func withCells<Result>(
        _ use: (UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Int64>) -> Result
    ) -> Result {
        unsafe firstCells.withUnsafeBufferPointer { firsts in
            unsafe masks.withUnsafeBufferPointer { masks in
                unsafe leaving.withUnsafeBufferPointer { leaving in
                    guard let firsts = firsts.baseAddress, let masks = masks.baseAddress,
                        let leaving = leaving.baseAddress
                    else { preconditionFailure("a table has a cell that is nobody's") }
                    return unsafe use(firsts, masks, leaving)
                }
            }
        }
    }
}
