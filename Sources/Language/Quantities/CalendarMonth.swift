/// A month of the calendar, such as 2021-01.
package struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// From 1, January, to 12.
    package let month: Int

    package init(year: Int, month: Int) {
        precondition((1...12).contains(month), "a month is a number from 1 to 12")
        self.year = year
        self.month = month
    }

    /// The number of months since January of the year 0.
    package var index: Int { year * 12 + month - 1 }

    /// The month a number of months later, or earlier where it is negative.
    package func advanced(by months: Int) -> CalendarMonth {
        let index = self.index + months
        let year = index >= 0 ? index / 12 : (index - 11) / 12
        return CalendarMonth(year: year, month: index - year * 12 + 1)
    }

    /// How many months after another month this one is.
    package func months(since other: CalendarMonth) -> Int { index - other.index }

    package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool { left.index < right.index }

    package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
