/// The number of a cycle for each individual of a population, or -1 for none; a column that no code asks for takes no
/// memory, and holds -1 for everybody.
///
/// Two bytes an individual: a model has at most 10,000 cycles. A cycle beyond the bounds of the type, such as the end of
/// a course longer than any horizon, is kept as the last one that it holds.
@safe struct CycleColumn: ~Copyable {
    private var column: IndividualColumn<Int16>
    let isKept: Bool

    /// The last cycle that a column holds, later than any horizon.
    static let last = Int(Int16.max)

    init(count: Int, isKept: Bool) {
        self.isKept = isKept
        column = IndividualColumn(count: isKept ? count : 0, repeating: -1)
    }

    /// Makes room for more individuals, who have -1.
    mutating func grow(to count: Int) {
        if isKept { column.grow(to: count, repeating: -1) }
    }

    /// The cycle of one individual; what is set in a column that is not kept is forgotten.
    /// - Precondition: a cycle that is set is no longer ago than the type holds.
    subscript(individual: Int) -> Int32 {
        get { isKept ? Int32(column[individual]) : -1 }
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
