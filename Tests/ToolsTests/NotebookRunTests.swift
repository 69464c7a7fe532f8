import Foundation
import Report
import Session
import Testing

@Suite struct NotebookRunTests {
    private func run(_ project: TemporaryProject, _ change: (inout RunOptions) -> Void = { _ in }) async throws
        -> RunOutcome
    {
        var options = RunOptions(workers: 1)
        change(&options)
        return try await Workbench.run(project.url("Notebooks/n.md"), options, outputs: nil) { _ in }
    }

    private func project(_ notebook: String = SmallProject.soundNotebook) throws -> TemporaryProject {
        try TemporaryProject(["Models/klein.blauw": SmallProject.model, "Notebooks/n.md": notebook])
    }

    @Test func `a run writes the report, the notebook, each table, each plot and the manifest, and nothing else`()
        async throws
    {
        let project = try project()
        guard case .done(_, let result, let folder) = try await run(project) else {
            Issue.record("the run did not end well")
            return
        }
        #expect(result.failures.isEmpty)
        #expect(folder.path == project.url("outputs/n").path)
        #expect(try project.names(in: "outputs") == ["n"])
        #expect(
            try project.names(in: "outputs/n") == [
                "manifest.json", "n.md", "plot-01.svg", "plot-02.svg", "report.html", "table-01.csv",
            ])
    }

    @Test func `the figures are those worked out by hand`() async throws {
        let project = try project()
        _ = try await run(project)
        // Four people cost 100 EUR a month for a year, 4,800 EUR to the municipality, and save half of 1,200 EUR each,
        // 2,400 EUR to the insurer; all of it in 2021.
        let lines = try project.text("outputs/n/table-01.csv").split(separator: "\r\n").map(String.init)
        #expect(lines[0] == "payer,year,mean,sd,standard_error,p05,p50,p95")
        #expect(lines[1] == "gemeente,2021,-4800,0,0,-4800,-4800,-4800")
        #expect(lines[4].hasPrefix("verzekeraar,2021"))
        #expect(lines[4].contains("2400"))
        #expect(try project.text("outputs/n/n.md").contains("Het saldo is €\u{A0}−2.400"))
    }

    @Test func `an expectation that is not met is named with what was found`() async throws {
        let project = try project(
            SmallProject.notebook.replacing("-2_400 EUR", with: "5 EUR").replacing(
                " in 2021 .. 2022 \"nooit\"", with: " in 1 people .. 2 people"))
        let outcome = try await run(project)
        // The second condition is one per draw, which is refused before anything is run.
        guard case .refused(let check) = outcome else {
            Issue.record("a condition of each draw was taken for one truth")
            return
        }
        #expect(check.records.map(\.identifier) == ["wrong-type"])
        try project.write(SmallProject.soundNotebook.replacing("-2_400 EUR", with: "5 EUR"), to: "Notebooks/n.md")
        guard case .done(_, let result, _) = try await run(project) else {
            Issue.record("the run did not end well")
            return
        }
        #expect(result.failures.map(\.place) == ["Notebooks/n.md:12:1"])
        #expect(result.failures[0].expectation.seen.contains("€\u{A0}−2.400"))
        #expect(result.manifest.expectations.met == 0 && result.manifest.expectations.notMet == 1)
    }

    @Test func `the same text gives the same bytes, whatever the workers, save what was measured`() async throws {
        let project = try project()
        _ = try await run(project)
        let names = try project.names(in: "outputs/n").filter { $0 != "manifest.json" }
        let first = try names.map { try project.text("outputs/n/\($0)") }
        _ = try await run(project) { $0.workers = 3 }
        #expect(try names.map { try project.text("outputs/n/\($0)") } == first)
    }

    @Test func `a text with errors writes nothing`() async throws {
        let project = try project("```blauw\nuse \"../Models/klein.blauw\"\nrun nergens\n```\n")
        guard case .refused(let check) = try await run(project) else {
            Issue.record("a text with errors was run")
            return
        }
        #expect(check.errors == 1)
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `a run that would not fit in memory is refused with the figures, and writes nothing`() async throws {
        let project = try project()
        guard case .failed(let message) = try await run(project, { $0.memoryLimit = 1_000 }) else {
            Issue.record("a run beyond its memory was made")
            return
        }
        #expect(message.contains("MB"))
        #expect(message.contains("Notebooks/n.md:7:1"))
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `a run that is cancelled writes nothing and leaves nothing behind`() async throws {
        let project = try project()
        let text = project.url("Notebooks/n.md")
        let task = Task { try await Workbench.run(text, RunOptions(workers: 1), outputs: nil) { _ in } }
        task.cancel()
        guard case .cancelled = try await task.value else {
            Issue.record("a cancelled run went on")
            return
        }
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `a folder that holds something else than results is left alone`() async throws {
        let project = try project()
        try project.write("proefschrift", to: "outputs/n/hoofdstuk.txt")
        await #expect(throws: SessionError.notResults("n")) { try await run(project) }
        #expect(try project.text("outputs/n/hoofdstuk.txt") == "proefschrift")
        #expect(try project.names(in: "outputs") == ["n"])
    }

    @Test func `what a killed run has left behind goes with the next run`() async throws {
        let project = try project()
        // No system gives a process this number.
        try project.write("half", to: "outputs/.n.partial-2147483646/report.html")
        _ = try await run(project)
        #expect(try project.names(in: "outputs") == ["n"])
    }

    @Test func `values named in a text count against its memory`() async throws {
        let notebook = SmallProject.soundNotebook.replacing("draws 4", with: "draws 400")
        let project = try project(notebook)
        // The results and the individuals fit; a copy of the ledger beside them does not.
        guard case .failed(let message) = try await run(project, { $0.memoryLimit = 3_612_800 }) else {
            Issue.record("a value beyond the memory was kept")
            return
        }
        #expect(message.contains("Notebooks/n.md:8:13"), "\(message)")
    }

    @Test func `a second run replaces the first, and its old files go`() async throws {
        let project = try project()
        _ = try await run(project)
        try project.write("oud", to: "outputs/n/oud.txt")
        _ = try await run(project)
        #expect(try !project.names(in: "outputs/n").contains("oud.txt"))
        #expect(try project.names(in: "outputs") == ["n"])
    }

    @Test func `the manifest names inputs, runs, engine and version`() async throws {
        let project = try project()
        _ = try await run(project) {
            $0.draws = 3; $0.seed = 11
        }
        let manifest = try JSONDecoder().decode(Manifest.self, from: Data(project.text("outputs/n/manifest.json").utf8))
        let run = try #require(manifest.runs.first)
        #expect(run.model == "Klein" && run.scenarios == ["basis", "metHulp"] && run.engine == "individuals")
        #expect(run.draws == 3 && run.seed == 11 && run.design == "latinHypercube")
        #expect(manifest.inputs.map(\.path) == ["Notebooks/n.md", "Models/klein.blauw"])
        #expect(manifest.inputs[1].sha256 == SHA256.hexadecimal(Array(SmallProject.model.utf8)))
        #expect(manifest.blauwdruk == Version.current)
    }

    @Test func `the report is in Dutch unless English is asked, and tells where each parameter comes from`()
        async throws
    {
        let project = try project()
        _ = try await run(project)
        let dutch = try project.text("outputs/n/report.html")
        #expect(dutch.contains("lang=\"nl\""))
        #expect(dutch.contains("BRON, tabel 1"))
        _ = try await run(project) { $0.language = .english }
        #expect(try project.text("outputs/n/report.html").contains("lang=\"en\""))
    }

    @Test func `what is uncertain in the model stands in a notebook for its draws`() async throws {
        // A Latin hypercube of eight draws has exactly four above one half.
        let notebook = """
            ```blauw
            use "../Models/klein.blauw"
            parameter p ~ uniform(0, 1) assumption "test"
            parameter q = 2 * p assumption "test"
            let above = if q > 1 then 1 else 0
            run basis draws 8
            expect mean(above) == 0.5 "half of the draws"
            expect mean(q) in 0.9 .. 1.1 "twice one half"
            ```

            """
        guard case .done(_, let result, _) = try await run(try project(notebook)) else {
            Issue.record("the run did not end well")
            return
        }
        #expect(result.failures.isEmpty)
    }

    @Test func `definitions that double at every step are computed once each`() async throws {
        let chain = (1...40).map { "let a\($0) = a\($0 - 1) + a\($0 - 1)" }.joined(separator: "\n")
        let notebook = "```blauw\nlet a0 = 1 EUR / 1 EUR\n\(chain)\nexpect a40 == 1_099_511_627_776\n```\n"
        guard case .done(_, let result, _) = try await run(try project(notebook)) else {
            Issue.record("the run did not end well")
            return
        }
        #expect(result.failures.isEmpty)
    }

    @Test func `numbers and units of the parameters are written as a Dutch reader does`() async throws {
        let project = try project()
        _ = try await run(project)
        #expect(try project.text("outputs/n/report.html").contains("€\u{A0}1.200 per jaar"))
    }
}
