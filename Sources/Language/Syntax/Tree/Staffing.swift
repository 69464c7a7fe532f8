package import SourceText

/// `staffing { ... }`: staff that is recruited and leaves, and the places that it gives.
package struct Staffing: Sendable, Equatable {
    package enum Clause: Sendable, Equatable {
        case start(Expression)
        case posts(Expression)
        case delay(Expression)
        case pace(Expression)
        case turnover(Expression, period: UnitExpression)
        case caseload(Expression)
    }

    package let range: SourceRange
    package let clauses: [Clause]
    /// The first words of clauses that could not be read; their problems have been reported.
    package let unread: [String]
}
