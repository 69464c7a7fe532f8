import SourceText
import Syntax
import Testing

@Suite struct LexerTests {
    private func tokens(_ text: String) -> [TokenKind] {
        let tokens = Lexer.tokens(of: SourceFile(name: "t", text: text), id: .init(index: 0)).tokens
        return tokens.map(\.kind).dropLast()
    }

    private func problems(_ text: String) -> [String] {
        Lexer.tokens(of: SourceFile(name: "t", text: text), id: .init(index: 0)).problems.map(\.identifier)
    }

    @Test(arguments: Corpus.good + Corpus.bad)
    func `tokens and what stands between them are the whole text`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        var end = 0
        var rejoined: [UInt8] = []
        for token in Lexer.tokens(of: file, id: .init(index: 0)).tokens {
            #expect(token.range.lower >= end)
            let between = file.text(from: end, to: token.range.lower)
            for line in between.split(whereSeparator: \.isNewline) {
                let words = line.drop { $0 == " " || $0 == "\u{FEFF}" }
                #expect(words.isEmpty || words.hasPrefix("//"), "'\(line)' is passed over")
            }
            rejoined += Array(file.bytes[end..<token.range.upper])
            end = token.range.upper
        }
        #expect(rejoined + Array(file.bytes[end...]) == file.bytes)
    }

    @Test(arguments: [
        ("0", 0), ("12", 12), ("30_000", 30_000), ("8_849", 8_849), ("2.5", 2.5), ("1_000.25", 1_000.25),
        ("1e3", 1_000), ("2.5E-2", 0.025), ("1e+2", 100), ("007", 7),
    ])
    func `a number is digits with low lines, a point and an exponent`(text: String, value: Double) {
        #expect(tokens(text) == [.number(value)])
        #expect(problems(text).isEmpty)
    }

    @Test(arguments: ["12abc", "1__0", "1_", "2e", "1e999", "3x", "0x10"])
    func `what begins with a digit and is no number is one bad number`(text: String) {
        #expect(problems(text) == ["bad-number"])
        #expect(tokens(text) == [.number(1)])
    }

    @Test func `a month is four digits, a hyphen and two digits without a space`() {
        #expect(tokens("2021-01") == [.month(year: 2021, month: 1)])
        #expect(tokens("2021 - 01") == [.number(2021), .symbol(.minus), .number(1)])
        #expect(tokens("2021-1") == [.number(2021), .symbol(.minus), .number(1)])
        #expect(tokens("12021-01") == [.number(12021), .symbol(.minus), .number(1)])
        #expect(tokens("2021-011") == [.number(2021), .symbol(.minus), .number(11)])
        #expect(problems("2021-12") == [])
        #expect(problems("2021-13") == ["bad-month"])
        #expect(problems("2021-00") == ["bad-month"])
    }

    @Test func `two points between numbers are a range`() {
        #expect(tokens("0.5 .. 1") == [.number(0.5), .symbol(.range), .number(1)])
        #expect(tokens("0.5..1") == [.number(0.5), .symbol(.range), .number(1)])
        #expect(tokens("0..1") == [.number(0), .symbol(.range), .number(1)])
    }

    @Test func `a comment is passed over and a documentation comment is a token`() {
        #expect(tokens("a // b\nc") == [.identifier("a"), .identifier("c")])
        #expect(tokens("///   why\na") == [.documentation("why"), .identifier("a")])
        #expect(tokens("a / b") == [.identifier("a"), .symbol(.divide), .identifier("b")])
        #expect(tokens("// only") == [])
    }

    @Test func `a text in quotes may hold quotes and backslashes`() {
        #expect(tokens(#""a \"b\" \\ c""#) == [.string(#"a "b" \ c"#)])
        #expect(tokens(#""a \n b""#) == [.string(#"a \n b"#)])
        #expect(tokens(#""// no comment""#) == [.string("// no comment")])
        #expect(tokens(#""""#) == [.string("")])
        #expect(problems("\"a\nb") == ["unended-string"])
        #expect(problems(#""a\"#) == ["unended-string"])
    }

    @Test func `a name may have accents and digits, and cannot begin with a digit`() {
        #expect(tokens("geïndiceerd _a b2") == [.identifier("geïndiceerd"), .identifier("_a"), .identifier("b2")])
        #expect(problems("été ñ") == [])
    }

    @Test(arguments: Symbol.allCases)
    func `each symbol is one token`(symbol: Symbol) {
        #expect(tokens(symbol.rawValue) == [.symbol(symbol)])
        #expect(tokens(" \(symbol.rawValue)\n") == [.symbol(symbol)])
    }

    @Test func `the longest symbol is taken`() {
        #expect(tokens("a->b") == [.identifier("a"), .symbol(.arrow), .identifier("b")])
        #expect(tokens("a<=b") == [.identifier("a"), .symbol(.lessOrEqual), .identifier("b")])
        #expect(tokens("a*=b") == [.identifier("a"), .symbol(.timesEquals), .identifier("b")])
        #expect(tokens("a- >b") == [.identifier("a"), .symbol(.minus), .symbol(.greater), .identifier("b")])
    }

    @Test func `a character without a meaning is one problem, whatever its length in bytes`() {
        #expect(problems("€") == ["unknown-character"])
        #expect(problems("👩‍👧") == ["unknown-character", "unknown-character", "unknown-character"])
        #expect(tokens("a € b") == [.identifier("a"), .unreadable, .identifier("b")])
    }

    @Test func `a token knows whether it is the first on its line`() {
        let file = SourceFile(name: "t", text: "a b\r\n  c\n\n// x\nd")
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        #expect(tokens.map(\.startsLine) == [true, false, true, true, false])
    }

    @Test func `lines and columns count from one, columns in characters`() {
        let file = SourceFile(name: "t", text: "één\r\n  twee\ndrie")
        let places = Lexer.tokens(of: file, id: .init(index: 0)).tokens.map {
            [file.line(at: $0.range.lower), file.column(at: $0.range.lower)]
        }
        #expect(places == [[1, 1], [2, 3], [3, 1], [3, 5]])
        #expect(file.lineText(1) == "één" && file.lineText(2) == "  twee" && file.lineText(9) == "")
    }
}
