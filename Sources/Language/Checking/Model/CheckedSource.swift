package struct CheckedSource: Sendable {
    package let name: String
    package let title: String
}
