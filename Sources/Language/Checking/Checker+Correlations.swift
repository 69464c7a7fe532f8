import Numerics
import Quantities
import SourceText
import Syntax

/// Correlations between parameters that are drawn.
extension Checker {
    /// More correlated parameters are refused, so that their matrix cannot exhaust the machine; chosen far above what
    /// anybody has evidence for.
    static let mostCorrelated = 200

    /// Checks a correlation of the model, or of an intervention whose names the scope holds.
    mutating func check(_ correlation: Correlation, among scope: Scope? = nil) {
        let value = number(correlation.value, .none, what: "a correlation", in: .model, upTo: .constant)
        let origin = checkOrigin(correlation.origin)
        if correlation.origin == nil {
            report(.missingOriginOfCorrelation(correlation.first.text, correlation.second.text), at: correlation.range)
        }
        let first = drawnParameter(correlation.first, scope)
        let second = drawnParameter(correlation.second, scope)
        guard let first, let second else { return }
        guard first != second else {
            return report(.correlatedWithItself(correlation.first.text), at: correlation.second.range)
        }
        let pair = (first: min(first, second), second: max(first, second))
        if let other = model.correlations.first(where: { $0.first == pair.first && $0.second == pair.second }) {
            return report(
                .correlatedTwice(correlation.first.text, correlation.second.text), at: correlation.range,
                notes: [.init(range: other.range, text: "the first stands here")])
        }
        guard value.type != .unknown, value.binding == .constant else { return }
        guard case .number(let number) = value.kind else {
            return report(
                .wrongType(what: "a correlation", expected: "one number", found: "an expression"), at: value.range)
        }
        guard (-1...1).contains(number) else {
            return report(
                .outOfRange(what: "a correlation", value: number, allowed: "from -1 to 1"),
                at: correlation.value.range)
        }
        let known = Set(model.correlations.flatMap { [$0.first, $0.second] })
        guard known.union([first, second]).count <= Self.mostCorrelated else {
            return report(.tooManyParts("correlated parameters", limit: Self.mostCorrelated), at: correlation.range)
        }
        model.correlations.append(
            CheckedCorrelation(
                first: pair.first, second: pair.second, value: number, origin: origin, range: correlation.range))
    }

    /// The number of a parameter that one uniform number draws; nil, and reported, for any other name.
    private mutating func drawnParameter(_ name: Name, _ scope: Scope?) -> Int? {
        guard case .parameter(let number)? = (scope?[name.text] ?? names[name.text])?.meaning else {
            reportOther(name, what: "parameter") { if case .parameter = $0 { true } else { false } }
            return nil
        }
        let parameter = model.parameters[number]
        if case .fixed(let value) = parameter.value, value.type == .unknown { return nil }
        guard let reason = Self.reasonAgainstCorrelation(parameter.value) else { return number }
        report(
            .cannotBeCorrelated(parameter.name, reason: reason), at: name.range,
            notes: [.init(range: parameter.range, text: "it is declared here")])
        return nil
    }

    /// Why a value has no single uniform number that a correlation could tie to others; nil where it has one.
    private static func reasonAgainstCorrelation(_ value: ParameterValue) -> String? {
        switch value {
        case .fixed: "it is not drawn"
        case .distributed(let distribution):
            switch distribution.form {
            case .parametric, .empirical, .categorical: nil
            case .bayesianBootstrap, .vector: "its draws rest on many random numbers, not on one"
            }
        }
    }

    /// Looks at the correlations as a whole: whether they can hold together, and what scenarios do to them.
    mutating func finishCorrelations() {
        for group in model.correlatedParameters {
            do throws(MatrixError) {
                _ = try CholeskyFactor(group.matrix)
            } catch {
                reportImpossible(group, error)
            }
        }
        var seen: Set<SourceRange> = []
        let settings = model.stances.flatMap(\.settings) + model.scenarios.flatMap(\.settings) + outsideSettings
        for setting in settings
        where seen.insert(setting.range).inserted {
            let ties = model.correlations.filter { $0.first == setting.parameter || $0.second == setting.parameter }
            guard let tie = ties.first else { continue }
            let name = model.parameters[setting.parameter].name
            switch setting.value {
            case .fixed:
                let others = ties.map { model.parameters[$0.first == setting.parameter ? $0.second : $0.first].name }
                report(
                    .correlationWithoutEffect(name, others), at: setting.range,
                    notes: [.init(range: tie.range, text: "the correlation stands here")])
            case .distributed:
                if let reason = Self.reasonAgainstCorrelation(setting.value) {
                    report(
                        .cannotBeCorrelated(name, reason: reason), at: setting.range,
                        notes: [.init(range: tie.range, text: "the correlation stands here")])
                }
            }
        }
    }

    /// Reports correlations that no parameters can have together, at the last one that ties the parameter at which it
    /// shows to those before it.
    private mutating func reportImpossible(_ group: CorrelatedParameters, _ error: MatrixError) {
        guard case .notPositiveDefinite(let row, let remainder) = error else {
            preconditionFailure("a matrix of correlations is symmetric")
        }
        let parameter = group.parameters[row]
        let involved = model.correlations.filter { group.parameters.contains($0.first) }
        let ties = involved.filter { $0.second == parameter }
        let place = (ties.last ?? involved[0]).range
        let notes = involved.filter { $0.range != place }.prefix(Self.mostNotes).map {
            Diagnostic.Note(range: $0.range, text: "together with this one")
        }
        report(
            .impossibleCorrelations(
                of: model.parameters[parameter].name,
                given: group.parameters[..<row].map { model.parameters[$0].name }, share: remainder),
            at: place, notes: notes)
    }

    /// More places would hide the message.
    private static let mostNotes = 6
}
