/// The operands of an operation on columns: one to three, held in place, so that a step is copied without a count of
/// who refers to it.
package struct ColumnOperands: Sendable, Hashable, RandomAccessCollection {
    private var first: ColumnOperand
    private var second: ColumnOperand
    private var third: ColumnOperand
    package let endIndex: Int

    /// - Precondition: there are one to three.
    package init(_ operands: [ColumnOperand]) {
        precondition((1...3).contains(operands.count), "an operation has one to three operands")
        let none = ColumnOperand.scalar(0)
        first = operands[0]
        second = operands.count > 1 ? operands[1] : none
        third = operands.count > 2 ? operands[2] : none
        endIndex = operands.count
    }

    package var startIndex: Int { 0 }

    package subscript(place: Int) -> ColumnOperand {
        switch place {
        case 0: first
        case 1: second
        default: third
        }
    }

    /// The operands, each changed.
    package func changed(_ change: (ColumnOperand) -> ColumnOperand) -> ColumnOperands {
        var changed = self
        changed.first = change(first)
        if count > 1 { changed.second = change(second) }
        if count > 2 { changed.third = change(third) }
        return changed
    }
}
