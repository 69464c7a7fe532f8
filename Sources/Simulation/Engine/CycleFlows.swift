import Program

/// The flows of a population as they are in one cycle, ready for whatever decides who moves.
struct CycleFlows: Sendable {
    let transitions: Transitions
    /// The ways out of the states whose chances are the same for all in them.
    let exits: SteadyExits
    /// For each state whose chances are individual, what competes out of it.
    let competing: [IndividualFlows?]
    /// For each group of states, what competes out of all of them.
    let joint: [IndividualFlows]

    init(_ transitions: Transitions, _ code: PopulationCode) {
        self.transitions = transitions
        let states = code.states
        exits = SteadyExits(transitions, states: states)
        competing = transitions.individual.enumerated().map { state, moves in
            code.areIndividual[state] ? IndividualFlows(states: states, [(state, moves)]) : nil
        }
        joint = code.jointFlows.map { joint in
            IndividualFlows(states: states, joint.states.map { ($0, transitions.individual[$0]) })
        }
    }
}
