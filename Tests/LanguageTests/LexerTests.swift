import SourceText
import Syntax
import TestSupport
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
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        let pieces = TextPiece.all(of: file, tokens)
        #expect(pieces.flatMap { Array(file.bytes[$0.bytes]) } == file.bytes)
        #expect(!pieces.contains { $0.kind == .unread || $0.bytes.isEmpty })
        let numbers = pieces.compactMap { if case .token(let number) = $0.kind { number } else { nil } }
        #expect(numbers == tokens.indices.filter { tokens[$0].range.lower < tokens[$0].range.upper })
        for piece in pieces where piece.kind == .comment || piece.kind == .blank {
            let text = file.text(from: piece.bytes.lowerBound, to: piece.bytes.upperBound)
            #expect(piece.kind == .comment ? text.hasPrefix("//") : text.allSatisfy(\.isWhitespace))
            #expect(!text.utf8.contains(0x0A))
        }
    }

    /// Random bytes, so that what is no part of the language is passed over by its pieces as well.
    @Test(arguments: 0..<20)
    func `the pieces of any bytes are those bytes`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let signs: [UInt8] = Array("\n\r\t /{}\"a1-.=€".utf8)
        let bytes = (0..<400).map { _ in signs.randomElement(using: &numbers) ?? 0 }
        let file = SourceFile(name: "t", text: String(decoding: bytes, as: UTF8.self))
        let pieces = TextPiece.all(of: file, Lexer.tokens(of: file, id: .init(index: 0)).tokens)
        #expect(pieces.flatMap { Array(file.bytes[$0.bytes]) } == file.bytes)
        #expect(!pieces.contains { $0.kind == .unread })
    }

    @Test(arguments: [
        ("0", 0), ("12", 12), ("30_000", 30_000), ("8_849", 8_849), ("2.5", 2.5), ("1_000.25", 1_000.25),
        ("1e3", 1_000), ("2.5E-2", 0.025), ("1e+2", 100), ("007", 7),
        ("19_223_372_036_854_775_808", 19_223_372_036_854_775_808),
        ("19223372036854775808", 19_223_372_036_854_775_808),
    ])
    func `a number is digits with low lines, a point and an exponent`(text: String, value: Double) {
        #expect(tokens(text) == [.number(value)])
        #expect(problems(text).isEmpty)
    }

    /// The quick way that short numbers take gives the same double as the library's reading of their digits.
    @Test func `a decimal is the double nearest to it`() {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<2_000 {
            let whole =
                UInt64.random(in: 0..<1_000_000_000_000, using: &numbers) >> UInt64.random(in: 0...39, using: &numbers)
            let decimals =
                UInt64.random(in: 0..<1_000_000_000, using: &numbers) >> UInt64.random(in: 0...29, using: &numbers)
            let text = "\(whole).\(decimals)"
            #expect(tokens(text) == [.number(Double(text) ?? .nan)], "\(text)")
        }
    }

    @Test(arguments: ["12abc", "1__0", "1_", "1_.5", "2e", "1e999", "3x", "0x10"])
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
        #expect(tokens("///   why \t\r\na") == [.documentation("why"), .identifier("a")])
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
