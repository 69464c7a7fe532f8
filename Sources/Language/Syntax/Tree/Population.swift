/// `population NAME "title" { clauses }`.
package struct Population: Sendable, Equatable {
    package enum Clause: Sendable, Equatable {
        case size(Expression)
        case states([StateGroup], proportions: Expression?)
        /// The age on entry.
        case age(Parameter)
        case arrivals(Arrivals)
        case attribute(Parameter)
        case definition(Definition)
        case cost(Cost)
        case flow(Flow)
        case outcome(Outcome)
    }

    package let documentation: String
    package let name: Name
    package let title: Quoted?
    package let clauses: [Clause]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
