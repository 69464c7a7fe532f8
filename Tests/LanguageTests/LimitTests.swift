import Checking
import Lowering
import Program
import SourceText
import Syntax
import TestSupport
import Testing

/// Texts that nobody means well with: nothing traps, nothing hangs.
///
/// Every token of every text has its turn in the program `benchmarks mutations`; here those at even distances.
@Suite struct LimitTests {
    /// Chosen well above what any of these takes unoptimised on a slow machine, and far below a hang.
    private static let patience = Duration.seconds(30)

    @Test(arguments: LongText.all)
    func `a long text is refused, or read, in a short time`(text: LongText) {
        let source = text.make()
        var kinds: [String] = []
        let time = ContinuousClock().measure {
            let checked = CheckedText(source)
            kinds = Set(checked.identifiers).sorted()
            _ = checked.rendered
            if kinds.isEmpty { Self.lower(checked) }
        }
        #expect(kinds == text.identifiers)
        #expect(time < Self.patience)
    }

    @Test func `more parameters than the limit are refused, in one message for each`() {
        let source = SourceFile(name: "t", text: (0..<6).map { "parameter p\($0) = 1\n" }.joined())
        let tree = Parser.tree(of: source, id: .init(index: 0)).tree
        var checker = Checker(allowsScripts: false, mostParts: 4) { _ in .failure(FileProblem(reason: "")) }
        for entry in tree.entries { _ = checker.check(entry) }
        #expect(checker.model.parameters.count == 4)
        #expect(checker.problems.count { $0.identifier == "too-many" } == 2)
        // Two hundred thousand honest lines hold fewer.
        #expect(Checker.mostParts == 100_000)
    }

    @Test func `a long line is shown by the part around the problem`() {
        let checked = CheckedText(
            "let a = 1 + " + LongText.repeated("1 + ", 200) + "vreemd + 2 // " + LongText.repeated("b", 900))
        let longest = checked.rendered.split(separator: "\n").map(\.count).max() ?? 0
        #expect(checked.identifiers == ["unknown-name"])
        #expect(longest <= 130)
        #expect(checked.rendered.contains("^^^^^^\n"))
    }

    @Test func `a control character of a text does not reach the terminal`() {
        let checked = CheckedText("let a = \u{1B}[31m \u{202E}\npayer \"\u{1B}]0;x\u{07}\"")
        #expect(!checked.rendered.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{07}" || $0 == "\u{202E}" })
        #expect(checked.rendered.contains("it is U+001B"))
    }

    @Test(arguments: Corpus.good)
    func `every beginning of a right text is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        for token in Self.sample(tokens, most: 150) {
            Self.survive(file.text(from: 0, to: token.range.lower), text)
        }
    }

    @Test(arguments: Corpus.good)
    func `a right text with one token taken out is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        for token in Self.sample(tokens, most: 150) {
            let rest = file.text(from: token.range.upper, to: file.bytes.count)
            Self.survive(file.text(from: 0, to: token.range.lower) + rest, text)
        }
    }

    @Test(arguments: Corpus.good)
    func `a right text with one token twice is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        for token in Self.sample(tokens, most: 150) {
            let rest = file.text(from: token.range.lower, to: file.bytes.count)
            Self.survive(file.text(from: 0, to: token.range.upper) + " " + rest, text)
        }
    }

    @Test(arguments: Corpus.good)
    func `a right text with one token in the place of another is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<200 {
            guard let old = tokens.randomElement(using: &numbers), let new = tokens.randomElement(using: &numbers)
            else { continue }
            let replaced = file.text(from: new.range.lower, to: new.range.upper)
            let rest = file.text(from: old.range.upper, to: file.bytes.count)
            Self.survive(file.text(from: 0, to: old.range.lower) + replaced + rest, text)
        }
    }

    @Test(arguments: Corpus.bad)
    func `a wrong text with one token taken out is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        for token in Self.sample(tokens, most: 16) {
            let rest = file.text(from: token.range.upper, to: file.bytes.count)
            Self.survive(file.text(from: 0, to: token.range.lower) + rest, text)
        }
    }

    @Test(arguments: Corpus.bad)
    func `a wrong text with one token twice is read without a trap`(text: Corpus.Case) {
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        for token in Self.sample(tokens, most: 16) {
            let rest = file.text(from: token.range.lower, to: file.bytes.count)
            Self.survive(file.text(from: 0, to: token.range.upper) + " " + rest, text)
        }
    }

    @Test(arguments: 0..<40)
    func `random bytes are read without a trap`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let bytes = (0..<3_000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        Self.survive(String(decoding: bytes, as: UTF8.self), nil)
    }

    @Test(arguments: 0..<60)
    func `random words of the language are read without a trap`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let words =
            Self.words + Symbol.allCases.map(\.rawValue)
            + ["\n", "\n", "\n", "{", "}", "1", "2.5", "2021-01", "\"x\"", "gezin", "a", "b", "EUR", "%", "/// x\n"]
        let text = (0..<400).map { _ in words.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
        Self.survive(text, nil)
    }

    private static let words = [
        "model", "use", "cycle", "start", "horizon", "currency", "discount", "source", "payer", "domain", "table",
        "parameter", "let", "population", "intervention", "scenario", "stance", "run", "plot", "expect", "size",
        "states", "attribute", "cost", "flow", "outcome", "eligible", "when", "priority", "reach", "rollout", "places",
        "accept", "lasts", "response", "staff", "effect", "if", "then", "else", "and", "or", "not", "in", "by", "for",
        "as", "any", "from", "assumption", "state", "time", "individual", "beta", "normal", "sum", "min", "basis",
    ]

    /// At most so many tokens, spread evenly.
    private static func sample(_ tokens: [Token], most: Int) -> [Token] {
        guard tokens.count > most else { return tokens }
        return (0..<most).map { tokens[$0 * tokens.count / most] }
    }

    /// Reads and checks a text, shows its problems, and lowers what has none.
    private static func survive(_ text: String, _ original: Corpus.Case?) {
        let checked = CheckedText(text, allowsScripts: original?.allowsScripts ?? true) { original?.data($0) }
        let isInside = checked.problems.allSatisfy { problem in
            problem.range.upper <= checked.library[problem.range.file].bytes.count
        }
        #expect(isInside, "a problem lies outside its file")
        #expect(checked.problems.isEmpty == checked.rendered.isEmpty)
        _ = SyntaxPrinter.text(checked.tree)
        if !checked.problems.contains(where: { $0.severity == .error }) { lower(checked) }
    }

    private static func lower(_ checked: CheckedText) {
        _ = ModelPrinter.text(checked.model)
        for number in checked.model.scenarios.indices {
            _ = ProgramPrinter.text(Lowering.program(checked.model, scenario: number))
        }
    }
}
