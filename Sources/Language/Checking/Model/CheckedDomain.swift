package struct CheckedDomain: Sendable {
    package let name: String
    package let title: String
    package let payer: Int
}
