package import Quantities

/// How the reach opens: at once, over a number of months, in steps, or as a table tells.
package struct CheckedRollout: Sendable {
    package enum Shape: Sendable {
        case atOnce
        case linear(over: CheckedExpression)
        case logistic(over: CheckedExpression)
        /// The share of the reach that is open from each month on; the first is that of the start.
        case steps([Step])
        /// Months since the start of the model, ascending, and a column with the share at each.
        case table(months: [Double], shares: CheckedExpression)
    }

    package struct Step: Sendable {
        package let month: CalendarMonth
        package let share: CheckedExpression
    }

    /// When it starts: a month of the calendar, or months since the start of the model.
    package enum Start: Sendable {
        case month(CalendarMonth)
        case months(Double)
    }

    package let from: Start
    package let shape: Shape

    /// The start in months since the start of the model.
    package func start(in model: CheckedModel) -> Double {
        switch from {
        case .month(let month): Double(month.months(since: model.start))
        case .months(let months): months
        }
    }
}
