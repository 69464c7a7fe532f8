package import SourceText

/// `intervention NAME "title" for POPULATION { clauses }`.
package struct Intervention: Sendable, Equatable {
    package enum Clause: Sendable, Equatable {
        case parameter(Parameter)
        case correlation(Correlation)
        case definition(Definition)
        case eligible(Expression)
        case priority(Expression?, descending: Bool, range: SourceRange)
        case reach(Expression)
        case rollout(Rollout)
        case places(Expression)
        case accept(Expression)
        case lasts(Expression, isDistributed: Bool)
        case response(Name, Expression)
        case staff(Expression, Window?, range: SourceRange)
        case cost(Cost)
        case effect(Effect)
        case outcome(Outcome)
        case budget(Expression)
        case staffing(Staffing)
        case dropout(Dropout)
        case again(Repetition)
        case asksAgain(Expression, range: SourceRange)
        case excludes([Name])
        case move(CourseMove)
    }

    package let documentation: String
    package let name: Name
    package let title: Quoted?
    package let population: Name
    package let clauses: [Clause]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
