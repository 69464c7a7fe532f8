/// One cell of a CSV document.
package enum CSVCell: Equatable, Sendable {
    case text(String)
    case number(Double)

    /// The cell as it stands in a file, quoted where RFC 4180 (section 2, rules 5 to 7) asks for it.
    ///
    /// Numbers are the shortest text that reads back as the same `Double`, with a point and without a
    /// needless `.0`; a number that is none is `NaN`, an infinite one `Inf` or `-Inf`, as R and pandas
    /// read them. A text that a spreadsheet would take for a formula gets an apostrophe in front:
    /// those beginning with `=`, `+`, `-`, `@`, tab, carriage return or line feed, the list of OWASP's
    /// page on CSV injection. The semicolon is quoted as well, since Dutch spreadsheets split on it.
    var encoded: String {
        switch self {
        case .number(let value): CSVCell.encoded(value)
        case .text(let text): CSVCell.encoded(text)
        }
    }

    private static func encoded(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "Inf" : "-Inf" }
        let text = value.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func encoded(_ text: String) -> String {
        var body = String.UnicodeScalarView()
        if let first = text.unicodeScalars.first, formulaStarts.contains(first) { body.append("'") }
        var needsQuotes = text.first == " " || text.last == " "
        for scalar in text.unicodeScalars {
            if scalar == "\"" { body.append("\"") }
            if quoted.contains(scalar) { needsQuotes = true }
            body.append(scalar)
        }
        return needsQuotes ? "\"" + String(body) + "\"" : String(body)
    }

    private static let formulaStarts: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r", "\n"]
    private static let quoted: [Unicode.Scalar] = ["\"", ",", ";", "\r", "\n", "\t"]
}
