/// Code over individuals: steps, the registers they need, and where the results are.
package struct ColumnProgram: Sendable, Hashable {
    package let steps: [ColumnStep]
    package let registers: Int
    package let results: [ColumnOperand]

    package init(steps: [ColumnStep], registers: Int, results: [ColumnOperand]) {
        self.steps = steps
        self.registers = registers
        self.results = results
    }
}
