/// The rarest moment at which a value over individuals can change.
package enum ColumnMoment: Int, Comparable, Sendable {
    /// When the individual enters.
    case entry
    /// When the individual moves, or begins a course.
    case move
    case cycle

    package static func < (left: ColumnMoment, right: ColumnMoment) -> Bool { left.rawValue < right.rawValue }
}

extension ColumnStep {
    /// The moment of the step's own, apart from that of the operands that it reads.
    ///
    /// - Parameter changingSlots: the slots that change from cycle to cycle.
    /// - Parameter tables: those by state, as slots.
    package func moment(changingSlots: Set<Int>, tables: [[Int]]) -> ColumnMoment {
        func moment(_ slots: [Int]) -> ColumnMoment { changingSlots.isDisjoint(with: slots) ? .entry : .cycle }
        return switch self {
        case .apply, .individual: .entry
        case .byState(let table, _): max(.move, moment(tables[table]))
        case .element(let values, _, _, _): moment(values)
        case .interpolate(_, let points, let values, _, _): max(moment(points), moment(values))
        case .sinceEntry, .timeInState, .strength, .built, .active, .after, .begun, .completed, .dropped: .cycle
        }
    }
}
