import Checking
import Lowering
import Program
import SourceText
import Syntax
import Testing

@Suite struct CorpusTests {
    @Test(arguments: Corpus.bad)
    func `a wrong text has exactly the problems that it announces`(text: Corpus.Case) {
        let checked = text.checked
        let expected = ExpectedProblem.all(in: text.text, file: text.name)
        let found = checked.diagnostics.map { problem in
            let file = checked.library[problem.range.file]
            return ExpectedProblem(
                file: file.name, line: file.line(at: problem.range.lower), identifier: problem.identifier)
        }
        #expect(found.sorted() == expected.problems, "\(checked.rendered)")
        for (problem, word) in expected.suggestions {
            let advice = checked.diagnostics.filter { $0.identifier == problem.identifier }.compactMap(\.advice)
            #expect(advice.contains { $0.contains("'\(word)'") }, "\(problem) suggests \(advice)")
        }
    }

    @Test(arguments: Corpus.bad)
    func `each problem is shown with its place, its line and a marker`(text: Corpus.Case) throws {
        let checked = text.checked
        for problem in checked.diagnostics {
            let lines = DiagnosticRenderer(checked.library).text([problem])
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let file = checked.library[problem.range.file]
            let line = file.line(at: problem.range.lower)
            let column = file.column(at: problem.range.lower)
            try #require(lines.count >= 3)
            #expect(
                lines[0] == "\(file.name):\(line):\(column): \(problem.severity.rawValue): "
                    + "\(problem.message) [\(problem.identifier)]")
            let margin = "  \(line) | "
            #expect(lines[1].hasPrefix(margin))
            let shown = lines[1].dropFirst(margin.count)
            let marker = lines[2].dropFirst(margin.count)
            #expect(marker.contains("^") && marker.allSatisfy { $0 == " " || $0 == "^" })
            // A marker may stand one place behind the line, where something is missing at its end.
            #expect(marker.count <= shown.count + 1)
            #expect(file.lineText(line).contains(shown.replacing("?", with: "")) || shown.contains("?"))
        }
    }

    @Test func `every problem that can be reported has a text that has it`() {
        let known =
            SyntaxProblem.Identifier.allCases.map(\.rawValue) + CheckProblem.Identifier.allCases.map(\.rawValue)
        let texts = Corpus.bad.flatMap { ExpectedProblem.all(in: $0.text, file: $0.name).problems.map(\.identifier) }
        let covered = Set(texts + LongText.all.flatMap(\.identifiers))
        #expect(known.filter { !covered.contains($0) } == [])
        #expect(Set(known).count == known.count, "two problems have one identifier")
        #expect(covered.subtracting(known).isEmpty, "a text announces a problem that there is not")
    }

    @Test func `there are at least sixty wrong texts`() {
        #expect(Corpus.bad.count >= 60)
        #expect(Corpus.good.count >= 8)
    }

    @Test(arguments: Corpus.good)
    func `a right text has no problem, and all its phases can be printed`(text: Corpus.Case) throws {
        let checked = text.checked
        try #require(checked.diagnostics.isEmpty, "\(checked.rendered)")
        let file = SourceFile(name: text.name, text: text.text)
        let tokens = Lexer.tokens(of: file, id: .init(index: 0)).tokens
        #expect(TokenPrinter.text(tokens, in: file).split(separator: "\n").count == tokens.count)
        #expect(SyntaxPrinter.text(checked.tree).contains("?") == false)
        #expect(ModelPrinter.text(checked.model).contains(" ?") == false)
        for number in checked.model.scenarios.indices {
            let program = Lowering.program(checked.model, scenario: number)
            #expect(ProgramPrinter.text(program).hasPrefix("program"))
        }
    }
}
