/// A view of the evidence: the settings it stands for.
package struct CheckedStance: Sendable {
    package let name: String
    package let title: String
    package let settings: [CheckedSetting]
}
