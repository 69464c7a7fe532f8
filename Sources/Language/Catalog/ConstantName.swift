/// The numbers of mathematics that a text may use by name.
package enum ConstantName: String, Sendable, CaseIterable, Hashable {
    /// The circumference of a circle over its diameter.
    case pi

    package var value: Double {
        switch self {
        case .pi: .pi
        }
    }
}
