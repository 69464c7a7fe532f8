import SourceText
import Syntax
import Testing

@Suite struct ExpressionTests {
    private func bracketed(_ text: String) -> String {
        let file = SourceFile(name: "t", text: text)
        let (expression, problems) = Parser.expression(of: file, id: .init(index: 0), from: 0, to: file.bytes.count)
        return problems.isEmpty ? SyntaxPrinter.line(expression) : problems.map(\.message).joined(separator: "; ")
    }

    @Test(arguments: [
        ("1 + 2 * 3", "(1 + (2 * 3))"), ("(1 + 2) * 3", "((1 + 2) * 3)"), ("1 - 2 - 3", "((1 - 2) - 3)"),
        ("8 / 4 / 2", "((8 / 4) / 2)"), ("2 ^ 3 ^ 2", "(2 ^ (3 ^ 2))"), ("-2 ^ 2", "(-(2 ^ 2))"),
        ("2 ^ -1", "(2 ^ (-1))"), ("a * -b", "(a * (-b))"), ("- - a", "(-(-a))"),
        ("a + b < c * d", "((a + b) < (c * d))"), ("a < b and c > d or e == f", "(((a < b) and (c > d)) or (e == f))"),
        ("a or b and c", "(a or (b and c))"), ("not a and b", "((not a) and b)"), ("not not a", "(not (not a))"),
        ("not a < b", "(not (a < b))"), ("if a then b else c + 1", "(if a then b else (c + 1))"),
        ("if a then if b then c else d else e", "(if a then (if b then c else d) else e)"),
        ("a.b[c + 1].d", "a.b[(c + 1)].d"), ("f(a, x: b + 1)", "f(a, x: (b + 1))"), ("f()", "f()"),
        ("[1, 2 + 3]", "[1, (2 + 3)]"), ("a in 0 .. 1 + 2", "(a in 0 .. (1 + 2))"), ("a in [b, c]", "(a in [b, c])"),
        ("a in 2024", "(a in 2024)"), ("cost(x) by year, payer", "(cost(x) by year, payer)"),
        ("a - b by year", "((a - b) by year)"), ("a for b by year", "((a for b) by year)"),
        ("a by year > 3 EUR", "((a by year) > 3 EUR)"), ("a as EUR/year", "(a as EUR/year)"),
        ("70 EUR/hour", "70 EUR/hour"), ("70 EUR / visits", "(70 EUR / visits)"),
        ("cost(a) / people(a)", "(cost(a) / people(a))"), ("70 EUR / people(a)", "(70 EUR / people(a))"),
        ("b * hours(a) / year", "((b * hours(a)) / 1 year)"), ("b * hours\n", "(b * 1 hours)"),
        ("2 EUR/hour/week * 3", "(2 EUR/hour/week * 3)"), ("3 EUR^2", "3 EUR^2"), ("34 % * a", "(34 % * a)"),
        ("34 %/year", "34 %/year"), ("0.06 / year", "(0.06 / 1 year)"), ("a / month", "(a / 1 month)"),
        ("a / month * hours^2", "((a / 1 month) * 1 hours^2)"), ("2021-01", "2021-01"), ("\"x\"", "\"x\""),
        ("30_000 EUR", "30000 EUR"), ("min(a, b,)", "min(a, b)"),
    ])
    func `operators bind as in arithmetic`(text: String, expected: String) {
        #expect(bracketed(text) == expected)
    }

    @Test(arguments: ["1 +", "* 2", "(1", "f(1", "a.", "1 2", "a b", "if a then b", "a in", "[1, 2", ")", "from", ""])
    func `what is no expression is refused with one problem`(text: String) {
        let file = SourceFile(name: "t", text: text)
        let found = Parser.expression(of: file, id: .init(index: 0), from: 0, to: file.bytes.count)
        #expect(found.problems.count == 1)
    }

    @Test func `a misspelt unit behind a number is told with the one that may be meant`() {
        let file = SourceFile(name: "t", text: "3 monhts")
        let found = Parser.expression(of: file, id: .init(index: 0), from: 0, to: file.bytes.count)
        #expect(found.problems.map(\.advice) == ["did you mean the unit 'months'?"])
    }

    @Test func `an operation ends with its line save in brackets and behind an operator`() {
        func items(_ text: String) -> Int { CheckedText(text).tree.entries.count }
        #expect(items("let a = 1\nlet b = 2") == 2)
        #expect(CheckedText("let a = (1\n+ 2)").problems.isEmpty)
        #expect(CheckedText("let a = 1 +\n2").problems.isEmpty)
        #expect(CheckedText("let a = 1\n+ 2").identifiers == ["syntax"])
    }

    @Test func `an expression covers its text, its brackets included`() {
        let file = SourceFile(name: "t", text: "(a + b) * c")
        let (expression, _) = Parser.expression(of: file, id: .init(index: 0), from: 0, to: file.bytes.count)
        #expect(expression.range.lower == 0 && expression.range.upper == file.bytes.count)
        guard case .binary(.multiply, let left, _) = expression.kind else { return #expect(Bool(false)) }
        #expect(file.text(from: left.range.lower, to: left.range.upper) == "(a + b)")
    }

    @Test(arguments: [
        ("tariff", ["tarif", "taarif", "trariff", "Tariff", "tariiff"]),
        ("gemeente", ["gemeete", "gemente", "gmeeente"]),
        ("by", ["bi"]),
    ])
    func `the nearest name is the one meant by a slip`(name: String, slips: [String]) {
        for slip in slips {
            #expect(NearestName.nearest(to: slip, among: ["payer", name, "domain", "source"]) == name)
        }
    }

    @Test func `a name far from all others has no nearest one, and ties go to the first`() {
        #expect(NearestName.nearest(to: "huishouden", among: ["payer", "domain"]) == nil)
        #expect(NearestName.nearest(to: "aa", among: ["ab", "ac"]) == "ab")
        #expect(NearestName.nearest(to: "", among: ["abc"]) == nil)
    }
}
