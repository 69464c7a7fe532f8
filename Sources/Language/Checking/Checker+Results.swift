import Catalog
import Quantities
import SourceText
import Syntax

/// Questions to results: which scenario, which axes, which place on an axis.
extension Checker {
    mutating func query(_ function: FunctionIdentifier, _ values: [Expression], _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        if Self.isTotal(function), values.count == 1, !isScript(place) {
            return total(function, values[0], range)
        }
        let count = function == .outcome ? 2 : 1
        guard values.count == count else {
            report(.wrongArguments(function: function.rawValue, expected: Catalog.entry(function).signature), at: range)
            return .missing(range)
        }
        guard isScript(place) else {
            report(.scriptInModel(function.rawValue), at: range)
            return .missing(range)
        }
        guard let (model, scenario) = scenario(values[0], of: function, range) else { return .missing(range) }
        guard ran[[model, scenario]] != nil else {
            if unreadWords.contains("run") { return .missing(range) }
            report(.notRun(self.model(model).scenarios[scenario].name), at: values[0].range)
            return .missing(range)
        }
        if function != .outcome, self.model(model).populations.isEmpty {
            noteQuestionToNobody(function, of: model, range)
        }
        if function == .outcome, let number = modelOutcome(values[1], of: model) {
            let dimension = self.model(model).modelOutcomes[number].dimension
            let query = ResultQuery(
                function: function, model: model, scenario: scenario, outcome: nil, modelOutcome: number)
            return CheckedExpression(
                .results(query), type: .measure(dimension, axes: [], isReduced: true), binding: .result, range: range)
        }
        var outcome: Int?
        var dimension: Dimension
        let axes: [Axis]
        switch function {
        case .cost: (dimension, axes) = (.money, [.year, .population, .domain, .payer, .cause])
        case .people: (dimension, axes) = (.count, [.year, .population, .state, .domain])
        case .flows: (dimension, axes) = (.count, [.year, .population, .from, .to, .fromDomain, .toDomain])
        case .arrivals: (dimension, axes) = (.count, [.year, .population])
        case .hours: (dimension, axes) = (.work, [.year, .intervention])
        case .waitingTime: (dimension, axes) = (.time * .count, [.year, .intervention])
        case .expanded: (dimension, axes) = (.none, [.year, .intervention])
        case .outcome:
            let outcomes = self.model(model).outcomes
            guard case .name(let text) = values[1].kind, let number = outcomes.firstIndex(where: { $0.name == text })
            else {
                let text = if case .name(let text) = values[1].kind { text } else { "" }
                if !isExcused(text) {
                    let known = outcomes.map(\.name) + self.model(model).modelOutcomes.map(\.name)
                    let nearest = nearest(to: text, among: known)
                    report(.unknownName(text, what: "outcome", nearest: nearest), at: values[1].range)
                }
                return .missing(range)
            }
            outcome = number
            dimension = outcomes[number].dimension
            axes = [.year]
        default: (dimension, axes) = (.count, [.year, .intervention])
        }
        return CheckedExpression(
            .results(ResultQuery(function: function, model: model, scenario: scenario, outcome: outcome)),
            type: .measure(dimension, axes: axes, isReduced: false), binding: .result, range: range)
    }

    /// Reports a question about people to a model that has none, or keeps it until the rest of the text is known to be
    /// right: a problem elsewhere may be what hides the population.
    private mutating func noteQuestionToNobody(_ function: FunctionIdentifier, of model: Int, _ range: SourceRange) {
        if isFinished {
            report(.noPopulation(function.rawValue), at: range)
        } else {
            questionsToNobody.append((function, model, range))
        }
    }

    /// Reports the questions about people to models that have none.
    mutating func reportQuestionsToNobody() {
        for (function, model, range) in questionsToNobody where self.model(model).populations.isEmpty {
            report(.noPopulation(function.rawValue), at: range)
        }
    }

    /// The number of the outcome of a model as a whole that an expression names, if it does.
    private func modelOutcome(_ expression: Expression, of model: Int) -> Int? {
        guard case .name(let text) = expression.kind else { return nil }
        return self.model(model).modelOutcomes.firstIndex { $0.name == text }
    }

    /// The model with a number: the notebook's own, or one used under an alias.
    func model(_ number: Int) -> CheckedModel { number == 0 ? model : aliased[number - 1] }

    /// Whether questions are asked of runs in a place.
    func isScript(_ place: Place) -> Bool {
        if case .script = place { allowsScripts } else { false }
    }

    /// The model's and the scenario's number of an argument: a scenario's name, or a value that is a scenario.
    private mutating func scenario(_ expression: Expression, of function: FunctionIdentifier, _ range: SourceRange)
        -> (model: Int, scenario: Int)?
    {
        switch expression.kind {
        case .name(let text) where bound(text, in: .script) == nil:
            return scenario(nil, Name(text: text, range: expression.range))
        case .member(let base, let member):
            guard case .name(let alias) = base.kind else { break }
            return scenario(Name(text: alias, range: base.range), member)
        case .name, .element, .call:
            let value = checked(expression, in: .script)
            if case .scenario(let model, let number, _) = value.kind { return (model, number) }
            if value.type != .unknown {
                report(
                    .wrongType(
                        what: "the argument of '\(function.rawValue)'", expected: "a scenario",
                        found: value.type.spoken), at: expression.range)
            }
            return nil
        default: break
        }
        report(.wrongArguments(function: function.rawValue, expected: Catalog.entry(function).signature), at: range)
        return nil
    }

    mutating func checkedBy(_ expression: Expression, _ names: [Name], _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        let value = checked(expression, in: place)
        guard let (dimension, axes) = measure(value, what: "what stands before 'by'") else { return .missing(range) }
        var kept: [Axis] = []
        for name in names {
            guard let axis = Axis(rawValue: name.text), axes.contains(axis) else {
                report(.unknownAxis(name.text, available: axes.map(\.rawValue)), at: name.range)
                return .missing(range)
            }
            if !kept.contains(axis) { kept.append(axis) }
        }
        return CheckedExpression(
            .by(value, kept), type: .measure(dimension, axes: kept, isReduced: true), binding: .result, range: range)
    }

    mutating func checkedOnly(_ expression: Expression, _ label: Name, _ range: SourceRange, in place: Place)
        -> CheckedExpression
    {
        let value = checked(expression, in: place)
        guard let (dimension, axes) = measure(value, what: "what stands before 'for'"),
            case .measure(_, _, let isReduced) = value.type
        else { return .missing(range) }
        var text = label.text
        if case .text(let words)? = bound(text, in: place)?.kind { text = words }
        let models = Self.models(of: value, scriptValues).map { model($0) }
        for axis in axes where models.allSatisfy({ Self.labels(of: axis, in: $0).contains(text) }) {
            return CheckedExpression(
                .only(value, axis, label: text),
                type: .measure(dimension, axes: axes.filter { $0 != axis }, isReduced: isReduced), binding: .result,
                range: range)
        }
        if isExcused(text) { return .missing(range) }
        report(.unknownLabel(text, axes: axes.map(\.rawValue)), at: label.range)
        return .missing(range)
    }

    /// `measure in 2024`: the figures booked in one calendar year.
    mutating func inYear(_ value: CheckedExpression, _ year: Double, _ range: SourceRange) -> CheckedExpression {
        guard let (dimension, axes) = measure(value, what: "what stands before 'in'"),
            case .measure(_, _, let isReduced) = value.type
        else { return .missing(range) }
        guard axes.contains(.year) else {
            report(.unknownAxis("year", available: axes.map(\.rawValue)), at: range)
            return .missing(range)
        }
        let number = Int(max(-1e6, min(1e6, year)))
        for model in Self.models(of: value, scriptValues).map({ model($0) }) where !model.years.contains(number) {
            report(
                .unknownLabel("\(number)", axes: ["year from \(model.years.lowerBound) to \(model.years.upperBound)"]),
                at: range)
            return .missing(range)
        }
        return CheckedExpression(
            .only(value, .year, label: "\(number)"),
            type: .measure(dimension, axes: axes.filter { $0 != .year }, isReduced: isReduced), binding: .result,
            range: range)
    }

    mutating func checkedShown(
        _ expression: Expression, _ unitExpression: UnitExpression, _ range: SourceRange, in place: Place
    ) -> CheckedExpression {
        let value = checked(expression, in: place)
        for factor in unitExpression.factors {
            guard let year = factor.year, year != model.priceYear else { continue }
            report(.shownInOtherPrices(year), at: factor.name.range)
            return .missing(range)
        }
        guard let unit = unit(unitExpression), isNumeric(value, what: "what is shown"), let dimension = value.dimension
        else { return .missing(range) }
        guard unit.dimension == dimension else {
            report(
                .wrongUnit(what: "what is shown", expected: dimension.description, found: unit.dimension.description),
                at: unitExpression.range)
            return .missing(range)
        }
        if !place.isScript, usedPlaces.insert(unitExpression.range).inserted {
            report(.unitNotShown, at: unitExpression.range)
        }
        let text = unitExpression.factors.enumerated().map { position, factor in
            (position == 0 ? "" : factor.power < 0 ? "/" : " * ") + factor.name.text
        }.joined()
        return CheckedExpression(
            .shown(value, scale: unit.scale, unit: text), type: value.type, binding: value.binding, range: range)
    }

    private mutating func measure(_ value: CheckedExpression, what: String) -> (Dimension, [Axis])? {
        if case .measure(let dimension, let axes, _) = value.type { return (dimension, axes) }
        if value.type != .unknown {
            report(.wrongType(what: what, expected: "a result of a run", found: value.type.spoken), at: value.range)
        }
        return nil
    }

    /// The numbers of the models whose results an expression asks for.
    private static func models(of value: CheckedExpression, _ scriptValues: [CheckedExpression]) -> [Int] {
        var found: Set<Int> = []
        var seen: Set<Int> = []
        var open = [value]
        while let next = open.popLast() {
            switch next.kind {
            case .results(let query): found.insert(query.model)
            case .scriptValue(let number): if seen.insert(number).inserted { open.append(scriptValues[number]) }
            default: open += next.parts
            }
        }
        return found.sorted()
    }

    /// The names along an axis.
    private static func labels(of axis: Axis, in model: CheckedModel) -> [String] {
        switch axis {
        case .year: model.years.map { "\($0)" }
        case .population: model.populations.map(\.name)
        case .domain: model.domains.map(\.name) + ["none"]
        case .payer: model.payers.map(\.name)
        case .cause: ["care"] + model.interventions.map(\.name)
        case .state, .from: model.populations.flatMap(\.states)
        case .to: model.populations.flatMap(\.states) + ["out"]
        case .fromDomain: model.domains.map(\.name) + ["none"]
        case .toDomain: model.domains.map(\.name) + ["none", "out"]
        case .intervention: model.interventions.map(\.name)
        }
    }
}
