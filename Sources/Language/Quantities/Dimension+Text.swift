extension Dimension: CustomStringConvertible {
    /// The dimension in its canonical units, such as `EUR/month` or `hours/month/count`; a plain number is `number`.
    package var description: String {
        let parts: [(String, Int)] = [
            ("EUR", money), ("hours", work), ("QALY", health), ("count", count), ("month", time),
        ]
        let above = parts.filter { $0.1 > 0 }.map { Self.power($0.0, $0.1) }
        let below = parts.filter { $0.1 < 0 }.map { Self.power($0.0, -$0.1) }
        if above.isEmpty && below.isEmpty { return "number" }
        return ([above.isEmpty ? "1" : above.joined(separator: " * ")] + below).joined(separator: "/")
    }

    private static func power(_ name: String, _ exponent: Int) -> String {
        exponent == 1 ? name : "\(name)^\(exponent)"
    }
}
