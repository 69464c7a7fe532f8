import Catalog
import Foundation
import Report
import Session
import Testing

/// Every example of the catalogue, in its surroundings: the text has no problem, and its result is the one shown.
@Suite struct CatalogExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let entry: CatalogEntry
        let example: CatalogExample

        var testDescription: String { "\(entry.kind.rawValue) \(entry.name): \(example.code)" }
    }

    static let all = Catalog.entries.flatMap { entry in
        entry.examples.filter { $0.place != .prompt }.map { Case(entry: entry, example: $0) }
    }

    @Test(arguments: all)
    func `an example has no problem and gives the result that is shown`(_ item: Case) async throws {
        let example = item.example
        #expect((example.question == nil) == (example.result == nil))
        let inline = example.question.map { "Answer: `= \($0)`.\n\n" } ?? ""
        let project = try TemporaryProject([
            "Notebooks/n.md": "\(inline)```blauw\n\(example.wholeText)```\n"
        ])
        for (path, text) in example.files { try project.write(text, to: "Notebooks/\(path)") }
        let notebook = project.url("Notebooks/n.md")
        // A text that names itself a model holds no questions.
        if example.code.hasPrefix("model ") { try project.write(example.wholeText, to: "Notebooks/n.md") }
        let check = try Workbench.check(notebook)
        try #require(check.records.isEmpty, "\(check.text)")
        guard let result = example.result else { return }
        let outcome = try await Workbench.run(notebook, RunOptions(language: .english, workers: 1), outputs: nil) {
            _ in
        }
        guard case .done = outcome else {
            Issue.record("the example cannot be run: \(outcome)")
            return
        }
        let shown = try project.text("outputs/n/n.md").split(separator: "\n").first { $0.hasPrefix("Answer: ") }
        #expect(shown?.replacing("\u{A0}", with: " ") == "Answer: \(result).")
    }
}
