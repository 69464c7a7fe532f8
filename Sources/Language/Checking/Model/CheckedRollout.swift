package import Quantities

/// How the reach opens: at once, or linearly over a number of months.
package struct CheckedRollout: Sendable {
    package let from: CalendarMonth
    package let over: CheckedExpression?
}
