/// For each state and combination, the words below which somebody moves, and where to.
///
/// Who has left has cells too, and so has a state whose flows are not in the table: their thresholds are 0.
struct ThresholdTable {
    /// How many cells each state has.
    private let combinations: Int
    /// For each cell, words below it move.
    private(set) var leaving: [Int64]
    /// How many exits each cell has room for: a multiple of four.
    let width: Int
    /// For each exit of each cell, words below its threshold, and not below the one before, move to its target.
    private var thresholds: [Int64]
    private var targets: [UInt8]

    /// - Parameters:
    ///   - combinations: how many cells each state has.
    ///   - width: the most exits that a cell will have.
    init(states: Int, combinations: Int, width: Int) {
        let width = (width + 3) / 4 * 4
        let cells = (states + 1) * combinations
        self.combinations = combinations
        self.width = width
        leaving = [Int64](repeating: 0, count: cells)
        thresholds = [Int64](repeating: Self.above, count: cells * width)
        targets = [UInt8](repeating: 0, count: cells * width)
    }

    /// No word reaches it.
    private static let above: Int64 = 1 << 32

    /// Sets the exits from a state and a combination, thresholds ascending.
    mutating func set(_ exits: [Transitions.Exit], state: Int, combination: Int) {
        let cell = state * combinations + combination
        leaving[cell] = Int64(exits.last?.threshold ?? 0)
        for (place, exit) in exits.enumerated() {
            thresholds[cell * width + place] = Int64(exit.threshold)
            targets[cell * width + place] = exit.to
        }
    }

    /// The table where it stands, for a loop over a block.
    @inline(__always)
    func withCells(_ use: (Cells) -> Void) {
        unsafe leaving.withUnsafeBufferPointer { leaving in
            unsafe thresholds.withUnsafeBufferPointer { thresholds in
                unsafe targets.withUnsafeBufferPointer { targets in
                    guard let leaving = leaving.baseAddress, let thresholds = thresholds.baseAddress,
                        let targets = targets.baseAddress
                    else { preconditionFailure("a table has cells") }
                    use(unsafe Cells(leaving: leaving, thresholds: thresholds, targets: targets, width: width))
                }
            }
        }
    }

    /// A table while it is looked up; valid as long as the table stays as it is.
    @safe struct Cells {
        private let leaving: UnsafePointer<Int64>
        private let thresholds: UnsafePointer<Int64>
        private let targets: UnsafePointer<UInt8>
        private let width: Int

        fileprivate init(
            leaving: UnsafePointer<Int64>, thresholds: UnsafePointer<Int64>, targets: UnsafePointer<UInt8>, width: Int
        ) {
            unsafe self.leaving = leaving
            unsafe self.thresholds = thresholds
            unsafe self.targets = targets
            self.width = width
        }

        /// 1 for a word that leads out of a cell, 0 for another; nothing is asked, so that nothing is guessed.
        @inline(__always)
        func leaves(_ cell: Int, word: UInt32) -> Int {
            Int(truncatingIfNeeded: unsafe UInt64(bitPattern: Int64(word) &- leaving[cell]) &>> 63)
        }

        /// Where a word leads from a cell, for one that leaves it.
        ///
        /// The thresholds that the word has reached are counted, four at a time, rather than the first above it sought,
        /// since nobody could foretell where the search ends.
        @inline(__always)
        func target(of cell: Int, word: UInt32) -> Int {
            let first = unsafe thresholds + cell &* width
            let next = Int64(word) &+ 1
            var reached: Int64 = 0
            var place = 0
            repeat {
                let four = unsafe first + place
                unsafe reached &-= ((four[0] &- next) &>> 63) &+ ((four[1] &- next) &>> 63)
                unsafe reached &-= ((four[2] &- next) &>> 63) &+ ((four[3] &- next) &>> 63)
                place &+= 4
            } while place < width
            return unsafe Int(targets[cell &* width &+ Int(reached)])
        }
    }
}
