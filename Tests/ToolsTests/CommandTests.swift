import CommandLine
import Foundation
import Session
import Testing

/// Exit statuses of whole command lines, run in this process.
@Suite struct CommandTests {
    private func status(_ arguments: String...) async -> CommandStatus { await CommandRunner().run(arguments) }

    @Test func `help and version answer`() async {
        #expect(await status("--help") == .success)
        #expect(await status("--version") == .success)
        for command in ["repl", "run", "check", "describe", "show"] {
            #expect(await status(command, "--help") == .success)
        }
    }

    @Test func `a wrong command line is wrong input`() async {
        #expect(await status("rnu") == .badInput)
        #expect(await status("run") == .badInput)
        #expect(await status("repl", "a.blauw", "b.blauw") == .badInput)
        #expect(await status("repl", "--output", "x") == .badInput)
        #expect(await status("run", "--drws", "3", "x.md") == .badInput)
        #expect(await status("run", "--draws") == .badInput)
        #expect(await status("run", "--draws", "0", "x.md") == .badInput)
        #expect(await status("run", "--draws", "3", "--draws", "4", "x.md") == .badInput)
        #expect(await status("run", "--language", "de", "x.md") == .badInput)
        #expect(await status("run", "--engine", "count", "x.md") == .badInput)
        #expect(await status("show", "alles", "x.md") == .badInput)
        #expect(await status("show", "tree") == .badInput)
        #expect(await status("show", "tree", "x.md", "y.md") == .badInput)
        #expect(await status("check", "nergens.blauw") == .badInput)
    }

    @Test func `statuses tell a good run, an expectation not met and a wrong text apart`() async throws {
        let project = try TemporaryProject([
            "Models/klein.blauw": SmallProject.model, "Notebooks/n.md": SmallProject.soundNotebook,
            "Notebooks/fout.md": SmallProject.soundNotebook.replacing("-2_400 EUR", with: "1 EUR"),
            "Notebooks/kapot.md": "```blauw\nrun\n```\n",
        ])
        #expect(await status("run", "--json", project.url("Notebooks/n.md").path) == .success)
        #expect(await status("run", "--json", project.url("Notebooks/fout.md").path) == .expectationFailed)
        #expect(await status("run", project.url("Notebooks/kapot.md").path) == .badInput)
        #expect(
            await status("run", "--json", project.url("Notebooks/fout.md").path, project.url("Notebooks/kapot.md").path)
                == .badInput)
        #expect(await status("check", "--json", project.url("Notebooks/n.md").path) == .success)
        #expect(await status("check", "--json", project.url("Notebooks/kapot.md").path) == .badInput)
    }

    @Test func `two texts that would write the same folder are refused before anything is run`() async throws {
        let project = try TemporaryProject([
            "Models/klein.blauw": SmallProject.model, "Notebooks/n.md": SmallProject.soundNotebook,
            "Andere/n.md": SmallProject.soundNotebook,
        ])
        #expect(await status("run", project.url("Notebooks/n.md").path, project.url("Andere/n.md").path) == .badInput)
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `what could be read of a broken text is shown, and is wrong input`() async throws {
        let project = try TemporaryProject(["Models/kapot.blauw": "parameter = = 3\n"])
        #expect(await status("show", "tree", project.url("Models/kapot.blauw").path) == .badInput)
        #expect(await status("show", "tokens", "--scenario", "x", project.url("Models/kapot.blauw").path) == .badInput)
    }

    @Test(arguments: ["tokens", "tree", "model", "program"])
    func `every phase of the way can be shown`(_ phase: String) async throws {
        let project = try TemporaryProject(["Models/klein.blauw": SmallProject.model])
        #expect(await status("show", phase, project.url("Models/klein.blauw").path) == .success)
    }

    @Test func `a program says what an individual of each population takes in memory`() throws {
        let project = try TemporaryProject(["Models/klein.blauw": SmallProject.model])
        func shown(_ scenario: String) throws -> String {
            let url = project.url("Models/klein.blauw")
            guard case .text(let text) = try Phase.program.show(url, scenario: scenario) else { return "" }
            return text
        }
        let line = /an individual of [a-z]+: ([0-9]+) bytes/
        let bytes = try ["basis", "metHulp"].map { Int(try shown($0).firstMatch(of: line)?.1 ?? "") ?? 0 }
        #expect(bytes[0] > 0 && bytes[1] > bytes[0])
    }

    @Test func `a program of an unknown scenario is wrong input`() async throws {
        let project = try TemporaryProject(["Models/klein.blauw": SmallProject.model])
        #expect(
            await status("show", "program", "--scenario", "metHulp", project.url("Models/klein.blauw").path) == .success
        )
        #expect(
            await status("show", "program", "--scenario", "weg", project.url("Models/klein.blauw").path) == .badInput)
    }
}
