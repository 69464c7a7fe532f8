import SourceText
import Syntax

/// Names inside the functions, loops and choices of a script, and what they stand for.
extension Checker {
    /// What a name is declared as in a place; blocks are looked into in scripts only.
    func declared(_ name: String, in place: Place) -> Declared? {
        if let declared = place.scope?[name] { return declared }
        if case .script = place {
            for block in blocks.reversed() {
                if let declared = block[name] { return declared }
            }
        }
        return names[name]
    }

    /// The value that a name stands for in the functions, loops and choices around a place, or as a text, scenario or
    /// list of the script.
    func bound(_ name: String, in place: Place) -> CheckedExpression? {
        guard case .bound(let number)? = declared(name, in: place)?.meaning else { return nil }
        return boundValues[number]
    }

    mutating func bind(_ name: Name, _ value: CheckedExpression, in scope: inout Scope) {
        scope.declare(name.text, Declared(meaning: .bound(boundValues.count), range: name.range))
        boundValues.append(value)
    }

    /// Whether a name can be given to something in a block; where not, it is reported.
    mutating func isFreeInBlock(_ name: Name, within scope: Scope? = nil) -> Bool {
        if let other = scope?[name.text] ?? blocks.lazy.compactMap({ $0[name.text] }).first {
            report(
                .nameTaken(name.text), at: name.range,
                notes: [.init(range: other.range, text: "here it is \(other.meaning.spoken)")])
            return false
        }
        return isFree(name)
    }

    /// A value that can be named many times: what is known is its own value, and all else is computed once.
    mutating func bindable(_ value: CheckedExpression) -> CheckedExpression {
        guard !needsRun(value) else { return .missing(value.range) }
        let value = folded(value)
        switch value.kind {
        case .number, .text, .month, .scenario, .column, .scriptValue, .parameter, .definition, .results, .missing:
            return value
        case .list where value.type.isListOfOthers: return value
        default:
            scriptValues.append(value)
            return CheckedExpression(
                .scriptValue(scriptValues.count - 1), type: value.type, binding: .result, range: value.range)
        }
    }

    /// What never changes, as the number or column that it is.
    mutating func folded(_ value: CheckedExpression) -> CheckedExpression {
        switch value.kind {
        case .number, .column, .text, .month, .scenario, .shown, .missing: return value
        default: break
        }
        guard value.binding == .constant, let fixed = fixed(value) else { return value }
        let kind: CheckedExpression.Kind
        switch (value.type, fixed) {
        case (.number, .number(let number)): kind = .number(number)
        case (.column, .column(let values)): kind = .column(values)
        default: return value
        }
        return CheckedExpression(kind, type: value.type, binding: .constant, range: value.range)
    }

    /// Whether a condition holds, where that never changes.
    mutating func fixedTruth(_ condition: CheckedExpression) -> Bool? {
        guard condition.binding == .constant, case .boolean = condition.type,
            case .number(let number)? = fixed(condition)
        else { return nil }
        return number != 0
    }

    /// The value of a number, column or condition that never changes; a row that there is not is reported.
    private mutating func fixed(_ value: CheckedExpression) -> FixedValue? {
        switch value.type {
        case .number, .column, .boolean: break
        default: return nil
        }
        var evaluator = DrawEvaluator(model, parameters: [])
        do throws(EvaluationError) {
            return try evaluator.value(value)
        } catch {
            switch error.problem {
            case .rowOutOfRange(let row, let rows): report(.rowOutOfRange(row, rows: rows), at: error.range)
            case .outsidePoints(let value, let from, let to, _):
                let allowed = "from \(PlainNumber.text(from)) to \(PlainNumber.text(to))"
                report(
                    .outOfRange(what: "the place to interpolate at", value: value, allowed: allowed), at: error.range)
            case .pointsNotAscending: report(.pointsNotAscending, at: error.range)
            }
            return nil
        }
    }
}
