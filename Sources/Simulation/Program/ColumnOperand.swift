/// Where a step over individuals finds an operand.
package enum ColumnOperand: Sendable, Hashable {
    /// A register: one number for each individual of the block.
    case register(Int)
    /// An attribute of the population.
    case attribute(Int)
    /// The response to an intervention, drawn at the start of the course.
    case response(Int)
    /// A slot of the draw or cycle: the same for all individuals.
    case scalar(Int)
}
