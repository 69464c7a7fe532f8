package import Catalog
package import Quantities
package import SourceText

/// An expression whose names, units and types are known; all numbers in it are in canonical units.
package struct CheckedExpression: Sendable, Hashable {
    package indirect enum Kind: Sendable, Hashable {
        case number(Double)
        case text(String)
        case month(CalendarMonth)
        /// A column of data in canonical units.
        case column([Double])
        case list([CheckedExpression])
        case parameter(Int)
        case definition(Int)
        case attribute(Int)
        case response
        /// The individual's present state.
        case state
        case stateNamed(Int)
        /// The individual's number within the population, from 1.
        case individual
        /// The time since the start of the model, in months.
        case time
        /// The individual's present age, in months: the attribute with this number is the age on entry.
        case age(Int)
        /// The time since the individual entered its present state, in months.
        case timeInState
        case calendarYear
        /// From 1 to 12.
        case calendarMonth
        case total(CheckedTotal)
        /// The element of a column that belongs to the individual's state: for each state, the row.
        case byState(CheckedExpression, rows: [Int])
        /// The element of a column in a row known beforehand.
        case row(CheckedExpression, Int)
        /// The element of a column in the row, from 1, that an expression gives.
        case element(CheckedExpression, CheckedExpression)
        case negation(CheckedExpression)
        case not(CheckedExpression)
        case arithmetic(ArithmeticOperation, CheckedExpression, CheckedExpression)
        case comparison(ComparisonOperation, CheckedExpression, CheckedExpression)
        case both(CheckedExpression, CheckedExpression)
        case either(CheckedExpression, CheckedExpression)
        case conditional(CheckedExpression, CheckedExpression, CheckedExpression)
        case call(FunctionIdentifier, [CheckedExpression])
        // Only in scripts:
        case scenario(model: Int, Int, title: String)
        case scriptValue(Int)
        case results(ResultQuery)
        case by(CheckedExpression, [Axis])
        case only(CheckedExpression, Axis, label: String)
        /// Whether a number or measure lies between two numbers, ends included.
        case between(CheckedExpression, CheckedExpression, CheckedExpression)
        /// The same value, to be shown in a unit worth this many canonical ones.
        case shown(CheckedExpression, scale: Double, unit: String)
        case missing
    }

    package let kind: Kind
    package let type: ValueType
    package let binding: BindingTime
    package let range: SourceRange

    package init(_ kind: Kind, type: ValueType, binding: BindingTime, range: SourceRange) {
        self.kind = kind
        self.type = type
        self.binding = binding
        self.range = range
    }

    /// Stands where a problem has been reported.
    static func missing(_ range: SourceRange) -> CheckedExpression {
        CheckedExpression(.missing, type: .unknown, binding: .constant, range: range)
    }

    /// The dimension of a number, column or measure; nil for other types.
    package var dimension: Dimension? {
        switch type {
        case .number(let dimension), .column(let dimension, _, _), .measure(let dimension, _, _): dimension
        default: nil
        }
    }
}
