package import Quantities

/// What kind of value an expression has.
package indirect enum ValueType: Sendable, Hashable {
    case number(Dimension)
    case boolean
    /// A column of data: as many numbers as the table has rows, and the names of the rows where they have names.
    case column(Dimension, rows: Int, names: [String])
    /// A state of the population with this number.
    case state(population: Int)
    case text
    /// A scenario of the model, or of one used under a name of its own.
    case scenario
    /// A list of texts, scenarios or lists.
    case list(count: Int)
    case month
    /// Values per draw along axes; a reduced one keeps exactly these axes when it is summarised.
    case measure(Dimension, axes: [Axis], isReduced: Bool)
    /// For each draw, and for each place along the axes, whether something holds.
    case condition(axes: [Axis])
    /// Which share of a result's variance rests on which parameter; only a table shows it.
    case influence
    /// A problem that has been reported; it fits everywhere, so that one slip is reported once.
    case unknown
}

extension ValueType {
    /// How a message names the type.
    package var spoken: String {
        switch self {
        case .number(let dimension): dimension == .none ? "a plain number" : "a number in \(dimension)"
        case .boolean: "a condition"
        case .column(let dimension, let rows, _): "a column of \(rows) values in \(dimension)"
        case .state: "a state"
        case .text: "a text"
        case .scenario: "a scenario"
        case .list(let count): "a list of \(count)"
        case .month: "a month of the calendar"
        case .measure(let dimension, let axes, _):
            axes.isEmpty
                ? "a result in \(dimension)"
                : "a result in \(dimension) by \(axes.map(\.rawValue).joined(separator: ", "))"
        case .condition: "a condition on results"
        case .influence: "the influence of each parameter"
        case .unknown: "unknown"
        }
    }
}

extension ValueType {
    /// The type of the figures that a table would show: a result that has not been reduced is its total.
    var asFigures: ValueType {
        if case .measure(let dimension, _, isReduced: false) = self {
            return .measure(dimension, axes: [], isReduced: true)
        }
        return self
    }
}
