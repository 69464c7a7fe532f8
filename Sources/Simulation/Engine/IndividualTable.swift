import Numerics

/// Several numbers for each individual of a population, one column after the other, kept for the whole of a draw.
@safe struct IndividualTable: ~Copyable {
    let columns: Int
    /// How many individuals each column has room for.
    private(set) var count: Int
    private var storage: UnsafeMutablePointer<Double>

    init(columns: Int, count: Int) {
        self.columns = columns
        self.count = count
        unsafe storage = CacheLines.allocate(max(1, columns * count))
        unsafe storage.initialize(repeating: 0, count: max(1, columns * count))
    }

    deinit { unsafe CacheLines.deallocate(storage) }

    /// Makes room for more individuals; the numbers of those there were stay theirs.
    /// - Precondition: no fewer than there are.
    mutating func grow(to newCount: Int) {
        precondition(newCount >= count, "a table grows")
        let grown: UnsafeMutablePointer<Double> = unsafe CacheLines.allocate(max(1, columns * newCount))
        unsafe grown.initialize(repeating: 0, count: max(1, columns * newCount))
        for column in 0..<columns {
            unsafe (grown + column * newCount).update(from: storage + column * count, count: count)
        }
        unsafe CacheLines.deallocate(storage)
        unsafe storage = grown
        count = newCount
    }

    /// The place where a column begins; valid until the table grows.
    func pointer(column: Int) -> UnsafeMutablePointer<Double> { unsafe storage + column * count }

    /// One number of one individual.
    /// - Precondition: the individual is one of the population; checked in debug builds only.
    subscript(column: Int, individual: Int) -> Double {
        get {
            assert(individual >= 0 && individual < count && column < columns)
            return unsafe storage[column * count + individual]
        }
        nonmutating set {
            assert(individual >= 0 && individual < count && column < columns)
            unsafe storage[column * count + individual] = newValue
        }
    }
}
