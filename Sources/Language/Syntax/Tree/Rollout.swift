package import SourceText

/// `rollout` and how the reach opens: `at once from 2021-01`, `linear` or `logistic from 2021-01 over 36 months`,
/// `steps [2021-01: 25 %, 2022-01: 100 %]` or `table months, shares`.
package struct Rollout: Sendable, Equatable {
    package enum Shape: Sendable, Equatable {
        case atOnce(from: Expression)
        case linear(from: Expression, over: Expression)
        case logistic(from: Expression, over: Expression)
        case steps([Step])
        /// Linear between the points of two columns: months since the start of the model, and shares of the reach.
        case table(months: Expression, shares: Expression)
    }

    /// The share of the reach that is open from a month on.
    package struct Step: Sendable, Equatable {
        package let month: Expression
        package let share: Expression
    }

    package let range: SourceRange
    package let shape: Shape
}
