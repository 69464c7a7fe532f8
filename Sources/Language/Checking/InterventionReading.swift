import SourceText

/// An intervention while its clauses are read, one after the other.
struct InterventionReading {
    var result: CheckedIntervention
    /// Its place among the interventions of the model.
    let number: Int
    /// The names of the population, and those declared in the clauses above.
    var scope: Scope
    /// Where each clause that may stand once has been met, by its words.
    var given: [String: SourceRange] = [:]

    /// Where the next clause stands: what it may name, and whether a response is known.
    var place: Place { .intervention(result.population, scope, hasResponse: result.response != nil) }
}
