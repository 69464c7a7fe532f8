/// One line of the account of where a report's figures come from: seed, draws, version and so on.
package struct ManifestLine: Equatable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
