/// Who has changed since something was last computed of them: some by number, and everybody once they are many.
///
/// So the list takes little memory however many move, and many are computed as neighbours, which is faster.
struct ChangedPeople {
    /// Those who changed, in order, some more than once; empty where everybody is meant.
    private(set) var individuals: [Int32] = []
    private(set) var isEverybody: Bool

    /// Everybody at first, of whom nothing has been computed; or nobody.
    init(isEverybody: Bool) { self.isEverybody = isEverybody }

    /// Adds somebody of a population of so many.
    mutating func append(_ individual: Int, of count: Int) {
        guard !isEverybody else { return }
        if individuals.count >= Self.mostListed(of: count) { return setEverybody() }
        individuals.append(Int32(individual))
    }

    mutating func setEverybody() {
        isEverybody = true
        individuals = []
    }

    mutating func removeAll() {
        isEverybody = false
        individuals.removeAll(keepingCapacity: true)
    }

    /// How many are known by number: an eighth of all (our choice: half a byte for each of them, a byte while the list
    /// grows), and of a small population as many as matter to nobody.
    static func mostListed(of count: Int) -> Int { max(64, count / 8) }
}
