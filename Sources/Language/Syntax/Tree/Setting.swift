/// `cycle 1 month`, `start 2021-01`, `horizon 10 years`, `currency EUR 2019`, `discount costs 3 %, health 1.5 %`
/// or `correction half-cycle`.
package struct Setting: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
        case cycle(Expression)
        case start(Expression)
        case horizon(Expression)
        case currency(Name, year: Int)
        case discount(costs: Expression, health: Expression)
        case correction(Correction)
        /// The column of a price index.
        case prices(Expression)
    }

    package let name: Name
    package let value: Value
}
