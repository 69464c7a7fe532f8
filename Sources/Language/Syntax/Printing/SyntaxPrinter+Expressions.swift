import SourceText

extension SyntaxPrinter {
    /// An expression on one line, each operation in brackets.
    package static func line(_ expression: Expression) -> String {
        switch expression.kind {
        case .number(let value, let unit): PlainNumber.text(value) + (unit.map { " " + line($0) } ?? "")
        case .text(let text): quoted(text)
        case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .name(let name): name
        case .member(let base, let name): "\(line(base)).\(name.text)"
        case .element(let base, let index): "\(line(base))[\(line(index))]"
        case .call(let name, let arguments): "\(name.text)(\(arguments.map(line).joined(separator: ", ")))"
        case .negation(let value): "(-\(line(value)))"
        case .not(let value): "(not \(line(value)))"
        case .binary(let operation, let left, let right): "(\(line(left)) \(operation.rawValue) \(line(right)))"
        case .conditional(let condition, let then, let otherwise):
            "(if \(line(condition)) then \(line(then)) else \(line(otherwise)))"
        case .list(let elements): "[\(elements.map(line).joined(separator: ", "))]"
        case .range(let low, let high, let step):
            "\(line(low)) .. \(line(high))" + (step.map { " step \(line($0))" } ?? "")
        case .within(let value, let bounds): "(\(line(value)) in \(line(bounds)))"
        case .by(let value, let axes): "(\(line(value)) by \(axes.map(\.text).joined(separator: ", ")))"
        case .only(let value, let label): "(\(line(value)) for \(label.text))"
        case .shown(let value, let unit): "(\(line(value)) as \(line(unit)))"
        case .missing: "?"
        }
    }

    private static func line(_ argument: Expression.Argument) -> String {
        (argument.label.map { "\($0.text): " } ?? "") + line(argument.value)
    }

    /// A unit as it was written, such as `hours/week` or `EUR/month^2`.
    static func line(_ unit: UnitExpression) -> String {
        unit.factors.enumerated().map { position, factor in
            let sign = position == 0 ? "" : factor.power < 0 ? "/" : " * "
            let power = factor.power.magnitude == 1 ? "" : "^\(factor.power.magnitude)"
            return sign + factor.name.text + (factor.year.map { " \($0)" } ?? "") + power
        }.joined()
    }
}
