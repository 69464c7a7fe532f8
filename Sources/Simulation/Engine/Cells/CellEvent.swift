/// Something that happens in a cycle to some people of a cell, as random numbers for it are named.
struct CellEvent {
    private let kind: UInt32
    private let number: UInt32

    /// Flows.
    static let flows = CellEvent(kind: 0, number: 0)
    /// Whatever happens to all of a cell: nothing is left to chance.
    static let everybody = CellEvent(kind: 0, number: 1)

    private init(kind: UInt32, number: UInt32) {
        self.kind = kind
        self.number = number
    }

    /// Something in a course of an intervention.
    ///
    /// - Parameter name: that of the intervention, as a word.
    init(course name: UInt32, _ step: Step) {
        kind = name
        number =
            switch step {
            case .dropout: 0
            case .refusal: 1
            // The kinds of numbers do not meet: one is even, the other odd.
            case .beginning(let way): UInt32(truncatingIfNeeded: 2 &* way &+ 2)
            case .response(let number): UInt32(truncatingIfNeeded: 2 &* number &+ 3)
            }
    }

    enum Step {
        case dropout
        case refusal
        /// A beginning in one of several ways.
        case beginning(Int)
        /// The response of some who have begun, numbered as they are drawn.
        case response(Int)
    }

    /// Whether chance may split a cell by it.
    var isOfSome: Bool { !(kind == Self.everybody.kind && number == Self.everybody.number) }

    /// What random numbers hang on for what happens to a cell.
    func identity(of cell: UInt64) -> UInt64 { CellIdentity.mixed(cell, kind, number) }
}
