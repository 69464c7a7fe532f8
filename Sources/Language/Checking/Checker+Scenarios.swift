import Quantities
import SourceText
import Syntax

extension Checker {
    mutating func check(_ stance: Stance) {
        var settings: [CheckedSetting] = []
        for change in stance.changes {
            switch change {
            case .set(let set): if let setting = checked(set, among: settings) { settings.append(setting) }
            case .start(let name), .stance(let name):
                report(.wrongKindOfName(name.text, expected: "a setting", found: "another change"), at: name.range)
            case .expand(let expansion):
                let name = expansion.intervention
                report(.wrongKindOfName(name.text, expected: "a setting", found: "another change"), at: name.range)
            }
        }
        if declare(stance.name, .stance(model.stances.count)) {
            model.stances.append(
                CheckedStance(name: stance.name.text, title: stance.title?.text ?? stance.name.text, settings: settings)
            )
        }
    }

    mutating func check(_ scenario: Scenario) {
        var result = CheckedScenario(
            name: scenario.name.text, title: scenario.title?.text ?? scenario.name.text, started: [], settings: [],
            stance: nil)
        // Whether all that it starts is known, so that a setting can be seen to have no effect.
        var isComplete = scenario.unread.isEmpty
        if let parent = scenario.parent {
            if case .scenario(let number)? = names[parent.text]?.meaning {
                result.started = model.scenarios[number].started
                result.settings = model.scenarios[number].settings
                result.stance = model.scenarios[number].stance
                result.expansions = model.scenarios[number].expansions
                if incompleteScenarios.contains(number) { isComplete = false }
            } else {
                reportOther(parent, what: "scenario") { if case .scenario = $0 { true } else { false } }
                isComplete = false
            }
        }
        var own: [CheckedSetting] = []
        for change in scenario.changes {
            switch change {
            case .start(let name):
                if !start(name, in: &result) { isComplete = false }
            case .stance(let name):
                if case .stance(let number)? = names[name.text]?.meaning {
                    result.stance = model.stances[number].title
                    for setting in model.stances[number].settings {
                        if let replaced = own.first(where: { $0.parameter == setting.parameter }) {
                            report(
                                .settingReplaced(model.parameters[setting.parameter].name, by: name.text),
                                at: name.range,
                                notes: [.init(range: replaced.range, text: "it is set here")])
                        }
                        result.apply(setting)
                    }
                } else {
                    reportOther(name, what: "stance") { if case .stance = $0 { true } else { false } }
                }
            case .set(let set):
                if let setting = checked(set, among: own) {
                    if hasValue(setting, in: result) {
                        report(.setToPresentValue(model.parameters[setting.parameter].name), at: setting.range)
                    }
                    own.append(setting)
                    result.apply(setting)
                }
            case .expand(let change):
                if let expansion = expansion(change, among: result.expansions) { result.expansions.append(expansion) }
            }
        }
        if scenario.changes.isEmpty, scenario.unread.isEmpty {
            report(.scenarioChangesNothing(scenario.name.text), at: scenario.name.range)
        }
        for setting in own where isComplete {
            if let owner = parameterOwner[setting.parameter], !result.started.contains(owner) {
                report(.settingWithoutEffect(model.parameters[setting.parameter].name), at: setting.range)
            }
        }
        for expansion in result.expansions where isComplete && !result.started.contains(expansion.intervention) {
            let name = "\(model.interventions[expansion.intervention].name).\(expansion.quantity.rawValue)"
            report(.settingWithoutEffect(name), at: scenario.name.range)
        }
        result.started.sort()
        guard model.scenarios.count < Self.mostScenarios else {
            return report(.tooManyParts("scenarios", limit: Self.mostScenarios), at: scenario.name.range)
        }
        if declare(scenario.name, .scenario(model.scenarios.count)) {
            if !isComplete { incompleteScenarios.insert(model.scenarios.count) }
            model.scenarios.append(result)
        }
    }

    /// More than any board compares; chosen so that the results of all of them stay within memory.
    static let mostScenarios = 200
    /// States are kept in one byte each.
    static let mostStates = 255

    /// False where there is no such intervention, which is reported.
    private mutating func start(_ name: Name, in scenario: inout CheckedScenario) -> Bool {
        guard case .intervention(let number)? = names[name.text]?.meaning else {
            reportOther(name, what: "intervention") { if case .intervention = $0 { true } else { false } }
            return false
        }
        if scenario.started.contains(number) {
            report(.startedTwice(name.text), at: name.range)
        } else {
            scenario.started.append(number)
        }
        return true
    }

    mutating func checked(_ set: SetParameter, among earlier: [CheckedSetting]) -> CheckedSetting? {
        let value = settableValue(set.value, isDistributed: set.isDistributed)
        let origin = checkOrigin(set.origin)
        guard case .parameter(let number)? = names[set.name.text]?.meaning else {
            reportOther(set.name, what: "parameter") { if case .parameter = $0 { true } else { false } }
            return nil
        }
        let parameter = model.parameters[number]
        if let first = earlier.first(where: { $0.parameter == number }) {
            report(
                .setTwice(set.name.text), at: set.name.range,
                notes: [.init(range: first.range, text: "the first stands here")])
        }
        guard let (value, dimension, shape) = value else { return nil }
        if case .fixed(let declared) = parameter.value, declared.type == .unknown { return nil }
        guard dimension == parameter.dimension else {
            report(
                .wrongUnit(
                    what: "'\(parameter.name)'", expected: parameter.dimension.description, found: dimension.description
                ),
                at: set.value.range, notes: [.init(range: parameter.range, text: "it is declared here")])
            return nil
        }
        guard shape?.rows == parameter.shape?.rows else {
            report(
                .wrongType(
                    what: "'\(parameter.name)'", expected: Self.spoken(parameter.shape), found: Self.spoken(shape)),
                at: set.value.range, notes: [.init(range: parameter.range, text: "it is declared here")])
            return nil
        }
        // A setting may depend on parameters declared before the one it sets, so that nothing depends on itself.
        for expression in value.expressions {
            if let late = expression.parameters(in: model).max(), late >= number {
                report(
                    .declaredBelow(model.parameters[late].name), at: set.value.range,
                    notes: [
                        .init(
                            range: model.parameters[late].range,
                            text: "it is declared here, not above '\(parameter.name)'")
                    ])
                return nil
            }
        }
        return CheckedSetting(parameter: number, value: value, origin: origin, range: set.name.range)
    }

    private static func spoken(_ shape: ColumnShape?) -> String {
        shape.map { "a column of \($0.rows) values" } ?? "a single number"
    }
}
