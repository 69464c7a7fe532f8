/// One value for each individual of a population where code asks for it; else it takes no memory, and is the same for
/// everybody.
@safe struct KeptColumn<Element: BitwiseCopyable>: ~Copyable {
    private var column: IndividualColumn<Element>
    /// What everybody has until it is set.
    private let value: Element
    let isKept: Bool

    init(count: Int, repeating value: Element, isKept: Bool) {
        self.value = value
        self.isKept = isKept
        column = IndividualColumn(count: isKept ? count : 0, repeating: value)
    }

    /// Makes room for more individuals, who have the value of the beginning.
    mutating func grow(to count: Int) {
        if isKept { column.grow(to: count, repeating: value) }
    }

    /// The value of one individual; what is set in a column that is not kept is forgotten.
    subscript(individual: Int) -> Element {
        get { isKept ? column[individual] : value }
        nonmutating set { if isKept { column[individual] = newValue } }
    }

    /// The place where the values from an individual on begin; valid until the column grows.
    /// - Precondition: the column is kept.
    func pointer(from individual: Int) -> UnsafeMutablePointer<Element> {
        precondition(isKept, "code that reads a column has it kept")
        return unsafe column.pointer(from: individual)
    }
}
