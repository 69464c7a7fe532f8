/// `parameter NAME = value` or `parameter NAME ~ distribution`, with its origin.
package struct Parameter: Sendable, Equatable {
    package let documentation: String
    package let name: Name
    package let isDistributed: Bool
    package let value: Expression
    package let origin: Origin?
}

extension Parameter {
    /// A distribution that stands by itself, as a parameter without an origin.
    package init(distribution: Expression, named name: Name) {
        self.init(documentation: "", name: name, isDistributed: true, value: distribution, origin: nil)
    }
}
