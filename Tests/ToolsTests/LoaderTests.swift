import Checking
import Foundation
import Session
import SourceText
import Testing

@Suite struct LoaderTests {
    private func problems(_ files: [String: String], _ path: String) throws -> [String] {
        let project = try TemporaryProject(files)
        return try Loader.load(project.url(path)).diagnostics.map(\.identifier)
    }

    @Test func `a notebook with the model it uses has no problems`() throws {
        let files = ["Models/klein.blauw": SmallProject.model, "Notebooks/n.md": SmallProject.soundNotebook]
        #expect(try problems(files, "Notebooks/n.md") == [])
    }

    @Test(arguments: ["../../geheim.csv", "/geheim.csv", "data/../../../geheim.csv"])
    func `no file outside the project is read`(_ path: String) throws {
        let project = try TemporaryProject(["Models/m.blauw": "table t from \"\(path)\" { a: number }\n"])
        let outside = project.root.deletingLastPathComponent().appendingPathComponent("geheim.csv")
        let loaded = try Loader.load(project.url("Models/m.blauw"))
        #expect(loaded.diagnostics.map(\.identifier) == ["unreadable-file"], "\(outside.path)")
        #expect(loaded.inputs.count == 1)
    }

    @Test func `a file that uses itself, or another that uses it, is read once`() throws {
        let files = [
            "Models/a.blauw": "use \"b.blauw\"\nuse \"a.blauw\"\n",
            "Models/b.blauw": "use \"a.blauw\"\nsource S \"s\"\n",
        ]
        #expect(try problems(files, "Models/a.blauw") == [])
    }

    @Test func `models that use one another under names without end are refused`() throws {
        let files = ["Models/a.blauw": "use \"a.blauw\" as zelf\n"]
        #expect(try problems(files, "Models/a.blauw").contains("unreadable-file"))
    }

    @Test func `models that use many others several times are read once each`() throws {
        var files = ["Models/m12.blauw": "model M12\n"]
        for number in 0..<12 {
            let uses = ["a", "b", "c"].map { "use \"m\(number + 1).blauw\" as \($0)\n" }.joined()
            files["Models/m\(number).blauw"] = "model M\(number)\n" + uses
        }
        #expect(try problems(files, "Models/m0.blauw") == [])
    }

    @Test func `a problem in a file that is used has its own place`() throws {
        let project = try TemporaryProject([
            "Models/a.blauw": "let x = nergens\n", "n.md": "```blauw\nuse \"Models/a.blauw\"\n```\n",
        ])
        let loaded = try Loader.load(project.url("n.md"))
        #expect(loaded.diagnostics.map { loaded.library.place($0.range) } == ["Models/a.blauw:1:9"])
    }

    @Test func `a problem in a notebook's block has the notebook's line`() throws {
        let project = try TemporaryProject(["n.md": "# Kop\n\n```blauw\nlet a = 1\nlet b = nergens\n```\n"])
        let loaded = try Loader.load(project.url("n.md"))
        #expect(loaded.diagnostics.map { loaded.library.place($0.range) } == ["n.md:5:9"])
    }

    @Test func `a script's statement in a model that is used is refused`() throws {
        let files = ["Models/a.blauw": "model A\nexpect 1 < 2\n", "n.md": "```blauw\nuse \"Models/a.blauw\"\n```\n"]
        #expect(try problems(files, "n.md") == ["script-in-model"])
    }

    @Test func `a scenario that has not been run cannot be asked`() throws {
        let notebook = "```blauw\nuse \"Models/klein.blauw\"\nrun basis\ntable cost(metHulp) by year\n```\n"
        #expect(try problems(["Models/klein.blauw": SmallProject.model, "n.md": notebook], "n.md") == ["not-run"])
    }

    @Test func `a missing file, a folder and bytes that are no text are refused in words`() throws {
        let project = try TemporaryProject([:])
        #expect(throws: SessionError.noSuchFile("weg.md")) { try Loader.load(project.url("weg.md")) }
        #expect(throws: SessionError.notAFile("Models")) { try Loader.load(project.url("Models")) }
    }

    @Test(arguments: ["huishoudens", "pilotgezinnen"])
    func `the models that ship have neither errors nor warnings`(_ name: String) throws {
        let loaded = try Loader.load(Repository.root.appendingPathComponent("Models/\(name).blauw"))
        #expect(loaded.diagnostics.isEmpty, "\(DiagnosticRenderer(loaded.library).text(loaded.diagnostics))")
        #expect(loaded.models[0].parameters.allSatisfy { $0.origin != nil })
    }

    @Test func `the notebook that ships has neither errors nor warnings`() throws {
        let loaded = try Loader.load(Repository.root.appendingPathComponent("Notebooks/gezinsregisseur.md"))
        #expect(loaded.diagnostics.isEmpty, "\(DiagnosticRenderer(loaded.library).text(loaded.diagnostics))")
    }
}
