import Catalog
import Numerics
import Quantities
import SourceText
import Syntax

extension Checker {
    /// Checks a parameter of the model, or of an intervention where `owner` names one.
    @discardableResult
    mutating func checkParameter(_ parameter: Parameter, owner: (number: Int, name: String)? = nil) -> Int? {
        let text = owner.map { "\($0.name).\(parameter.name.text)" } ?? parameter.name.text
        let value = settableValue(parameter.value, isDistributed: parameter.isDistributed)
        let origin = checkOrigin(parameter.origin)
        if parameter.origin == nil { report(.missingOrigin(text), at: parameter.name.range) }
        guard declare(parameter.name, .parameter(model.parameters.count), as: owner == nil ? nil : text) else {
            return nil
        }
        guard model.parameters.count < mostParts else {
            report(.tooManyParts("parameters", limit: mostParts), at: parameter.name.range)
            return nil
        }
        guard let (value, dimension, shape) = value else {
            // Stands so that its uses are not reported as well.
            model.parameters.append(
                CheckedParameter(
                    name: text, documentation: "", dimension: .none, value: .fixed(.missing(parameter.name.range)),
                    origin: nil, range: parameter.name.range))
            return model.parameters.count - 1
        }
        model.parameters.append(
            CheckedParameter(
                name: text, documentation: parameter.documentation, dimension: dimension, shape: shape, value: value,
                origin: origin, range: parameter.name.range))
        if let owner { parameterOwner[model.parameters.count - 1] = owner.number }
        return model.parameters.count - 1
    }

    /// What a parameter has or is set to: a number or column, or a distribution of one or several numbers.
    mutating func settableValue(_ expression: Expression, isDistributed: Bool)
        -> (ParameterValue, Dimension, ColumnShape?)?
    {
        if isDistributed {
            if let vector = vectorDistribution(expression) {
                return vector.map { (.distributed($0.0), $0.0.dimension, $0.1) }
            }
            guard let distribution = distribution(expression, in: .model, upTo: .draw) else { return nil }
            return (.distributed(distribution), distribution.dimension, nil)
        }
        let checked = self.checked(expression, in: .model)
        limit(checked, what: "this value", upTo: .draw)
        if case .column(let dimension, let rows, let names) = checked.type {
            return (.fixed(checked), dimension, ColumnShape(rows: rows, names: names))
        }
        guard let dimension = numberDimension(checked, what: "a parameter") else { return nil }
        return (.fixed(checked), dimension, nil)
    }

    mutating func checkOrigin(_ origin: Origin?) -> CheckedOrigin? {
        switch origin?.kind {
        case .source(let name, let place)?:
            if let declared = names[name.text], case .source(let source) = declared.meaning {
                noteUse(declared)
                return .source(source, place: place.text)
            }
            reportOther(name, what: "source") { if case .source = $0 { true } else { false } }
            return nil
        case .assumption(let reason)?: return .assumption(reason.text)
        case nil: return nil
        }
    }

    /// The value behind `=` or the distribution behind `~`, with its dimension; nil where it has a problem.
    mutating func parameterValue(
        _ expression: Expression, isDistributed: Bool, in place: Place, upTo binding: BindingTime
    ) -> (ParameterValue, Dimension)? {
        if isDistributed {
            guard let distribution = distribution(expression, in: place, upTo: binding) else { return nil }
            return (.distributed(distribution), distribution.dimension)
        }
        let checked = self.checked(expression, in: place)
        guard let dimension = numberDimension(checked, what: "a parameter") else { return nil }
        limit(checked, what: "this value", upTo: binding)
        return (.fixed(checked), dimension)
    }

    mutating func distribution(_ expression: Expression, in place: Place, upTo binding: BindingTime)
        -> CheckedDistribution?
    {
        guard case .call(let name, let arguments) = expression.kind else {
            if expression.kind != .missing { report(.notADistribution, at: expression.range) }
            return nil
        }
        guard let distribution = DistributionName(rawValue: name.text) else {
            if FunctionIdentifier(rawValue: name.text) != nil {
                report(.notADistribution, at: expression.range)
            } else {
                let nearest = nearest(to: name.text, among: DistributionName.allCases.map(\.rawValue))
                report(.unknownFunction(name.text, nearest: nearest), at: name.range)
            }
            return nil
        }
        switch distribution.arguments {
        case .column:
            return columnDistribution(distribution, name, arguments, expression.range, in: place, upTo: binding)
        case .distributionAndBounds: return truncated(arguments, expression.range, in: place, upTo: binding)
        case .weightsAndDistributions: return mixture(arguments, expression.range, in: place, upTo: binding)
        case .severalNumbers:
            report(
                .wrongType(
                    what: "what is drawn here", expected: "one number",
                    found: "'\(name.text)', which draws several and stands in a parameter only"), at: expression.range)
            return nil
        case .numbers:
            guard let parametrisation = parametrisation(distribution, for: arguments, expression.range) else {
                return nil
            }
            return parametric(parametrisation, arguments, expression.range, in: place, upTo: binding)
        }
    }

    /// The parametrisation whose labels fit; nil, and reported, where none does, or where more than one does and the
    /// labels do not tell which is meant.
    private mutating func parametrisation(
        _ distribution: DistributionName, for arguments: [Expression.Argument], _ range: SourceRange
    ) -> DistributionName.Parametrisation? {
        let labels = arguments.map { $0.label?.text }
        let fitting = distribution.parametrisations.filter { form in
            let names = form.arguments.map(\.label)
            let required = names.count - form.defaults.count
            guard (required...names.count).contains(labels.count) else { return false }
            return zip(labels, names).allSatisfy { $0 == nil || $0 == $1 }
        }
        if fitting.count == 1 || (distribution.hasUsualParametrisation && !fitting.isEmpty) { return fitting[0] }
        let name = distribution.rawValue
        if fitting.isEmpty {
            let expected = distribution.parametrisations.map { form in
                "\(name)(\(form.arguments.map(\.label).joined(separator: ", ")))"
            }
            report(.wrongArguments(function: name, expected: expected.joined(separator: " or ")), at: range)
        } else {
            let forms = fitting.map { form in
                "\(name)(\(form.arguments.map { "\($0.label): ..." }.joined(separator: ", ")))"
            }
            report(.ambiguousArguments(function: name, forms: forms), at: range)
        }
        return nil
    }

    private mutating func parametric(
        _ form: DistributionName.Parametrisation, _ arguments: [Expression.Argument], _ range: SourceRange,
        in place: Place, upTo binding: BindingTime
    ) -> CheckedDistribution? {
        var values: [CheckedExpression] = []
        var dimension: Dimension?
        for (argument, expected) in zip(arguments, form.arguments) {
            let checked = self.checked(argument.value, in: place)
            limit(checked, what: "'\(expected.label)'", upTo: binding)
            guard let found = numberDimension(checked, what: "'\(expected.label)'") else { return nil }
            switch expected.dimension {
            case .value, .inverse:
                let value = expected.dimension == .value ? found : Dimension.none / found
                if let known = dimension, known != value {
                    report(
                        .unitsDiffer(
                            operation: "give one distribution", left: known.description, right: value.description),
                        at: argument.value.range)
                    return nil
                }
                dimension = value
            case .plain, .plainValue, .countValue:
                let isCount = found == .count
                guard found == .none || (isCount && !(expected.dimension == .plain)) else {
                    report(
                        .wrongUnit(what: "'\(expected.label)'", expected: "a plain number", found: found.description),
                        at: argument.value.range)
                    return nil
                }
                if expected.dimension != .plain {
                    dimension = expected.dimension == .countValue ? found : Dimension.none
                }
            }
            values.append(checked)
        }
        for value in form.defaults.suffix(form.arguments.count - arguments.count) {
            values.append(CheckedExpression(.number(value), type: .number(.none), binding: .constant, range: range))
        }
        let distribution = CheckedDistribution(
            form: .parametric(form.form), arguments: values, dimension: dimension ?? .none, range: range)
        return refuseImpossible(distribution) ? nil : distribution
    }

    /// Whether arguments that are fixed numbers can give no distribution at all, which is reported here rather than in
    /// a run.
    mutating func refuseImpossible(_ distribution: CheckedDistribution) -> Bool {
        let fixed = distribution.arguments.compactMap { argument -> Double? in
            if case .number(let value) = argument.kind { value } else { nil }
        }
        guard fixed.count == distribution.arguments.count else { return false }
        do {
            switch distribution.form {
            case .parametric(let form): _ = try Distribution(form, fixed)
            case .vector(let form): _ = try VectorDistribution(form, fixed)
            case .empirical, .categorical, .bayesianBootstrap: break
            }
            return false
        } catch {
            let unit = distribution.dimension == .none ? nil : distribution.dimension.description
            report(.impossibleDistribution(error.sentence, unit: unit), at: distribution.range)
            return true
        }
    }

    private mutating func columnDistribution(
        _ distribution: DistributionName, _ name: Name, _ arguments: [Expression.Argument], _ range: SourceRange,
        in place: Place, upTo binding: BindingTime
    ) -> CheckedDistribution? {
        guard arguments.count == 1, arguments[0].label == nil else {
            report(.wrongArguments(function: name.text, expected: "\(name.text)(column)"), at: range)
            return nil
        }
        let column = checked(arguments[0].value, in: place)
        limit(column, what: "the data", upTo: .draw)
        guard case .column(let dimension, let rows, _) = column.type, rows > 0 else {
            if column.type != .unknown {
                report(
                    .wrongType(what: "the data", expected: "a column", found: column.type.spoken),
                    at: arguments[0].value.range)
            }
            return nil
        }
        let form: CheckedDistribution.Form
        switch distribution {
        case .categorical: form = .categorical
        case .bayesianBootstrap: form = .bayesianBootstrap
        default: form = .empirical
        }
        return CheckedDistribution(
            form: form, arguments: [column], dimension: form == .categorical ? .none : dimension, range: range)
    }
}
