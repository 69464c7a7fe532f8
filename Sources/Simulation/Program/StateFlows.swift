/// The flows out of one state.
package struct StateFlows: Sendable, Hashable {
    /// What differs from individual to individual, computed for those in the state; without results where nothing does.
    package let code: ColumnProgram
    /// They come before all others, the first before the second.
    package let certain: [CertainMove]
    package let moves: [Move]

    package init(code: ColumnProgram, certain: [CertainMove], moves: [Move]) {
        self.code = code
        self.certain = certain
        self.moves = moves
    }

    /// Whether the chances of moving can differ between two individuals in the state, or hang on a condition.
    package var areIndividual: Bool { !code.results.isEmpty || !certain.isEmpty }
}
