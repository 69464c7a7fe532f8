/// For each state and combination, the words below which somebody moves, and where to.
///
/// Who has left has cells too, and so has a state whose flows are not in the table: their thresholds are 0.
struct ThresholdTable {
    /// How many cells each state has.
    private let combinations: Int
    /// For each cell, words below it move.
    private var leaving: [Int64]
    /// How many exits each cell has room for, and for the state itself behind them: a multiple of four.
    let width: Int
    /// For each exit of each cell, words up to this one, and above that of the exit before, move to its target.
    private var lasts: [UInt32]
    private var targets: [UInt8]

    /// - Parameters:
    ///   - combinations: how many cells each state has.
    ///   - width: the most exits that a cell will have.
    init(states: Int, combinations: Int, width: Int) {
        let width = width / 4 * 4 + 4
        let cells = (states + 1) * combinations
        self.combinations = combinations
        self.width = width
        leaving = [Int64](repeating: 0, count: cells)
        lasts = [UInt32](repeating: .max, count: cells * width)
        targets = (0...states).flatMap { [UInt8](repeating: UInt8($0), count: combinations * width) }
    }

    /// Sets the exits from a state and a combination, thresholds ascending.
    mutating func set(_ exits: [Transitions.Exit], state: Int, combination: Int) {
        let cell = state * combinations + combination
        leaving[cell] = Int64(exits.last?.threshold ?? 0)
        // No word leads by an exit whose threshold is 0.
        for (place, exit) in exits.filter({ $0.threshold > 0 }).enumerated() {
            lasts[cell * width + place] = UInt32(exit.threshold - 1)
            targets[cell * width + place] = exit.to
        }
    }

    /// The words below it leave a state, for who is in a combination.
    func leaving(state: Int, combination: Int) -> Int64 { leaving[state * combinations + combination] }

    /// The table where it stands, for a loop over a block.
    @inline(__always)
    func withCells(_ use: (Cells) -> Void) {
        unsafe leaving.withUnsafeBufferPointer { leaving in
            unsafe lasts.withUnsafeBufferPointer { lasts in
                unsafe targets.withUnsafeBufferPointer { targets in
                    guard let leaving = leaving.baseAddress, let lasts = lasts.baseAddress,
                        let targets = targets.baseAddress
                    else { preconditionFailure("a table has cells") }
                    use(unsafe Cells(leaving: leaving, lasts: lasts, targets: targets, width: width))
                }
            }
        }
    }

    /// A table while it is looked up; valid as long as the table stays as it is.
    @safe struct Cells {
        private let leaving: UnsafePointer<Int64>
        private let lasts: UnsafePointer<UInt32>
        private let targets: UnsafePointer<UInt8>
        let width: Int

        fileprivate init(
            leaving: UnsafePointer<Int64>, lasts: UnsafePointer<UInt32>, targets: UnsafePointer<UInt8>, width: Int
        ) {
            unsafe self.leaving = leaving
            unsafe self.lasts = lasts
            unsafe self.targets = targets
            self.width = width
        }

        /// 1 for a word that leads out of a cell, 0 for another; nothing is asked, so that nothing is guessed.
        @inline(__always)
        func leaves(_ cell: Int, word: UInt32) -> Int {
            Int(truncatingIfNeeded: unsafe UInt64(bitPattern: Int64(word) &- leaving[cell]) &>> 63)
        }

        /// `target`, where the width is four.
        @inline(__always)
        func targetOfFour(of cell: Int, word: UInt32) -> Int32 {
            let first = unsafe lasts + cell &* 4
            let passed = unsafe (first[0] < word ? 1 : 0) &+ (first[1] < word ? 1 : 0) &+ (first[2] < word ? 1 : 0)
            return unsafe Int32(targets[cell &* 4 &+ passed])
        }

        /// Where a word leads from a cell; to its own state where it does not leave it.
        ///
        /// The exits that the word has passed are counted, four at a time, rather than the first that it does not pass
        /// sought, since nobody could foretell where the search ends.
        @inline(__always)
        func target(of cell: Int, word: UInt32) -> Int {
            let first = unsafe lasts + cell &* width
            // Behind the exits, the state itself is never passed.
            var passed = unsafe (first[0] < word ? 1 : 0) &+ (first[1] < word ? 1 : 0) &+ (first[2] < word ? 1 : 0)
            var place = 3
            while place < width &- 1 {
                unsafe passed &+= (first[place] < word ? 1 : 0) &+ (first[place &+ 1] < word ? 1 : 0)
                unsafe passed &+= (first[place &+ 2] < word ? 1 : 0) &+ (first[place &+ 3] < word ? 1 : 0)
                place &+= 4
            }
            return unsafe Int(targets[cell &* width &+ passed])
        }
    }
}
