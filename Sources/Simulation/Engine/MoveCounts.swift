/// How many moved in each of some cycles that are worked out together, by the state that they left and where they went;
/// behind the states stands the outside.
///
/// Each number stands in several lanes, which are added up in the end: were there one, each of those who move would wait
/// for the one before to be counted.
struct MoveCounts {
    /// - Shape: turns x states x (states + 1) x lanes.
    private var counts: [Int]
    private let states: Int

    private static let lanes = 4

    init(turns: Int, states: Int) {
        self.states = states
        counts = [Int](repeating: 0, count: turns * states * (states + 1) * Self.lanes)
    }

    /// Begins anew.
    mutating func removeAll() {
        for place in counts.indices { counts[place] = 0 }
    }

    /// Counts moves of one kind.
    mutating func add(_ moves: Int, turn: Int, from: Int, to: Int) {
        counts[((turn * states + from) * (states + 1) + to) * Self.lanes] += moves
    }

    /// How many moved in a turn from one state to another or to the outside.
    func moves(turn: Int, from: Int, to: Int) -> Int {
        let first = ((turn * states + from) * (states + 1) + to) * Self.lanes
        return counts[first..<first + Self.lanes].reduce(0, +)
    }

    /// Whether somebody went outside in a turn.
    func hasLeavers(turn: Int) -> Bool {
        (0..<states).contains { moves(turn: turn, from: $0, to: states) > 0 }
    }

    /// The numbers of a turn where they stand, for a loop over those who move.
    @inline(__always)
    mutating func withTurn(_ turn: Int, _ use: (Turn) -> Void) {
        let (first, states) = (turn * states * (states + 1) * Self.lanes, states)
        unsafe counts.withUnsafeMutableBufferPointer { counts in
            guard let counts = counts.baseAddress else { return }
            use(unsafe Turn(counts: counts + first, width: states + 1))
        }
    }

    /// The numbers of a turn while they are counted; valid as long as they stay where they are.
    @safe struct Turn {
        private let counts: UnsafeMutablePointer<Int>
        private let width: Int

        fileprivate init(counts: UnsafeMutablePointer<Int>, width: Int) {
            unsafe self.counts = counts
            self.width = width
        }

        /// Counts somebody who moved, if that one did.
        ///
        /// - Parameter number: of those who move one after the other, whose neighbours are counted in other lanes.
        @inline(__always)
        func count(_ number: Int, from: Int, to: Int) {
            let pair = from &* width &+ to
            unsafe counts[pair &* MoveCounts.lanes &+ (number & (MoveCounts.lanes &- 1))] &+= to == from ? 0 : 1
        }
    }
}
