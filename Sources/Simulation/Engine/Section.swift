/// A run of neighbours among the individuals of a population: the unit in which they are worked on.
///
/// Sums are taken within a section and then over the sections in their order, and several threads may have a section
/// each: so neither the size of a block nor the number of threads shows in any figure.
struct Section {
    let number: Int
    /// The first individual, and how many there are.
    let first: Int
    let count: Int

    /// As many as keep states, words and the chosen moves in a second-level cache of half a megabyte (our choice); a
    /// multiple of eight, so that the lanes of sums are those of the whole population.
    static let size = 16_384

    /// - Parameter present: the first individual who may not have left; a section in which it stands begins near it.
    init(_ number: Int, of individuals: Int, from present: Int = 0) {
        self.number = number
        let start = number * Self.size
        // At a multiple of eight, as the lanes of sums ask for.
        first = max(start, present / 8 * 8)
        count = min(start + Self.size, individuals) - first
    }

    /// How many sections so many individuals have.
    static func count(of individuals: Int) -> Int { (individuals + size - 1) / size }
}
