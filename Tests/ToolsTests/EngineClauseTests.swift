import Catalog
import Engine
import Foundation
import Report
import Session
import Testing

/// The engine that a run asks for, or that is chosen for it, and what a reader is told of it.
@Suite struct EngineClauseTests {
    private func project(_ clause: String, model: String = SmallProject.model) throws -> TemporaryProject {
        let notebook = SmallProject.soundNotebook.replacing("seed 7", with: "seed 7 \(clause)")
        return try TemporaryProject(["Models/klein.blauw": model, "Notebooks/n.md": notebook])
    }

    private func run(_ project: TemporaryProject, _ change: (inout RunOptions) -> Void = { _ in }) async throws
        -> RunOutcome
    {
        var options = RunOptions(workers: 1)
        change(&options)
        return try await Workbench.run(project.url("Notebooks/n.md"), options, outputs: nil) { _ in }
    }

    private func manifest(_ project: TemporaryProject) throws -> Manifest {
        try JSONDecoder().decode(Manifest.self, from: Data(project.text("outputs/n/manifest.json").utf8))
    }

    /// A population of which nobody is like another, so that nobody can be counted.
    private static let uncountable = SmallProject.model.replacing(
        "  cost Zorg = kosten",
        with: "  attribute zwaarte ~ uniform(0.5, 1.5)\n  cost Zorg = kosten * (if zwaarte > 0 then 1 else zwaarte)")

    @Test func `the words of a text are the engines there are, and auto`() {
        #expect(EngineRequest.allCases.map(\.rawValue) == ["auto"] + EngineName.allCases.map(\.rawValue))
    }

    @Test func `an engine that is asked for makes the run, and the manifest names it without a reason`() async throws {
        let project = try project("engine individuals")
        guard case .done = try await run(project) else {
            Issue.record("the run did not end well")
            return
        }
        let made = try #require(try manifest(project).runs.first)
        #expect(made.engine == "individuals" && made.engineReason == nil)
        #expect(try project.text("outputs/n/report.html").contains("rekenwijze individuals"))
    }

    @Test(arguments: [(ReportLanguage.dutch, "alleen op verzoek"), (.english, "only on request")])
    func `a chosen engine is named with its reason, in the language of the report`(
        _ language: ReportLanguage, _ words: String
    ) async throws {
        let project = try project("engine auto")
        guard case .done = try await run(project, { $0.language = language }) else {
            Issue.record("the run did not end well")
            return
        }
        let made = try #require(try manifest(project).runs.first)
        let reason = try #require(made.engineReason)
        #expect(made.engine == "individuals" && reason.contains(words), "\(reason)")
        #expect(try project.text("outputs/n/report.html").contains(words))
    }

    @Test func `an engine that cannot run a scenario is refused with the place, before anything runs`() async throws {
        let project = try project("engine counts", model: Self.uncountable)
        guard case .failed(let message) = try await run(project) else {
            Issue.record("what cannot be counted was counted")
            return
        }
        #expect(message.hasPrefix("Models/klein.blauw:"), "\(message)")
        #expect(message.contains("[engine-cannot-run]") && message.contains("'counts'"), "\(message)")
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `the engine of the command line stands above that of the text`() async throws {
        let project = try project("engine counts", model: Self.uncountable)
        guard case .done = try await run(project, { $0.engine = .individuals }) else {
            Issue.record("the run did not end well")
            return
        }
        #expect(try manifest(project).runs.map(\.engine) == ["individuals"])
        guard case .failed = try await run(project, { $0.engine = .expected }) else {
            Issue.record("an engine that was asked for was passed over")
            return
        }
    }

    @Test func `show program ends with what each engine says`() throws {
        let project = try project("", model: Self.uncountable)
        guard case .text(let text) = try Phase.program.show(project.url("Models/klein.blauw"), scenario: nil) else {
            Issue.record("no program was shown")
            return
        }
        let end = try #require(text.firstRange(of: "engines\n"))
        let lines = text[end.upperBound...].split(separator: "\n")
        #expect(lines.count == EngineName.allCases.count && lines[0] == "  individuals: runs", "\(lines)")
        for line in lines.dropFirst() { #expect(line.contains("Models/klein.blauw:"), "\(line)") }
    }
}
