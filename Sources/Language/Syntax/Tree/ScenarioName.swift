/// A scenario's name, with the alias of its model before a dot where it has one.
package struct ScenarioName: Sendable, Equatable {
    package let model: Name?
    package let name: Name

    package init(model: Name?, name: Name) {
        self.model = model
        self.name = name
    }

    /// Whether both are spelled the same, wherever they stand.
    package func isSame(as other: ScenarioName) -> Bool {
        name.text == other.name.text && model?.text == other.model?.text
    }
}
