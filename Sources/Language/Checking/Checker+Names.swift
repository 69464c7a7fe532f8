import Catalog
import Quantities
import SourceText
import Syntax

extension Checker {
    /// What a bare name means in its place.
    mutating func checkedName(_ name: Name, in place: Place) -> CheckedExpression {
        let range = name.range
        if let builtIn = builtIn(name, in: place) { return builtIn }
        if let constant = ConstantName(rawValue: name.text) {
            return CheckedExpression(.number(constant.value), type: .number(.none), binding: .constant, range: range)
        }
        guard let declared = declared(name.text, in: place) else {
            if Unit.named(name.text) != nil {
                report(
                    .wrongType(
                        what: "a value", expected: "a number before its unit", found: "the unit '\(name.text)' alone"),
                    at: range)
            } else {
                let known = comparisonsLeft > 0 ? candidates(in: place) : []
                reportUnknown(name, what: "value", among: known)
            }
            return .missing(range)
        }
        noteUse(declared)
        switch declared.meaning {
        case .parameter(let number):
            return inScript(parameterValue(number, range), place)
        case .definition(let number):
            let value = model.definitions[number].value
            return inScript(
                CheckedExpression(.definition(number), type: value.type, binding: value.binding, range: range), place)
        case .attribute(let number):
            guard let population = place.population, number < model.populations[population].attributes.count else {
                return .missing(range)
            }
            let dimension = model.populations[population].attributes[number].dimension
            return CheckedExpression(.attribute(number), type: .number(dimension), binding: .individual, range: range)
        case .state(let number):
            return CheckedExpression(
                .stateNamed(number), type: .state(population: place.population ?? 0), binding: .constant, range: range)
        case .scriptValue(let number):
            let value = scriptValues[number]
            return CheckedExpression(.scriptValue(number), type: value.type, binding: value.binding, range: range)
        case .bound(let number) where place.isScript:
            let value = boundValues[number]
            return CheckedExpression(value.kind, type: value.type, binding: value.binding, range: range)
        case .scenario(let number) where allowsScripts && place.isScript: return scenarioValue(0, number, range)
        default:
            report(
                .wrongKindOfName(name.text, expected: "a value", found: declared.meaning.spoken), at: range,
                notes: [.init(range: declared.range, text: "it is declared here")])
            return .missing(range)
        }
    }

    /// A value of the model in a script: once the model has been run, what is uncertain stands for its draws.
    mutating func inScript(_ value: CheckedExpression, _ place: Place) -> CheckedExpression {
        guard case .script = place, hasRun, isUncertain(value) else { return value }
        guard case .number(let dimension) = value.type else {
            let found = "\(value.type.spoken) that is uncertain"
            report(
                .wrongType(what: "a value of the model in a notebook", expected: "a number", found: found),
                at: value.range)
            return .missing(value.range)
        }
        return CheckedExpression(
            value.kind, type: .measure(dimension, axes: [], isReduced: true), binding: .result, range: value.range)
    }

    /// Whether a scenario of the model itself has been run above.
    private var hasRun: Bool { runs.contains { $0.model == 0 } }

    /// Whether a value changes from draw to draw.
    private func isUncertain(_ value: CheckedExpression) -> Bool {
        guard value.binding == .draw else { return false }
        var seen: Set<Int> = []
        var open = value.parameters(in: model)
        while let number = open.popLast() {
            guard seen.insert(number).inserted else { continue }
            switch model.parameters[number].value {
            case .distributed: return true
            case .fixed(let expression): open += expression.parameters(in: model)
            }
        }
        return false
    }

    /// A value that a script shows; one that is uncertain must have been drawn by a run, else it is reported.
    mutating func shown(_ expression: Expression) -> CheckedExpression {
        let value = checked(expression, in: .script)
        return needsRun(value) ? .missing(value.range) : value
    }

    /// Whether a value is uncertain and no run has drawn it yet, which is then reported.
    mutating func needsRun(_ value: CheckedExpression) -> Bool {
        guard !hasRun, isUncertain(value) else { return false }
        report(.notRun("basis"), at: value.range)
        return true
    }

    mutating func parameterValue(_ number: Int, _ range: SourceRange) -> CheckedExpression {
        usedParameters.insert(number)
        let parameter = model.parameters[number]
        if case .fixed(let value) = parameter.value, value.type == .unknown { return .missing(range) }
        let type: ValueType =
            if let shape = parameter.shape {
                .column(parameter.dimension, rows: shape.rows, names: shape.names)
            } else {
                .number(parameter.dimension)
            }
        return CheckedExpression(.parameter(number), type: type, binding: .draw, range: range)
    }

    /// `state`, `time`, `individual` and `response`, each where it has a meaning.
    private mutating func builtIn(_ name: Name, in place: Place) -> CheckedExpression? {
        guard Self.builtInNames.contains(name.text) else { return nil }
        let range = name.range
        if let population = place.population {
            switch name.text {
            case "state":
                guard hasStates(population, at: range) else { return .missing(range) }
                return CheckedExpression(.state, type: .state(population: population), binding: .state, range: range)
            case "time": return CheckedExpression(.time, type: .number(.time), binding: .cycle, range: range)
            case "individual":
                return CheckedExpression(.individual, type: .number(.none), binding: .individual, range: range)
            case "age": return age(of: population, at: range)
            case "timeInState":
                return CheckedExpression(.timeInState, type: .number(.time), binding: .individual, range: range)
            case "calendarYear":
                return CheckedExpression(.calendarYear, type: .number(.none), binding: .cycle, range: range)
            case "calendarMonth":
                return CheckedExpression(.calendarMonth, type: .number(.none), binding: .cycle, range: range)
            default:
                switch place {
                case .intervention(_, _, hasResponse: true):
                    return CheckedExpression(.response, type: .number(.none), binding: .individual, range: range)
                case .intervention:
                    if !isExcused("response") { report(.responseTooEarly, at: range) }
                    return .missing(range)
                default: break
                }
            }
        }
        let owner = name.text == "response" ? "an intervention" : "a population or intervention"
        report(.wrongKindOfName(name.text, expected: "a value of this place", found: "a value of \(owner)"), at: range)
        return .missing(range)
    }

    /// The age of an individual, where the population keeps one.
    private mutating func age(of population: Int, at range: SourceRange) -> CheckedExpression {
        let checked = model.populations[population]
        guard let attribute = checked.ageAttribute else {
            if isExcused("age") { return .missing(range) }
            if let below = declaredBelowInBlock["age"] {
                report(
                    .declaredBelow("age"), at: range, notes: [.init(range: below, text: "its declaration stands here")])
            } else {
                report(.missingClause("age", of: "the population '\(checked.name)'"), at: range)
            }
            return .missing(range)
        }
        return CheckedExpression(.age(attribute), type: .number(.time), binding: .individual, range: range)
    }

    private func candidates(in place: Place) -> [String] {
        let local = place.scope?.names ?? (place.isScript ? blocks.flatMap(\.names) : [])
        return local + valueNames + (place.population == nil ? [] : Self.builtInNames) + Unit.words
    }

    /// The names in the model's scope that stand for a value.
    var valueNames: [String] {
        names { meaning in
            switch meaning {
            case .parameter, .definition, .dataTable, .scriptValue, .bound: true
            default: false
            }
        }
    }

    func scenarioValue(_ model: Int, _ number: Int, _ range: SourceRange) -> CheckedExpression {
        let title = self.model(model).scenarios[number].title
        return CheckedExpression(
            .scenario(model: model, number, title: title), type: .scenario, binding: .constant, range: range)
    }

    /// `table.column`, `intervention.parameter` and, in scripts, names of a model used under an alias.
    mutating func checkedMember(_ base: Expression, _ member: Name, _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        guard case .name(let text) = base.kind else {
            report(
                .wrongType(
                    what: "what stands before the dot", expected: "the name of a table or intervention",
                    found: "a value"), at: base.range)
            return .missing(range)
        }
        switch names[text]?.meaning {
        case .dataTable(let number)?:
            let table = tables[number]
            guard let column = table.columns.first(where: { $0.name == member.text }) else {
                if !table.isIncomplete {
                    reportUnknownMember(member, what: "column of '\(text)'", among: table.columns.map(\.name))
                }
                return .missing(range)
            }
            if let declared = names[text] { noteUse(declared) }
            usedPlaces.insert(column.range)
            guard let values = column.values else { return .missing(range) }
            return CheckedExpression(
                .column(values), type: .column(column.dimension, rows: table.rows, names: table.rowNames),
                binding: .constant, range: range)
        case .intervention?:
            if case .parameter(let number)? = names["\(text).\(member.text)"]?.meaning {
                return parameterValue(number, range)
            }
            let known = names.names.filter { $0.hasPrefix("\(text).") }.map { String($0.dropFirst(text.count + 1)) }
            reportUnknownMember(member, what: "parameter of '\(text)'", among: known)
            return .missing(range)
        case .modelAlias? where allowsScripts && place.isScript:
            guard let (model, number) = scenario(Name(text: text, range: base.range), member) else {
                return .missing(range)
            }
            return scenarioValue(model, number, range)
        case .modelAlias?, .scenario?, .population?, .domain?, .payer?, .source?, .stance?, .outcome?,
            .modelOutcome?, .state?, .parameter?, .definition?, .attribute?, .scriptValue?, .bound?,
            .function?:
            report(
                .wrongKindOfName(
                    text, expected: "a table or an intervention", found: names[text]?.meaning.spoken ?? ""),
                at: base.range)
            return .missing(range)
        case nil:
            let known = names { meaning in
                switch meaning {
                case .dataTable, .intervention: true
                default: false
                }
            }
            reportUnknown(Name(text: text, range: base.range), what: "table or intervention", among: known)
            return .missing(range)
        }
    }
}
