import Report
import Session
import Testing

/// How a report writes quantities of several dimensions, in the reader's language.
@Suite struct QuantityWordsTests {
    private func prose(_ text: String, _ language: ReportLanguage) async throws -> String {
        let project = try TemporaryProject(["Models/klein.blauw": SmallProject.model, "Notebooks/n.md": text])
        let options = RunOptions(language: language, workers: 1)
        guard
            case .done(_, let result, _) = try await Workbench.run(
                project.url("Notebooks/n.md"), options, outputs: nil, progress: { _ in })
        else { return "the run did not end well" }
        return result.prose.sorted { $0.key < $1.key }.map(\.value).joined()
    }

    @Test(arguments: [
        ("20.711 QALY/person", "20,711 QALY", "20.711 QALY"), ("0.75 QALY", "0,750 QALY", "0.750 QALY"),
        ("72_988 EUR/QALY", "€ 72.988 per QALY", "€ 72,988 per QALY"),
        ("70 EUR/hour", "€ 70,00 per uur", "€ 70.00 per hour"),
        ("1_200 EUR/year", "€ 1.200 per jaar", "€ 1,200 per year"),
        (
            "600 EUR/year/person", "€ 600,0 per jaar per huishouden of persoon",
            "€ 600.0 per year per household or person"
        ),
    ])
    func `a ratio is written with the words of what it is divided by`(
        expression: String, dutch: String, english: String
    ) async throws {
        let spaces = { (text: String) in text.replacing("\u{A0}", with: " ") }
        #expect(spaces(try await prose("`= \(expression)`\n", .dutch)) == dutch + "\n")
        #expect(spaces(try await prose("`= \(expression)`\n", .english)) == english + "\n")
    }
}
