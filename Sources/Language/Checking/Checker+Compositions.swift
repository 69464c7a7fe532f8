import Numerics
import Quantities
import SourceText
import Syntax

/// Distributions that are made of others.
extension Checker {
    /// `truncated(DISTRIBUTION, min: a, max: b)`; either bound may be left out, and without labels both stand there.
    mutating func truncated(
        _ arguments: [Expression.Argument], _ range: SourceRange, in place: Place, upTo binding: BindingTime
    ) -> CheckedDistribution? {
        let labels = arguments.dropFirst().map { $0.label?.text }
        guard let first = arguments.first, first.label == nil,
            labels == ["min", "max"] || labels == ["min"] || labels == ["max"] || labels == [nil, nil]
        else {
            report(
                .wrongArguments(
                    function: "truncated",
                    expected: "truncated(distribution, min: a, max: b), with one bound or both"), at: range)
            return nil
        }
        guard let (part, values, dimension) = part(first.value, in: place, upTo: binding) else { return nil }
        var all = values
        for (bound, label) in zip(arguments.dropFirst(), labels.count == 2 ? ["min", "max"] : labels.map { $0 ?? "" }) {
            let value = number(bound.value, dimension, what: "'\(label)'", in: place, upTo: binding)
            guard value.type != .unknown else { return nil }
            all.append(value)
        }
        let form = DistributionForm.truncated(
            part, hasMinimum: labels.count == 2 || labels == ["min"], hasMaximum: labels.count == 2 || labels == ["max"]
        )
        let result = CheckedDistribution(form: .parametric(form), arguments: all, dimension: dimension, range: range)
        return refuseImpossible(result) ? nil : result
    }

    /// `mixture(WEIGHTS, DISTRIBUTION, DISTRIBUTION, ...)`.
    mutating func mixture(
        _ arguments: [Expression.Argument], _ range: SourceRange, in place: Place, upTo binding: BindingTime
    ) -> CheckedDistribution? {
        guard arguments.count >= 2, arguments.allSatisfy({ $0.label == nil }) else {
            report(
                .wrongArguments(function: "mixture", expected: "mixture([1, 2], distribution, distribution)"), at: range
            )
            return nil
        }
        let weights = checked(arguments[0].value, in: place)
        limit(weights, what: "the weights", upTo: binding)
        guard let rows = plainColumn(weights, what: "the weights") else { return nil }
        guard rows == arguments.count - 1 else {
            report(.rowsDiffer(left: rows, right: arguments.count - 1), at: range)
            return nil
        }
        var all = elements(of: weights)
        var parts: [DistributionPart] = []
        var dimension: Dimension?
        for argument in arguments.dropFirst() {
            guard let (part, values, found) = part(argument.value, in: place, upTo: binding) else { return nil }
            if let dimension, dimension != found {
                report(
                    .unitsDiffer(operation: "mix", left: dimension.description, right: found.description),
                    at: argument.value.range)
                return nil
            }
            dimension = found
            parts.append(part)
            all += values
        }
        let result = CheckedDistribution(
            form: .parametric(.mixture(parts)), arguments: all, dimension: dimension ?? .none, range: range)
        return refuseImpossible(result) ? nil : result
    }

    /// A distribution inside another, with its arguments as single numbers; nil, and reported, for one that is not
    /// drawn by a single random number.
    private mutating func part(_ expression: Expression, in place: Place, upTo binding: BindingTime)
        -> (DistributionPart, [CheckedExpression], Dimension)?
    {
        guard let distribution = distribution(expression, in: place, upTo: binding) else { return nil }
        switch distribution.form {
        case .parametric(let form):
            return (
                DistributionPart(form: form, count: distribution.arguments.count), distribution.arguments,
                distribution.dimension
            )
        case .empirical, .categorical:
            let values = elements(of: distribution.arguments[0])
            let form: DistributionForm = distribution.form == .empirical ? .empirical : .categorical
            return (DistributionPart(form: form, count: values.count), values, distribution.dimension)
        case .vector: preconditionFailure("several numbers are drawn as a parameter only")
        case .bayesianBootstrap:
            report(
                .wrongType(
                    what: "a distribution inside another", expected: "drawn by one random number",
                    found: "a bayesianBootstrap, drawn by many"), at: expression.range)
            return nil
        }
    }

    /// The number of rows of a column of plain numbers; nil, and reported, for anything else.
    mutating func plainColumn(_ value: CheckedExpression, what: String) -> Int? {
        guard case .column(let dimension, let rows, _) = value.type else {
            if value.type != .unknown {
                report(.wrongType(what: what, expected: "a column", found: value.type.spoken), at: value.range)
            }
            return nil
        }
        guard dimension == .none else {
            report(.wrongUnit(what: what, expected: "a plain number", found: dimension.description), at: value.range)
            return nil
        }
        return rows
    }

    /// The elements of a column, one by one.
    func elements(of column: CheckedExpression) -> [CheckedExpression] {
        guard case .column(let dimension, let rows, _) = column.type else { return [] }
        if case .list(let elements) = column.kind { return elements }
        return (0..<rows).map { row(column, $0, dimension, column.range) }
    }
}
