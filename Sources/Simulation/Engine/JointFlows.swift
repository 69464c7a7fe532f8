import Program

/// Flows out of one or several states whose chances differ between individuals, and, where states are several, are
/// computed in much the same way: then it is done once for everybody in a block, whatever the state, and nobody has to
/// be picked out.
struct JointFlows: Sendable {
    let states: [Int]
    /// What the states' code computes, each step once.
    let code: ColumnProgram
    /// For each of the states, the results of its own code.
    let results: [[ColumnOperand]]
    /// How many flows there are together.
    let moves: Int

    /// The states of a population for which that can be done, none of them in two places.
    ///
    /// - Parameter others: states that are seen to in another way.
    static func all(of population: PopulationProgram, without others: Set<Int>) -> [JointFlows] {
        var left = population.flows.indices.filter {
            let flows = population.flows[$0]
            return !others.contains($0) && !flows.code.results.isEmpty && flows.certain.isEmpty && !flows.code.canFail
        }
        var all: [JointFlows] = []
        while let first = left.first {
            var joint = JointCode(population.flows[first].code)
            var states = [first]
            for state in left.dropFirst() where joint.sharesMost(of: population.flows[state].code) {
                joint.add(population.flows[state].code)
                states.append(state)
            }
            left.removeAll(where: states.contains)
            all.append(JointFlows(states, joint, population))
        }
        return all
    }

    private init(_ states: [Int], _ joint: JointCode, _ population: PopulationProgram) {
        self.states = states
        code = joint.program.inFewRegisters()
        moves = states.reduce(0) { $0 + population.flows[$1].moves.count }
        var first = 0
        var results: [[ColumnOperand]] = []
        for state in states {
            results.append(Array(code.results[first..<first + population.flows[state].code.results.count]))
            first += population.flows[state].code.results.count
        }
        self.results = results
    }
}
