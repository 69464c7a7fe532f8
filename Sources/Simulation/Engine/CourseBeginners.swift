/// Those who have begun a course of any intervention: all for whom effects and courses book anything. A bit for each
/// individual.
struct CourseBeginners {
    private var words: [UInt64] = []
    /// How many words have been looked at.
    private var next = 0
    /// What is left of the word that is being looked at.
    private var rest: UInt64 = 0

    mutating func append(_ individual: Int) {
        let word = individual / 64
        if word >= words.count { words += repeatElement(0, count: word + 1 - words.count) }
        words[word] |= 1 << UInt64(individual % 64)
    }

    /// Begins to go through all of them anew.
    mutating func restart() { (next, rest) = (0, 0) }

    /// The next one, by number; nil behind the last.
    mutating func takeNext() -> Int? {
        while rest == 0 {
            guard next < words.count else { return nil }
            rest = words[next]
            next += 1
        }
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        return (next - 1) * 64 + bit
    }
}
