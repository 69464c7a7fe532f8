import Syntax

extension Intervention {
    /// The names that its clauses declare for use within it.
    var declaredNames: [Name] {
        clauses.compactMap { clause in
            switch clause {
            case .parameter(let parameter): parameter.name
            case .definition(let definition): definition.name
            default: nil
            }
        }
    }
}
