import Catalog
import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func checkedCall(_ name: Name, _ arguments: [Expression.Argument], _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        guard let function = FunctionIdentifier(rawValue: name.text) else {
            if case .function(let number)? = names[name.text]?.meaning {
                return checkedFunction(number, arguments, range, in: place)
            }
            if DistributionName(rawValue: name.text) != nil {
                report(.distributionInExpression(name.text), at: range)
            } else {
                reportUnknownFunction(name)
            }
            return .missing(range)
        }
        if let label = arguments.compactMap(\.label).first {
            report(.wrongArguments(function: name.text, expected: Catalog.entry(function).signature), at: label.range)
            return .missing(range)
        }
        let values = arguments.map(\.value)
        switch function {
        case .cost, .people, .flows, .arrivals, .enrolled, .waiting, .started, .refused, .completed, .hours, .outcome,
            .delayed, .waitingTime, .dropped, .expanded:
            return query(function, values, range, in: place)
        case .minimum, .maximum: return extreme(function, values, range, in: place)
        case .absolute, .exponential, .logarithm, .squareRoot, .floor, .ceiling, .round, .decimalLogarithm, .sine,
            .cosine, .tangent:
            return elementary(function, values, range, in: place)
        case .remainder: return remainder(values, range, in: place)
        case .interpolate: return interpolation(values, range, in: place)
        case .sum: return columnSum(values, range, in: place)
        case .count: return count(values, range, in: place)
        case .cumulative, .discounted, .breakEven, .total: return transformed(function, values, range, in: place)
        case .correlation, .covariance, .explained: return together(function, values, range, in: place)
        case .assumed, .influence: return shareOfVariance(function, values, range, in: place)
        case .mean, .standardDeviation, .variance, .standardError, .quantile, .median, .lowest, .highest,
            .probability:
            return summary(function, values, range, in: place)
        }
    }

    /// The checked arguments, or nil where their number is wrong or one has a problem.
    mutating func arguments(
        _ count: Int, _ values: [Expression], of function: FunctionIdentifier, _ range: SourceRange, in place: Place
    ) -> [CheckedExpression]? {
        guard values.count == count else {
            report(.wrongArguments(function: function.rawValue, expected: Catalog.entry(function).signature), at: range)
            return nil
        }
        let checked = values.map { self.checked($0, in: place) }
        return checked.contains { $0.type == .unknown } ? nil : checked
    }

    func call(
        _ function: FunctionIdentifier, _ arguments: [CheckedExpression], _ type: ValueType, _ range: SourceRange
    ) -> CheckedExpression {
        CheckedExpression(
            .call(function, arguments), type: type, binding: arguments.map(\.binding).max() ?? .constant, range: range)
    }

    private mutating func extreme(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard !values.isEmpty else {
            report(.wrongArguments(function: function.rawValue, expected: Catalog.entry(function).signature), at: range)
            return .missing(range)
        }
        guard let checked = arguments(values.count, values, of: function, range, in: place) else {
            return .missing(range)
        }
        if checked.count == 1 {
            guard case .column(let dimension, _, _) = checked[0].type else {
                report(
                    .wrongArguments(function: function.rawValue, expected: Catalog.entry(function).signature), at: range
                )
                return .missing(range)
            }
            return call(function, checked, .number(dimension), range)
        }
        var type = checked[0].type.asFigures
        for value in checked {
            guard isNumeric(value, what: "an argument of '\(function.rawValue)'"), let first = checked[0].dimension,
                let other = value.dimension
            else { return .missing(range) }
            guard first == other else {
                report(
                    .unitsDiffer(operation: "compare", left: first.description, right: other.description),
                    at: value.range)
                return .missing(range)
            }
            guard belongTogether(checked[0], value, at: value.range) else { return .missing(range) }
            guard let both = combined(type, value.type.asFigures, first, at: range) else { return .missing(range) }
            type = both
        }
        return call(function, checked, type, range)
    }

    private mutating func elementary(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let value = arguments(1, values, of: function, range, in: place)?.first,
            isNumeric(value, what: "the argument of '\(function.rawValue)'"), let dimension = value.dimension
        else { return .missing(range) }
        var result = dimension
        switch function {
        case .exponential, .logarithm, .decimalLogarithm, .sine, .cosine, .tangent:
            guard dimension == .none else {
                report(
                    .wrongUnit(
                        what: "the argument of '\(function.rawValue)'", expected: "a plain number",
                        found: dimension.description), at: value.range)
                return .missing(range)
            }
        case .floor, .ceiling, .round:
            guard dimension == .none || dimension == .count else {
                report(
                    .wrongUnit(
                        what: "the argument of '\(function.rawValue)'", expected: "a plain number or a count",
                        found: dimension.description), at: value.range)
                return .missing(range)
            }
        case .squareRoot:
            guard let root = dimension.squareRoot else {
                report(.oddRoot(dimension.description), at: value.range)
                return .missing(range)
            }
            result = root
        default: break
        }
        guard let type = combined(value.type.asFigures, .number(.none), result, at: range) else {
            return .missing(range)
        }
        return call(function, [value], type, range)
    }

    private mutating func columnSum(_ values: [Expression], _ range: SourceRange, in place: Place) -> CheckedExpression
    {
        guard let value = arguments(1, values, of: .sum, range, in: place)?.first else { return .missing(range) }
        guard case .column(let dimension, _, _) = value.type else {
            report(
                .wrongType(what: "the argument of 'sum'", expected: "a column", found: value.type.spoken),
                at: value.range)
            return .missing(range)
        }
        return call(.sum, [value], .number(dimension), range)
    }

    /// How many elements a list has, which is known when it is checked.
    private mutating func count(_ values: [Expression], _ range: SourceRange, in place: Place) -> CheckedExpression {
        guard let value = arguments(1, values, of: .count, range, in: place)?.first else { return .missing(range) }
        let rows: Int
        switch value.type {
        case .column(_, let count, _), .list(let count): rows = count
        default:
            report(
                .wrongType(
                    what: "the argument of 'count'", expected: "a list or a column", found: value.type.spoken),
                at: value.range)
            return .missing(range)
        }
        return CheckedExpression(.number(Double(rows)), type: .number(.none), binding: .constant, range: range)
    }

    private mutating func transformed(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let value = arguments(1, values, of: function, range, in: place)?.first else { return .missing(range) }
        guard case .measure(let dimension, let axes, let isReduced) = value.type else {
            report(
                .wrongType(
                    what: "the argument of '\(function.rawValue)'", expected: "a result of a run",
                    found: value.type.spoken), at: value.range)
            return .missing(range)
        }
        if function != .breakEven, function != .total, isRunningTotal(value) {
            report(
                .wrongType(
                    what: "the argument of '\(function.rawValue)'", expected: "amounts by year",
                    found: "a running total"),
                at: value.range)
            return .missing(range)
        }
        if function == .cumulative || function == .discounted, isStock(value) {
            report(
                .wrongType(
                    what: "the argument of '\(function.rawValue)'", expected: "amounts that add up",
                    found: "numbers of people at a time"),
                at: value.range)
            return .missing(range)
        }
        let type: ValueType
        switch function {
        case .total: type = .measure(dimension, axes: [], isReduced: true)
        case .breakEven:
            type = .measure(.time, axes: isReduced ? axes.filter { $0 != .year } : [], isReduced: true)
        case .cumulative:
            // A running total runs over the years of what is kept; of a result that keeps nothing yet, over its total.
            // A year that was chosen has left no years to run over.
            guard axes.contains(.year) else {
                report(.unknownAxis("year", available: axes.map(\.rawValue)), at: value.range)
                return .missing(range)
            }
            type = .measure(dimension, axes: isReduced ? axes : [.year], isReduced: true)
        default: type = .measure(dimension, axes: axes, isReduced: isReduced)
        }
        return call(function, [value], type, range)
    }

    /// Whether a result is a running total already.
    private func isRunningTotal(_ value: CheckedExpression) -> Bool {
        var seen: Set<Int> = []
        var open = [value]
        while let next = open.popLast() {
            switch next.kind {
            case .call(.cumulative, _): return true
            case .scriptValue(let number): if seen.insert(number).inserted { open.append(scriptValues[number]) }
            default: open += next.parts
            }
        }
        return false
    }

    /// Whether a result counts people at a time, of whom those of one cycle and the next are mostly the same.
    ///
    /// An amount per head is an amount: what a result is divided by is not looked at.
    private func isStock(_ value: CheckedExpression) -> Bool {
        var seen: Set<Int> = []
        var open = [value]
        while let next = open.popLast() {
            switch next.kind {
            case .results(let query):
                if [.people, .enrolled, .waiting].contains(query.function) { return true }
            case .scriptValue(let number): if seen.insert(number).inserted { open.append(scriptValues[number]) }
            case .arithmetic(.divide, let dividend, _): open.append(dividend)
            default: open += next.parts
            }
        }
        return false
    }
}
