import SourceText
package import Syntax

/// Settings that come from outside the text, such as those of a command line.
extension Checker {
    /// Gives parameters another value in every scenario, whatever the scenarios themselves set, once all statements
    /// have been checked and before the model is looked at as a whole.
    ///
    /// A setting is checked as one of a scenario is: its name, its unit, what it may rest on, and whether it changes
    /// anything. The model afterwards has the value as its own, with the origin that the setting gives, so that
    /// whatever shows the model shows what was run.
    package mutating func apply(_ settings: [SetParameter]) {
        for set in settings {
            let origin = set.origin == nil ? .assumption("--set") : checkOrigin(set.origin)
            var bare = set
            bare.origin = nil
            guard let setting = checked(bare, among: outsideSettings) else { continue }
            // One that is set twice has been told of, with the place of the first.
            if outsideSettings.contains(where: { $0.parameter == setting.parameter }) { continue }
            outsideSettings.append(setting)
            reportIfIdle(setting)
            let parameter = model.parameters[setting.parameter]
            model.parameters[setting.parameter] = CheckedParameter(
                name: parameter.name, documentation: parameter.documentation, dimension: parameter.dimension,
                shape: parameter.shape, value: setting.value, origin: origin, range: parameter.range)
            for scenario in model.scenarios.indices {
                model.scenarios[scenario].settings.removeAll { $0.parameter == setting.parameter }
            }
        }
    }

    /// Warns of a setting that changes no figure, as far as the model could be read.
    private mutating func reportIfIdle(_ setting: CheckedSetting) {
        guard !missesModel, !hasUnread, !problems.contains(where: { $0.severity == .error }) else { return }
        let parameter = model.parameters[setting.parameter]
        if !usedParameters.contains(setting.parameter) {
            report(
                .unusedParameter(parameter.name), at: setting.range,
                notes: [.init(range: parameter.range, text: "it is declared here")])
            // Once is enough.
            usedParameters.insert(setting.parameter)
        } else if let owner = parameterOwner[setting.parameter],
            !model.scenarios.contains(where: { $0.started.contains(owner) })
        {
            report(.settingWithoutEffect(parameter.name), at: setting.range)
        } else if model.scenarios.allSatisfy({ hasValue(setting, in: $0) }) {
            report(.setToPresentValue(parameter.name), at: setting.range)
        }
    }

    /// Whether a parameter has the fixed value of a setting already.
    func hasValue(_ setting: CheckedSetting, in scenario: CheckedScenario) -> Bool {
        let present =
            scenario.settings.last { $0.parameter == setting.parameter }?.value
            ?? model.parameters[setting.parameter].value
        guard case .fixed(let old) = present, case .fixed(let new) = setting.value else { return false }
        return switch (old.kind, new.kind) {
        case (.number(let before), .number(let after)): before == after
        case (.column(let before), .column(let after)): before == after
        default: false
        }
    }
}
