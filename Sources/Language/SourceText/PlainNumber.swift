/// Writes numbers for readers of the phases of a model: all digits, no locale.
package enum PlainNumber {
    /// The shortest text that reads back as the same number; whole numbers have no point. What is no number, such as 0
    /// divided by 0, is said to be none.
    package static func text(_ value: Double) -> String {
        if value.isNaN { return "no number" }
        if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
        return "\(value)"
    }
}
