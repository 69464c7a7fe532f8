import Numerics

/// One value for each individual of a population, kept for the whole of a draw.
@safe struct IndividualColumn<Element: BitwiseCopyable>: ~Copyable {
    private(set) var count: Int
    private var storage: UnsafeMutablePointer<Element>

    init(count: Int, repeating value: Element) {
        self.count = count
        unsafe storage = CacheLines.allocate(max(1, count))
        unsafe storage.initialize(repeating: value, count: max(1, count))
    }

    deinit { unsafe CacheLines.deallocate(storage) }

    /// Makes room for more individuals, who get the given value.
    /// - Precondition: no fewer than there are.
    mutating func grow(to newCount: Int, repeating value: Element) {
        precondition(newCount >= count, "a column grows")
        let grown: UnsafeMutablePointer<Element> = unsafe CacheLines.allocate(max(1, newCount))
        unsafe grown.initialize(repeating: value, count: max(1, newCount))
        unsafe grown.update(from: storage, count: count)
        unsafe CacheLines.deallocate(storage)
        unsafe storage = grown
        count = newCount
    }

    /// The value of one individual.
    /// - Precondition: the individual is one of the population; checked in debug builds only, as this is read once
    ///   an individual and cycle.
    subscript(individual: Int) -> Element {
        get {
            assert(individual >= 0 && individual < count)
            return unsafe storage[individual]
        }
        nonmutating set {
            assert(individual >= 0 && individual < count)
            unsafe storage[individual] = newValue
        }
    }

    /// The place where the values from an individual on begin; valid until the column grows.
    func pointer(from individual: Int) -> UnsafeMutablePointer<Element> { unsafe storage + individual }

    func fill(_ value: Element) { unsafe storage.update(repeating: value, count: count) }
}
