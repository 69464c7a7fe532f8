import Testing

/// Texts that are generated because they are long; each has the problems named, or none.
struct LongText: Sendable, CustomTestStringConvertible {
    let name: String
    let identifiers: [String]
    let make: @Sendable () -> String

    var testDescription: String { name }

    static let all: [LongText] = [
        .init(name: "20,000 nested brackets", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("(", 20_000) + "1" + repeated(")", 20_000)
        },
        .init(name: "20,000 open square brackets", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("[", 20_000)
        },
        .init(name: "20,000 signs", identifiers: ["nested-too-deep"]) { "let a = " + repeated("-", 20_000) + "1" },
        .init(name: "20,000 powers", identifiers: ["nested-too-deep"]) { "let a = " + repeated("2^", 20_000) + "1" },
        .init(name: "20,000 negated conditions", identifiers: ["nested-too-deep"]) {
            "let a = if " + repeated("not ", 20_000) + "1 < 2 then 1 else 2"
        },
        .init(name: "20,000 choices", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("if 1 < 2 then ", 20_000) + "1"
        },
        .init(name: "20,000 calls in one another", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("min(1, ", 20_000) + "1" + repeated(")", 20_000)
        },
        .init(name: "100,000 terms in a sum", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("1 + ", 100_000) + "1"
        },
        .init(name: "100,000 terms in a sum over as many lines", identifiers: ["nested-too-deep"]) {
            "let a = " + repeated("1 +\n", 100_000) + "1"
        },
        .init(name: "50,000 members", identifiers: ["nested-too-deep"]) { "let a = b" + repeated(".c", 50_000) },
        .init(name: "50,000 elements", identifiers: ["nested-too-deep"]) { "let a = [1]" + repeated("[1]", 50_000) },
        .init(name: "50,000 values in a list", identifiers: []) {
            "let a = sum([" + repeated("1, ", 50_000) + "1])"
        },
        .init(name: "a line of a million characters", identifiers: ["unknown-name"]) {
            "let a = " + repeated("b", 1_000_000)
        },
        .init(name: "a text in quotes of a million characters", identifiers: []) {
            "payer gemeente \"" + repeated("b", 1_000_000) + "\""
        },
        .init(name: "a comment of a million characters", identifiers: []) { "// " + repeated("b", 1_000_000) },
        .init(name: "20,000 parameters", identifiers: ["missing-origin", "unused-parameter"]) {
            (0..<20_000).map { "parameter p\($0) = 1\n" }.joined()
        },
        .init(name: "50,000 definitions", identifiers: []) {
            (0..<50_000).map { "let d\($0) = 1\n" }.joined()
        },
        .init(name: "20,000 unknown names", identifiers: ["unknown-name"]) {
            (0..<20_000).map { "let d\($0) = e\($0)\n" }.joined()
        },
        .init(name: "a chain of 2,000 definitions", identifiers: ["definitions-too-deep"]) {
            "parameter p = 1 assumption \"x\"\nlet d0 = p\n"
                + (1..<2_000).map { "let d\($0) = d\($0 - 1) + 1\n" }.joined()
        },
        .init(name: "a chain of 600 functions, each calling the one above", identifiers: ["calls-too-deep"]) {
            "function f0(x) = x + 1\n"
                + (1..<600).map { "function f\($0)(x) = f\($0 - 1)(x) + 1\n" }.joined() + "let a = f599(1)"
        },
        .init(name: "functions in long sums, each calling the one above", identifiers: ["calls-too-deep"]) {
            "function f0(x) = x\n"
                + (1..<40).map { "function f\($0)(x) = f\($0 - 1)(x)" + repeated(" + x", 390) + "\n" }.joined()
                + "let a = f39(1)"
        },
        .init(name: "functions that double at each step", identifiers: ["too-many-steps"]) {
            "function f0(x) = x + 1\n"
                + (1..<60).map { "function f\($0)(x) = f\($0 - 1)(x) + f\($0 - 1)(x)\n" }.joined()
                + "let a = f59(1)"
        },
        .init(name: "20,000 loops in one another", identifiers: ["name-taken", "nested-too-deep"]) {
            repeated("for x in [1] {\n", 20_000) + repeated("}\n", 20_000)
        },
        .init(name: "20,000 choices behind one another", identifiers: ["nested-too-deep"]) {
            repeated("if 1 < 2 { print 1 } else ", 20_000) + "{ print 2 }"
        },
        .init(name: "loops of nothing in loops of nothing", identifiers: ["too-many-steps"]) {
            (0..<6).map { "for x\($0) in 1 .. 10_000 {\n" }.joined() + repeated("}\n", 6)
        },
        .init(name: "30,000 braces in a text", identifiers: ["open-brace"]) {
            "print \"" + repeated("{{", 15_000) + "{\""
        },
        .init(name: "20,000 values in a text", identifiers: []) { "print \"" + repeated("{1}", 20_000) + "\"" },
        .init(name: "300 scenarios", identifiers: ["scenario-changes-nothing", "too-many"]) {
            (0..<300).map { "scenario s\($0) { }\n" }.joined()
        },
        .init(name: "20,000 open braces", identifiers: ["syntax", "unclosed"]) {
            settings + "population p " + repeated("{ ", 20_000)
        },
        .init(name: "20,000 closing braces", identifiers: ["syntax"]) { repeated("}", 20_000) },
        .init(name: "populations in one another", identifiers: ["unclosed", "unknown-statement"]) {
            settings + repeated("population p {\n  ", 300)
        },
        .init(name: "30,000 characters without a meaning", identifiers: ["too-many-problems", "unknown-character"]) {
            repeated("€", 30_000)
        },
        .init(name: "5,000 unknown statements", identifiers: ["too-many-problems", "unknown-statement"]) {
            repeated("populaton gezin\n", 5_000)
        },
        .init(name: "a text of sixteen million and one bytes", identifiers: ["text-too-long"]) {
            repeated("0123456789abcdef", 1_000_000) + "g"
        },
        .init(name: "a chain of 3,000 values of a script", identifiers: []) {
            settings + "population p {\n  size 1\n  states a\n}\nrun basis\nlet d0 = cost(basis)\n"
                + (1..<3_000).map { "let d\($0) = d\($0 - 1) + d\($0 / 2)\n" }.joined()
        },
    ]

    private static let settings = "cycle 1 month\nstart 2021-01\nhorizon 1 year\n"

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
