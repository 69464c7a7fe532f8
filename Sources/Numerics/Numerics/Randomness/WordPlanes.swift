/// Four planes of random words for a whole population: word w of every individual's block lies in plane w.
///
/// The planes are reused from group to group, so a run allocates them once. All unsafe code of random numbers is in
/// this type; its invariant is that `storage` holds four times `individuals` initialised words.
@safe package struct WordPlanes: ~Copyable {
    /// The number of individuals; each plane holds that many words.
    package let individuals: Int
    private let storage: UnsafeMutablePointer<UInt32>

    /// Planes of zeros.
    ///
    /// - Precondition: 0 ≤ individuals ≤ 2^32.
    /// - Complexity: proportional to the number of individuals; 16 bytes each.
    package init(individuals: Int) {
        precondition(individuals >= 0 && individuals <= 1 << 32, "individuals are numbered by one 32-bit word")
        self.individuals = individuals
        unsafe storage = .allocate(capacity: 4 * individuals)
        unsafe storage.initialize(repeating: 0, count: 4 * individuals)
    }

    deinit {
        unsafe storage.deallocate()
    }

    /// Puts word w of the block at counter (group, individual, draw, purpose) in plane w, for every individual.
    ///
    /// One loop over plain words, because the compiler packs it: faster at every processor level than vectors written
    /// by hand.
    ///
    /// - Complexity: one block an individual.
    package mutating func fill(key: StreamKey, group: UInt32, draw: UInt32, purpose: UInt32) {
        let (low, high) = (key.words.x, key.words.y)
        let count = individuals
        let first = unsafe storage
        let second = unsafe storage + count
        let third = unsafe storage + 2 * count
        let fourth = unsafe storage + 3 * count
        for index in 0..<count {
            let individual = UInt32(truncatingIfNeeded: index)
            let words = Philox4x32.rounds(group, individual, draw, purpose, low, high)
            unsafe first[index] = words.0
            unsafe second[index] = words.1
            unsafe third[index] = words.2
            unsafe fourth[index] = words.3
        }
    }

    /// The words of one plane, by individual; valid while these planes live and are not filled anew.
    ///
    /// - Precondition: 0 ≤ plane < 4.
    package subscript(plane: Int) -> UnsafePointer<UInt32> {
        precondition(plane >= 0 && plane < 4, "a block has four words")
        return unsafe UnsafePointer(storage + plane * individuals)
    }
}
