import Catalog
import Quantities
import SourceText
import Syntax

/// Functions of scripts: declared once, and checked in each place where they are called.
extension Checker {
    mutating func check(_ function: ScriptFunction) {
        guard allowsScripts else {
            report(.scriptInModel("function"), at: function.name.range)
            return
        }
        let count = problems.count
        var scope = Scope()
        for parameter in function.parameters where isFreeInBlock(parameter, within: scope) {
            scope.declare(parameter.text, Declared(meaning: .bound(0), range: parameter.range))
        }
        resolve(function.body, parameters: scope, of: function.name)
        let declaration = ScriptFunctionDeclaration(
            name: function.name, parameters: function.parameters, body: function.body,
            isBroken: problems.count > count)
        if declare(function.name, .function(functions.count)) { functions.append(declaration) }
    }

    /// Reports the names of a function's body that mean nothing where it is declared: what stands further down, the
    /// function itself among it, cannot be used, so that nothing rests on itself.
    private mutating func resolve(_ body: Expression, parameters: Scope, of function: Name) {
        var open = [body]
        while let next = open.popLast() {
            switch next.kind {
            case .name(let text):
                if let declared = names[text] { noteUse(declared) }
                guard parameters[text] == nil, names[text] == nil, !Self.builtInNames.contains(text) else { continue }
                let known = comparisonsLeft > 0 ? parameters.names + valueNames : []
                reportUnknown(Name(text: text, range: next.range), what: "value", among: known)
            case .element(let base, let index):
                open.append(base)
                // A bare name may be that of a row.
                if case .name = index.kind { continue }
                open.append(index)
            case .call(let name, let arguments):
                if name.text == function.text {
                    report(.callsItself(name.text), at: name.range)
                } else {
                    _ = knowsFunction(name)
                }
                open += arguments.prefix(name.text == FunctionIdentifier.outcome.rawValue ? 1 : .max).map(\.value)
            default: open += next.parts
            }
        }
    }

    /// Whether a name can be called; where not, it is reported.
    private mutating func knowsFunction(_ name: Name) -> Bool {
        if FunctionIdentifier(rawValue: name.text) != nil || DistributionName(rawValue: name.text) != nil {
            return true
        }
        if case .function? = names[name.text]?.meaning { return true }
        reportUnknownFunction(name)
        return false
    }

    mutating func reportUnknownFunction(_ name: Name) {
        guard !isExcused(name.text) else { return }
        if declaredBelow[name.text] != nil, names[name.text] == nil {
            reportUnknown(name, what: "function", among: [])
        } else {
            let own = functions.map(\.name.text)
            report(
                .unknownFunction(name.text, nearest: nearest(to: name.text, among: Catalog.callableNames + own)),
                at: name.range)
        }
    }

    /// A call of a function of the script: its arguments are checked here, and its body with them.
    mutating func checkedFunction(
        _ number: Int, _ arguments: [Expression.Argument], _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        functions[number].isCalled = true
        let function = functions[number]
        guard case .script = place else {
            report(.scriptInModel(function.name.text), at: range)
            return .missing(range)
        }
        let signature = "\(function.name.text)(\(function.parameters.map(\.text).joined(separator: ", ")))"
        guard arguments.count == function.parameters.count, arguments.allSatisfy({ $0.label == nil }) else {
            report(.wrongArguments(function: function.name.text, expected: signature), at: range)
            return .missing(range)
        }
        var values: [CheckedExpression] = []
        for argument in arguments { values.append(bindable(checked(argument.value, in: place))) }
        guard !function.isBroken, !values.contains(where: { $0.type == .unknown }), takeStep(at: range) else {
            return .missing(range)
        }
        var scope = Scope()
        for (parameter, value) in zip(function.parameters, values) { bind(parameter, value, in: &scope) }
        let outer = blocks
        blocks = [scope]
        expansion.surroundings.append(.init(range: range, text: "in this call of '\(signature)'"))
        let result = bindable(checked(function.body, in: .script))
        expansion.surroundings.removeLast()
        blocks = outer
        return CheckedExpression(result.kind, type: result.type, binding: result.binding, range: range)
    }

    /// Counts a call or a statement of a loop; false, and reported once, where there are too many.
    mutating func takeStep(at range: SourceRange) -> Bool {
        guard !expansion.isExhausted else { return false }
        expansion.steps += 1
        if expansion.isExhausted { report(.tooManySteps(limit: Expansion.mostSteps), at: range) }
        return !expansion.isExhausted
    }

    /// A function that is never called has a body that nobody has checked.
    mutating func reportUncalledFunctions(in file: SourceFileID) {
        for function in functions where !function.isCalled && !function.isBroken && function.name.range.file == file {
            report(.unusedFunction(function.name.text), at: function.name.range)
        }
    }
}
