/// The number of a cycle for each individual of a population, or -1 for none; a column that no code asks for takes no
/// memory, and holds for everybody what it held at the start.
///
/// Two bytes an individual: a model has at most 10,000 cycles. A cycle beyond the bounds of the type, such as the end of
/// a course longer than any horizon, is kept as the last one that it holds.
@safe struct CycleColumn: ~Copyable {
    private var column: IndividualColumn<Int16>
    /// What everybody has until it is set.
    private let start: Int16
    let isKept: Bool

    init(count: Int, isKept: Bool, start: Int16 = -1) {
        self.start = start
        self.isKept = isKept
        column = IndividualColumn(count: isKept ? count : 0, repeating: start)
    }

    /// Makes room for more individuals, who have what it held at the start.
    mutating func grow(to count: Int) {
        if isKept { column.grow(to: count, repeating: start) }
    }

    /// The cycle of one individual; what is set in a column that is not kept is forgotten.
    /// - Precondition: a cycle that is set is no longer ago than the type holds.
    subscript(individual: Int) -> Int32 {
        get { Int32(isKept ? column[individual] : start) }
        nonmutating set {
            precondition(newValue >= Int32(Int16.min), "a cycle, or -1 for none")
            if isKept { column[individual] = Int16(clamping: newValue) }
        }
    }

    /// The place where the values from an individual on begin; valid until the column grows.
    /// - Precondition: the column is kept.
    func pointer(from individual: Int) -> UnsafeMutablePointer<Int16> {
        precondition(isKept, "code that reads a column has it kept")
        return unsafe column.pointer(from: individual)
    }
}
