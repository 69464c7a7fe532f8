/// A number that is uncertain between draws: its uniform comes from the design by this name and component.
package struct UncertainInput: Sendable, Hashable {
    package let name: String
    package let component: UInt32

    package init(name: String, component: UInt32) {
        self.name = name
        self.component = component
    }
}
