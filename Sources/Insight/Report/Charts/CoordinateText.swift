/// Coordinates as text: at most two decimals, the same text on every machine.
enum CoordinateText {
    /// The text of a coordinate, rounded to hundredths.
    ///
    /// What is not a number becomes 0 and what no drawing holds is brought back to a million, so that a
    /// drawing is well formed whatever the figures were.
    static func text(_ value: Double) -> String {
        let bounded = value.isNaN ? 0 : min(max(value, -1e6), 1e6)
        let hundredths = Int((bounded * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let (whole, rest) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(sign)\(whole)" }
        if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
        return rest < 10 ? "\(sign)\(whole).0\(rest)" : "\(sign)\(whole).\(rest)"
    }
}
