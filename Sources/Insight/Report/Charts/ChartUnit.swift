/// What kind of number a chart's unit text stands for.
enum ChartUnit: Equatable, Sendable {
    case money
    case percentage
    case other

    /// Reads the kind from the unit text an author gave.
    init(_ text: String) {
        let firstWord = text.split(whereSeparator: { $0 == " " || $0 == "/" }).first ?? ""
        switch firstWord {
        case "EUR", "€", "euro": self = .money
        case "%": self = .percentage
        default: self = .other
        }
    }
}
