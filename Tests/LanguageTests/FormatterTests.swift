import Checking
import SourceText
import Syntax
import TestSupport
import Testing

@Suite struct FormatterTests {
    private func formatted(_ text: String) -> String {
        TextFormatter.formatted(SourceFile(name: "t.blauw", text: text), id: .init(index: 0)).text
    }

    /// The tokens and comments of a text, in their order.
    private func content(_ text: String) -> [String] {
        let file = SourceFile(name: "t", text: text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        return TextPiece.all(of: file, tokens).compactMap { piece in
            switch piece.kind {
            case .token, .comment, .unread:
                var words = file.text(from: piece.bytes.lowerBound, to: piece.bytes.upperBound)[...]
                while let last = words.last, last.isWhitespace { words.removeLast() }
                return String(words)
            case .blank, .lineBreak, .byteOrderMark: return nil
            }
        }
    }

    private func expectSound(_ text: String, _ original: Corpus.Case? = nil) {
        let once = formatted(text)
        #expect(formatted(once) == once)
        #expect(content(once) == content(text))
        let data: (String) -> String? = { original?.data($0) }
        let allowsScripts = original?.allowsScripts ?? true
        let before = CheckedText(text, allowsScripts: allowsScripts, data: data)
        let after = CheckedText(once, allowsScripts: allowsScripts, data: data)
        #expect(SyntaxPrinter.text(after.tree) == SyntaxPrinter.text(before.tree))
        #expect(ModelPrinter.text(after.model) == ModelPrinter.text(before.model))
        #expect(after.identifiers == before.identifiers)
    }

    @Test(arguments: Corpus.good + Corpus.bad)
    func `a formatted text says the same, keeps every word, and stays as it is`(text: Corpus.Case) {
        let problems = TextFormatter.formatted(SourceFile(name: "t", text: text.text), id: .init(index: 0)).problems
        if problems.isEmpty { expectSound(text.text, text) } else { #expect(formatted(text.text) == text.text) }
    }

    /// Blanks between words change nothing that a text says, so that a text full of them is as good a text.
    @Test(arguments: Corpus.good)
    func `a text with blanks strewn over it is formatted as soundly`(text: Corpus.Case) {
        for seed in 0..<4 as Range<UInt64> {
            var numbers = SeededNumbers(seed: seed)
            let file = SourceFile(name: text.name, text: text.text)
            let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
            let strewn = TextPiece.all(of: file, tokens).map { piece -> String in
                let words = file.text(from: piece.bytes.lowerBound, to: piece.bytes.upperBound)
                switch piece.kind {
                case .blank: return String(repeating: " ", count: Int.random(in: 1...6, using: &numbers))
                case .lineBreak:
                    let blanks = String(repeating: "\t", count: Int.random(in: 0...2, using: &numbers))
                    return String(repeating: words, count: Int.random(in: 1...4, using: &numbers)) + blanks
                default: return words
                }
            }
            expectSound(strewn.joined(), text)
        }
    }

    @Test func `a block is two spaces in, a broken line two more, and a comment stands as deep as what follows`() {
        let text = """

            let   a=1


            population gezin {

            // first
                size 10
            states a , b
            /// why
            let c =
            1 +
            2
            // last

            }
            // end
            """
        let expected = """
            let a = 1

            population gezin {
              // first
              size 10
              states a, b
              /// why
              let c =
                1 +
                2
              // last
            }
            // end

            """
        #expect(formatted(text) == expected)
    }

    @Test(arguments: [
        ("let a=-1*- 2", "let a = -1 * -2"),
        ("let a = 70 EUR / hour*3 hours /week", "let a = 70 EUR/hour * 3 hours/week"),
        ("let a = b / year", "let a = b / year"),
        ("let a = 2 hours ^ 2 - x ^2", "let a = 2 hours^2 - x ^ 2"),
        ("let a = f ( 1 , x : 2 ) [ 3 ]", "let a = f(1, x: 2)[3]"),
        ("let a = if not(b) then(1)else 2", "let a = if not (b) then (1) else 2"),
        ("let a = [1,2 , 3]", "let a = [1, 2, 3]"),
        ("let a = 34%", "let a = 34 %"),
        ("expect a in 0..1", "expect a in 0 .. 1"),
        ("let a = b . c", "let a = b.c"),
        ("scenario a{start b}", "scenario a { start b }"),
        ("let a = 1//  why  ", "let a = 1 //  why"),
        ("let a = 1  \r\nlet b = 2\r\n", "let a = 1\r\nlet b = 2\r\n"),
        ("\u{FEFF}let a = 1", "\u{FEFF}let a = 1"),
    ])
    func `one space stands around operators, and none inside brackets, units and names`(text: String, expected: String)
    {
        #expect(formatted(text) == (expected.last?.isNewline ?? false ? expected : expected + "\n"))
    }

    @Test func `columns that a text has are kept, as near as they can be, and single spaces make none`() {
        let text = """
            cycle      1 month
            start      2021-01
            horizon 100 years

            let a      = 1
            let bcdef   = 2
            /// why
            let g = 3

            let h = 4
            let ijk = 5

            payer aa  "A"    // one
            payer bbb "B"    // two

            parameter p = 1          from S "1"
            parameter q = 20 EUR
              assumption "x"
            parameter r = 300 EUR    from S "2"
            """
        let expected = """
            cycle 1 month
            start 2021-01
            horizon 100 years

            let a     = 1
            let bcdef = 2
            /// why
            let g     = 3

            let h = 4
            let ijk = 5

            payer aa  "A" // one
            payer bbb "B" // two

            parameter p = 1       from S "1"
            parameter q = 20 EUR
              assumption "x"
            parameter r = 300 EUR from S "2"

            """
        // The third line is in no column: its words stand elsewhere.
        #expect(formatted(text) == expected)
    }

    @Test(arguments: ["let a = (1", "let a = \"x", "populaton x { }", "let a = €"])
    func `a text with problems of form stays as it is`(text: String) {
        let (same, problems) = TextFormatter.formatted(SourceFile(name: "t", text: text), id: .init(index: 0))
        #expect(same == text && !problems.isEmpty)
    }

    @Test func `a part of a file is formatted alone`() {
        let file = SourceFile(name: "t.md", text: "# x\n```blauw\nlet   a=1\n```\n")
        let (text, problems) = TextFormatter.formatted(file, id: .init(index: 0), from: 13, to: 23)
        #expect(text == "let a = 1\n" && problems.isEmpty)
    }
}
