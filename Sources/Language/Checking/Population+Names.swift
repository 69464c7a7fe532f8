import Syntax

extension Population {
    /// The names that its clauses declare, with `states` for the line of the states.
    var declaredNames: [Name] {
        clauses.flatMap { clause -> [Name] in
            switch clause {
            case .states(let groups, _):
                [Name(text: "states", range: groups[0].states[0].range)] + groups.flatMap(\.states)
            case .attribute(let attribute), .age(let attribute): [attribute.name]
            case .definition(let definition): [definition.name]
            case .size, .arrivals, .cost, .flow, .outcome: []
            }
        }
    }
}
