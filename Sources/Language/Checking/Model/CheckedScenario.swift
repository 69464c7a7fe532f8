/// A named set of changes to the model, with those of its parents.
package struct CheckedScenario: Sendable {
    package let name: String
    package let title: String
    /// The interventions that run, by number, in the order of the model.
    package var started: [Int]
    /// The parameters that have another value, by number, the last setting winning.
    package var settings: [CheckedSetting]
    package var stance: String?
    /// Its stage gates, in the order of the text.
    package var expansions: [CheckedExpansion] = []
}

extension CheckedScenario {
    /// Takes a setting in place of an earlier one for the same parameter.
    mutating func apply(_ setting: CheckedSetting) {
        settings.removeAll { $0.parameter == setting.parameter }
        settings.append(setting)
    }
}
