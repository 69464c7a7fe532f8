import CommandLine
import Foundation
import Session
import Testing

/// Formatting of files: what is written, what is refused, and what the exit status says.
@Suite struct FormatTests {
    private func status(_ arguments: String...) async -> CommandStatus { await CommandRunner().run(arguments) }

    @Test func `a file is written in the style, once, and keeps its permissions`() async throws {
        let project = try TemporaryProject(["Models/m.blauw": "let   a=1 // why\n"])
        let file = project.url("Models/m.blauw")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        #expect(await status("format", "--check", file.path) == .expectationFailed)
        #expect(try project.text("Models/m.blauw") == "let   a=1 // why\n")
        #expect(await status("format", file.path) == .success)
        #expect(try project.text("Models/m.blauw") == "let a = 1 // why\n")
        #expect(await status("format", "--check", file.path) == .success)
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try project.names(in: "Models") == ["m.blauw"])
    }

    @Test func `of a notebook only the code is formatted`() async throws {
        let text =
            "# Een   titel\n\n```blauw\nlet   a=1\n```\n\ntekst   `= a`\n\n```\nlet   b=1\n```\n```blauw\nlet c=2\n```\n"
        let project = try TemporaryProject(["Notebooks/n.md": text])
        #expect(await status("format", project.url("Notebooks/n.md").path) == .success)
        let expected = text.replacing("let   a=1", with: "let a = 1").replacing("let c=2", with: "let c = 2")
        #expect(try project.text("Notebooks/n.md") == expected)
    }

    @Test func `a text with a problem of form stays as it is, and the others are formatted`() async throws {
        let project = try TemporaryProject(["Models/a.blauw": "let   a=(1\n", "Models/b.blauw": "let   b=1\n"])
        #expect(
            await status("format", project.url("Models/a.blauw").path, project.url("Models/b.blauw").path) == .badInput)
        #expect(try project.text("Models/a.blauw") == "let   a=(1\n")
        #expect(try project.text("Models/b.blauw") == "let b = 1\n")
        #expect(await status("format", project.url("Models/c.blauw").path) == .badInput)
        #expect(await status("format") == .badInput)
        #expect(await status("format", "--help") == .success)
    }

    @Test func `a link to a file stays a link`() async throws {
        let project = try TemporaryProject(["Models/a.blauw": "let   a=1\n"])
        let link = project.url("Models/b.blauw")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: project.url("Models/a.blauw"))
        #expect(await status("format", link.path) == .success)
        #expect(try project.text("Models/a.blauw") == "let a = 1\n")
        let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type] as? FileAttributeType
        #expect(kind == .typeSymbolicLink)
    }
}
