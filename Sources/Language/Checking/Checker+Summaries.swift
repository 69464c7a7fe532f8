import Catalog
import Quantities
import SourceText
import Syntax

/// From the draws of results to single numbers.
extension Checker {
    mutating func summary(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let checked = arguments(function == .quantile ? 2 : 1, values, of: function, range, in: place) else {
            return .missing(range)
        }
        if function == .mean, case .column(let dimension, _, _) = checked[0].type {
            return call(function, checked, .number(dimension), range)
        }
        if function == .probability {
            guard case .condition(let axes) = checked[0].type else {
                report(
                    .wrongType(
                        what: "the argument of 'probability'",
                        expected: "a condition on results, such as saving > 0 EUR", found: checked[0].type.spoken),
                    at: checked[0].range)
                return .missing(range)
            }
            guard axes.isEmpty else {
                report(.needsOneNumber, at: checked[0].range)
                return .missing(range)
            }
            return call(function, checked, .number(.none), range)
        }
        guard let dimension = oneFigure(checked[0], of: function) else { return .missing(range) }
        if function == .quantile {
            guard case .number(let share) = checked[1].kind, checked[1].type == .number(.none), (0...1).contains(share)
            else {
                report(
                    .wrongType(
                        what: "the share", expected: "a fixed number from 0 % to 100 %", found: checked[1].type.spoken),
                    at: checked[1].range)
                return .missing(range)
            }
        }
        return call(function, checked, .number(function == .variance ? dimension * dimension : dimension), range)
    }

    /// What two results of one run say together, draw by draw.
    mutating func together(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let checked = arguments(2, values, of: function, range, in: place) else { return .missing(range) }
        var dimensions: [Dimension] = []
        for value in checked {
            guard let dimension = oneFigure(value, of: function) else { return .missing(range) }
            dimensions.append(dimension)
        }
        guard belongTogether(checked[0], checked[1], at: range) else { return .missing(range) }
        let dimension = function == .covariance ? dimensions[0] * dimensions[1] : .none
        return call(function, checked, .number(dimension), range)
    }

    /// What of a result's variance rests on its parameters.
    mutating func shareOfVariance(
        _ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        guard let checked = arguments(1, values, of: function, range, in: place),
            oneFigure(checked[0], of: function) != nil
        else { return .missing(range) }
        return call(function, checked, function == .influence ? .influence : .number(.none), range)
    }

    /// The dimension of a result that has one figure in each draw; nil, and reported, for anything else.
    private mutating func oneFigure(_ value: CheckedExpression, of function: FunctionIdentifier) -> Dimension? {
        guard case .measure(let dimension, let axes, let isReduced) = value.type else {
            report(
                .wrongType(
                    what: "the argument of '\(function.rawValue)'", expected: "a result of a run",
                    found: value.type.spoken), at: value.range)
            return nil
        }
        guard axes.isEmpty || !isReduced else {
            report(.needsOneNumber, at: value.range)
            return nil
        }
        return dimension
    }
}
