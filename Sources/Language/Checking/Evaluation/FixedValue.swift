package import Numerics

/// A number or a column of numbers, and the operations on them element by element.
///
/// A number goes with a column by going with each of its elements; two columns go row by row.
package enum FixedValue: Sendable, Equatable {
    case number(Double)
    case column([Double])

    /// Each element changed.
    package func each(_ change: (Double) -> Double) -> FixedValue {
        switch self {
        case .number(let number): .number(change(number))
        case .column(let values): .column(values.map(change))
        }
    }

    /// The elements of both put together; of two columns, row by row.
    package func paired(with other: FixedValue, _ operation: (Double, Double) -> Double) -> FixedValue {
        switch (self, other) {
        case (.number(let a), .number(let b)): .number(operation(a, b))
        case (.column(let a), .number(let b)): .column(a.map { operation($0, b) })
        case (.number(let a), .column(let b)): .column(b.map { operation(a, $0) })
        case (.column(let a), .column(let b)): .column(zip(a, b).map { operation($0, $1) })
        }
    }

    /// An elementary function of arguments: each element of one, or all of them taken together from the left. `min` and
    /// `max` of a single column give its smallest and largest element.
    package static func applying(_ operation: Operation, to arguments: [FixedValue]) -> FixedValue {
        guard arguments.count == 1 else {
            return arguments.dropFirst().reduce(arguments[0]) { $0.paired(with: $1) { operation.result($0, $1) } }
        }
        if operation == .minimum || operation == .maximum, case .column(let values) = arguments[0] {
            return .number(values.dropFirst().reduce(values[0]) { operation.result($0, $1) })
        }
        return arguments[0].each { operation.result($0) }
    }
}
