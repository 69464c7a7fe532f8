import Analysis
import Checking
import Numerics
import Quantities

/// Arithmetic on the values of a script: numbers, columns and measures.
extension ScriptValue {
    /// A change of every value, with the dimension it leads to where that is another one.
    func each(_ dimension: Dimension?, _ change: (Double) -> Double) -> ScriptValue {
        switch self {
        case .measure(let measure): .measure(measure.mapped(dimension ?? measure.dimension, change))
        default: fixed(fixedValue.each(change))
        }
    }

    /// A change that does not go through sums: a measure is brought to its figures first.
    func eachFigure(_ dimension: Dimension?, _ change: (Double) -> Double) -> ScriptValue {
        if case .measure(let measure) = self { return ScriptValue.measure(measure.collapsed()).each(dimension, change) }
        return each(dimension, change)
    }

    func combined(with other: ScriptValue, _ arithmetic: ArithmeticOperation, _ dimension: Dimension) -> ScriptValue {
        let operation = arithmetic.operation
        switch (self, other) {
        case (.measure(let a), .measure(let b)):
            if arithmetic == .add || arithmetic == .subtract {
                return .measure(a.combined(with: b) { operation.result($0, $1) })
            }
            return .measure(a.collapsedPair(with: b, dimension) { operation.result($0, $1) })
        case (.measure(let a), .number(let b)):
            // Only a factor goes through sums over places and times; anything else is done to the figures themselves.
            let isFactor = arithmetic == .multiply || arithmetic == .divide
            return .measure((isFactor ? a : a.collapsed()).mapped(dimension) { operation.result($0, b) })
        case (.number(let a), .measure(let b)):
            return .measure((arithmetic == .multiply ? b : b.collapsed()).mapped(dimension) { operation.result(a, $0) })
        default: return fixed(fixedValue.paired(with: other.fixedValue) { operation.result($0, $1) })
        }
    }

    /// An elementary function of several arguments, from the left.
    func combined(with other: ScriptValue, _ operation: Operation, _ dimension: Dimension) -> ScriptValue {
        switch (self, other) {
        case (.measure(let a), .measure(let b)):
            .measure(a.collapsedPair(with: b, dimension) { operation.result($0, $1) })
        case (.measure(let a), .number(let b)):
            .measure(a.collapsed().mapped(dimension) { operation.result($0, b) })
        case (.number(let a), .measure(let b)):
            .measure(b.collapsed().mapped(dimension) { operation.result(a, $0) })
        default: fixed(fixedValue.paired(with: other.fixedValue) { operation.result($0, $1) })
        }
    }

    /// A number or column.
    var fixedValue: FixedValue {
        switch self {
        case .number(let number): .number(number)
        case .column(let values): .column(values)
        case .measure, .truth, .condition, .influence:
            preconditionFailure("the checker admits only numbers and columns here")
        }
    }

    func fixed(_ value: FixedValue) -> ScriptValue {
        switch value {
        case .number(let number): .number(number)
        case .column(let values): .column(values)
        }
    }
}
