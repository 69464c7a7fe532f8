/// The target of a link, between parentheses behind its text.
struct MarkdownLink: Equatable, Sendable {
    /// The longest target that is read, in characters; ours, the length browsers and servers agree on.
    static let longest = 2_000

    /// The address, or nil when it may not be linked.
    let address: String?
    /// The place behind the closing parenthesis.
    let end: Int

    /// Reads a target that starts at a place; nil when there is none.
    ///
    /// An optional title in quotes is read and dropped.
    /// - Complexity: constant, by the bound on the length.
    init?(_ scalars: [Unicode.Scalar], openParenthesis start: Int) {
        guard start < scalars.count, scalars[start] == "(" else { return nil }
        let limit = min(scalars.count, start + MarkdownLink.longest)
        var index = start + 1
        var depth = 0
        var target = String.UnicodeScalarView()
        scan: while index < limit {
            switch scalars[index] {
            case " ", "\t", "\n": break scan
            case "(": depth += 1
            case ")":
                if depth == 0 { break scan }
                depth -= 1
            default: break
            }
            target.append(scalars[index])
            index += 1
        }
        while index < limit, scalars[index] == " " || scalars[index] == "\n" { index += 1 }
        if index < limit, scalars[index] == "\"" {
            index += 1
            while index < limit, scalars[index] != "\"" { index += 1 }
            index += 1
            while index < limit, scalars[index] == " " { index += 1 }
        }
        guard index < limit, scalars[index] == ")" else { return nil }
        end = index + 1
        let text = String(target)
        address = MarkdownLink.isHarmless(text) ? text : nil
    }

    /// Whether an address leads to the web, to a file beside the report or to a place within it.
    ///
    /// Anything else with a scheme could run a program or a script. Backslashes and a double slash in
    /// front are refused, since browsers read them as the name of another machine, and so are control
    /// characters, which browsers drop from within a scheme.
    private static func isHarmless(_ address: String) -> Bool {
        guard !address.isEmpty, !address.hasPrefix("//") else { return false }
        var scheme = ""
        var mayBeScheme = true
        for scalar in address.unicodeScalars {
            if scalar.value <= 0x20 || scalar == "\\" || (0x7F...0x9F).contains(scalar.value) { return false }
            guard mayBeScheme else { continue }
            switch scalar {
            case ":":
                return ["http", "https"].contains(scheme.lowercased()) && isPlain(address)
            case "/", "?", "#": mayBeScheme = false
            default: scheme.unicodeScalars.append(scalar)
            }
        }
        return true
    }

    /// Whether an address with a scheme is free of what could be dropped or misread further on.
    private static func isPlain(_ address: String) -> Bool {
        address.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0 != "\\" && !(0x7F...0x9F).contains($0.value)
        }
    }
}
