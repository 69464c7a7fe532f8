/// For one block, where those who leave some states go, laid out for a loop that asks nothing of anybody: every state
/// has as many exits as the one with most.
///
/// Its invariant is that each weight points to a number for each member of the block, or to one for all with a mask of
/// 0.
@safe struct JointExits {
    @unsafe fileprivate struct Exit {
        let rates: UnsafePointer<Double>
        let mask: Int
        let share: Double
    }

    private var exits: [Exit]
    private var targets: [Int32] = []
    /// How many exits each state has room for.
    private let width: Int

    /// More are worked out one after the other (our choice).
    private static let most = 8

    /// - Parameters:
    ///   - rates: those of the block.
    ///   - constants: has room for so many numbers, which stay as they are while the block is worked on.
    /// - Returns: nil where several flows lead to one state, or the exits of a state are many, or all of them.
    init?(
        _ competing: IndividualFlows, _ rates: borrowing RateFile, _ constants: UnsafeMutablePointer<Double>, room: Int
    ) {
        unsafe exits = []
        width = competing.destinationsOf.reduce(0) { max($0, $1.count) }
        guard width <= Self.most, competing.destinations.count < room,
            competing.destinations.allSatisfy({ $0.parts.count == 1 })
        else { return nil }
        unsafe constants[0] = 0
        var used = 1
        for own in competing.destinationsOf {
            for destination in competing.destinations[own] {
                let part = competing.parts[destination.parts.lowerBound]
                switch unsafe rates[part.move] {
                case .column(let column): unsafe exits.append(Exit(rates: column, mask: -1, share: part.share))
                case .scalar(let rate):
                    unsafe constants[used] = rate
                    unsafe exits.append(Exit(rates: UnsafePointer(constants + used), mask: 0, share: part.share))
                    used += 1
                }
                targets.append(Int32(destination.to))
            }
            for _ in own.count..<width {
                unsafe exits.append(Exit(rates: UnsafePointer(constants), mask: 0, share: 0))
                targets.append(-1)
            }
        }
    }

    /// The exits where they stand, for a loop over a block.
    @inline(__always)
    func withPlaces(_ use: (Places) -> Void) {
        unsafe exits.withUnsafeBufferPointer { exits in
            unsafe targets.withUnsafeBufferPointer { targets in
                use(unsafe Places(exits: exits, targets: targets, width: width))
            }
        }
    }

    /// Exits while they are looked up; valid as long as they stay as they are.
    @safe struct Places {
        private let exits: UnsafeBufferPointer<Exit>
        private let targets: UnsafeBufferPointer<Int32>
        private let width: Int

        fileprivate init(exits: UnsafeBufferPointer<Exit>, targets: UnsafeBufferPointer<Int32>, width: Int) {
            unsafe self.exits = unsafe exits
            unsafe self.targets = unsafe targets
            self.width = width
        }

        /// Where a word below the threshold leads from a state: each destination takes its part of those below, in
        /// order.
        ///
        /// The parts that the word has passed are counted. The last one is never passed, as its parts make the total.
        ///
        /// - Parameters:
        ///   - total: what leaves the state, finite and above 0.
        ///   - chance: that of leaving in a cycle.
        @inline(__always)
        func target(from state: Int, at place: Int, word: UInt32, total: Double, chance: Double) -> Int {
            var cumulative = 0.0
            let first = state &* width
            var passed = first
            // A loop over a range would ask whether it is one.
            var exit = first
            while exit < first &+ width &- 1 {
                let own = unsafe exits[exit]
                unsafe cumulative += own.rates[place & own.mask] * own.share
                passed &+= 1 &- RateKernels.below(word, chance * (cumulative / total))
                exit &+= 1
            }
            return unsafe Int(targets[passed])
        }
    }
}
