/// Four planes of random words for a whole population: word w of every individual's block lies in plane w.
///
/// The planes are reused from group to group, so a run allocates them once. All unsafe code of random numbers is in
/// this type and `LowWords`; its invariant is that `storage` holds four times `individuals` initialised words.
@safe package struct WordPlanes: ~Copyable {
    /// The number of individuals that there is room for; each plane holds that many words.
    package private(set) var individuals: Int
    private var storage: UnsafeMutablePointer<UInt32>

    /// Planes of zeros.
    ///
    /// - Precondition: 0 ≤ individuals ≤ 2^32.
    /// - Complexity: proportional to the number of individuals; 16 bytes each.
    package init(individuals: Int) {
        precondition(individuals >= 0 && individuals <= 1 << 32, "individuals are numbered by one 32-bit word")
        self.individuals = individuals
        unsafe storage = CacheLines.allocate(4 * individuals)
        unsafe storage.initialize(repeating: 0, count: 4 * individuals)
    }

    deinit {
        unsafe CacheLines.deallocate(storage)
    }

    /// Puts word w of the block at counter (group, individual, draw, purpose) in plane w, for every individual.
    ///
    /// One loop over plain words, because the compiler packs it: faster at every processor level than vectors written
    /// by hand.
    ///
    /// - Complexity: one block an individual.
    package mutating func fill(key: StreamKey, group: UInt32, draw: UInt32, purpose: UInt32) {
        fill(places: 0..<individuals, firstNumber: 0, key: key, group: group, draw: draw, purpose: purpose)
    }

    /// The same for the individuals at some places, who are numbered one after the other from `firstNumber`: word w of
    /// the block at counter (group, number, draw, purpose) goes to plane w.
    ///
    /// - Precondition: the places lie in 0 ..< individuals.
    /// - Complexity: one block a place.
    package mutating func fill(
        places: Range<Int>, firstNumber: Int, key: StreamKey, group: UInt32, draw: UInt32, purpose: UInt32
    ) {
        precondition(places.lowerBound >= 0 && places.upperBound <= individuals, "the planes hold these places")
        let (low, high) = (key.words.x, key.words.y)
        let first = unsafe storage + places.lowerBound
        let second = unsafe first + individuals
        let third = unsafe second + individuals
        let fourth = unsafe third + individuals
        let number = UInt32(truncatingIfNeeded: firstNumber)
        // No operation in the loop may trap, or it is not packed: 1.6 ns a word instead of 0.7 (`benchmarks words`).
        for place in 0..<places.count {
            let words = Philox4x32.rounds(group, number &+ UInt32(truncatingIfNeeded: place), draw, purpose, low, high)
            unsafe first[place] = words.0
            unsafe second[place] = words.1
            unsafe third[place] = words.2
            unsafe fourth[place] = words.3
        }
    }

    /// Lists the words of individuals at some places, who are numbered one after the other from `firstNumber`, that are
    /// no more than a limit. The planes serve for a stretch of places at a time; what they held is lost.
    ///
    /// - Precondition: there is room for at least one individual.
    /// - Complexity: one block a place.
    package mutating func list(
        places: Range<Int>, firstNumber: Int, key: StreamKey, group: UInt32, draw: UInt32, purpose: UInt32,
        upTo last: UInt32, in lists: inout LowWords
    ) {
        precondition(individuals > 0 || places.isEmpty, "a stretch of places has room in the planes")
        // 16 kB of words stay in a first-level cache (our choice).
        let stretch = min(individuals, 1_024)
        for first in stride(from: places.lowerBound, to: places.upperBound, by: max(1, stretch)) {
            let count = min(stretch, places.upperBound - first)
            fill(
                places: 0..<count, firstNumber: firstNumber + (first - places.lowerBound), key: key, group: group,
                draw: draw, purpose: purpose)
            for plane in 0..<4 {
                unsafe lists.append(self[plane], count: count, first: first, upTo: last, plane: plane)
            }
        }
    }

    /// Writes, for the first individuals, the number between 0 and 1 that the first two words of each make.
    ///
    /// - Precondition: the planes hold so many.
    package func fillUnits(_ target: UnsafeMutablePointer<Double>, count: Int) {
        precondition(count <= individuals, "the planes hold so many")
        let (low, high) = unsafe (self[0], self[1])
        for place in 0..<count { unsafe target[place] = OpenUnit.value(high[place], low[place]) }
    }

    /// Makes room for more individuals; the words of those there were stay theirs.
    ///
    /// - Precondition: individuals ≤ 2^32, and no fewer than there were.
    /// - Complexity: proportional to the number of individuals.
    package mutating func grow(to newCount: Int) {
        precondition(newCount >= individuals && newCount <= 1 << 32, "planes grow, within one 32-bit word")
        let grown: UnsafeMutablePointer<UInt32> = unsafe CacheLines.allocate(4 * newCount)
        unsafe grown.initialize(repeating: 0, count: 4 * newCount)
        for plane in 0..<4 {
            unsafe (grown + plane * newCount).update(from: storage + plane * individuals, count: individuals)
        }
        unsafe CacheLines.deallocate(storage)
        unsafe storage = grown
        individuals = newCount
    }

    /// The words of one plane, by individual; valid while these planes live and are not filled anew.
    ///
    /// - Precondition: 0 ≤ plane < 4.
    package subscript(plane: Int) -> UnsafePointer<UInt32> {
        precondition(plane >= 0 && plane < 4, "a block has four words")
        return unsafe UnsafePointer(storage + plane * individuals)
    }
}
