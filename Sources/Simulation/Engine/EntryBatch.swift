/// People who entered a population together; they stand next to one another.
///
/// A person is known by the batch and its rank in it, so that its random numbers depend on nobody else: in the counters
/// the rank is the word of the individual, and the batch the purpose, which is 0 for those of the start.
struct EntryBatch {
    /// The first of them among all who ever entered.
    let first: Int
    let purpose: UInt32

    /// Those of the start.
    static let start = EntryBatch(first: 0, purpose: 0)

    /// Those who enter as a cycle begins, by the line of the text that lets them in: with a number of the cycle from 1
    /// in the lower half of the word, which holds more cycles than any horizon has, and of the line in the upper.
    init(first: Int, line: Int, cycle: Int) {
        self.init(first: first, purpose: UInt32(line) << 16 | UInt32(cycle + 1))
    }

    private init(first: Int, purpose: UInt32) {
        self.first = first
        self.purpose = purpose
    }
}
