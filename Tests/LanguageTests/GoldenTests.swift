import Checking
import Foundation
import Lowering
import Program
import SourceText
import Syntax
import Testing

/// What each phase of the small model prints, as recorded under `Golden`.
///
/// With RECORD=1 in the environment the records are written anew; read what changed before keeping it.
@Suite struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    private func expectRecorded(_ text: String, _ name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
        let difference = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
        if let (number, (found, wanted)) = difference {
            Issue.record("\(name):\(number + 1) is '\(found)', and was '\(wanted)'")
        }
        #expect(lines.count == expected.count, "\(name) has another number of lines")
    }

    @Test func `the tokens of the small model are those recorded`() throws {
        let file = SourceFile(name: "klein.blauw", text: SmallModel.text)
        try expectRecorded(
            TokenPrinter.text(Lexer.tokens(of: file, id: .init(index: 0)).tokens, in: file), "klein.tokens.txt")
    }

    @Test func `the syntax tree of the small model is the one recorded`() throws {
        try expectRecorded(SyntaxPrinter.text(SmallModel.checked.tree), "klein.tree.txt")
    }

    @Test func `the checked small model is the one recorded`() throws {
        #expect(SmallModel.checked.rendered == "")
        try expectRecorded(ModelPrinter.text(SmallModel.checked.model), "klein.model.txt")
    }

    @Test(arguments: [0, 1, 2])
    func `the programs of the small model are those recorded`(scenario: Int) throws {
        let model = SmallModel.checked.model
        let program = Lowering.program(model, scenario: scenario)
        try expectRecorded(ProgramPrinter.text(program), "klein.program.\(model.scenarios[scenario].name).txt")
    }

    @Test func `what a user sees of wrong texts is what is recorded`() throws {
        let names = [
            "units-differ", "unit-forgotten", "unclosed-population-before-another", "unknown-row", "bad-cell",
            "state-with-a-number", "several-at-once", "misspelt-unit-behind-number",
        ]
        let shown = names.map { name -> String in
            let text = Corpus.bad.first { $0.name == "\(name).blauw" }
            return text?.checked.rendered ?? "there is no text \(name)\n"
        }
        try expectRecorded(shown.joined(separator: "\n"), "messages.txt")
    }
}
