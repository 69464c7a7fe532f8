/// Writes numbers for readers of the phases of a model: all digits, no locale.
package enum PlainNumber {
    /// The shortest text that reads back as the same number; whole numbers have no point.
    package static func text(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
        return "\(value)"
    }
}
