/// A flow that takes everybody for whom a condition holds, before the flows that compete.
package struct CertainMove: Sendable, Hashable {
    /// Anything but 0 where it holds.
    package let condition: Move.Value
    /// A state by its number; the number of states stands for who leaves the population.
    package let to: Int

    package init(condition: Move.Value, to: Int) {
        self.condition = condition
        self.to = to
    }
}
