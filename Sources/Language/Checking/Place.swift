/// Where an expression stands, which decides the names it can use.
enum Place {
    case model
    /// In a population, with the names declared in it so far.
    case population(Int, Scope)
    /// In an intervention for a population; an individual's response can be used where there is one.
    case intervention(Int, Scope, hasResponse: Bool)
    case script

    /// The names declared in the place itself.
    var scope: Scope? {
        switch self {
        case .population(_, let scope), .intervention(_, let scope, _): scope
        case .model, .script: nil
        }
    }

    var isScript: Bool { if case .script = self { true } else { false } }

    /// The population whose individuals the place speaks of.
    var population: Int? {
        switch self {
        case .population(let number, _), .intervention(let number, _, _): number
        case .model, .script: nil
        }
    }
}
