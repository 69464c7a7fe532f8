/// Code over individuals: steps, the registers they need, and where the results are.
package struct ColumnProgram: Sendable, Hashable {
    package let steps: [ColumnStep]
    package let registers: Int
    package let results: [ColumnOperand]
    /// What the text calls the value of each step, where it has a name; empty where none are known. Only for readers.
    package let names: [String?]

    package init(steps: [ColumnStep], registers: Int, results: [ColumnOperand], names: [String?] = []) {
        self.steps = steps
        self.registers = registers
        self.results = results
        self.names = names
    }
}
