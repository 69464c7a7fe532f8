import Syntax

extension Population {
    /// The names that its clauses declare, with `states` for the line of the states.
    var declaredNames: [Name] {
        clauses.flatMap { clause -> [Name] in
            switch clause {
            case .states(let states, _): [Name(text: "states", range: states[0].range)] + states
            case .attribute(let attribute): [attribute.name]
            case .definition(let definition): [definition.name]
            case .size, .cost, .flow, .outcome: []
            }
        }
    }
}
