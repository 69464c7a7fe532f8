import Foundation
import Testing

/// The program with a pipe in place of a terminal.
@Suite struct PipeTests {
    private let project: TemporaryProject

    init() throws { project = try TemporaryProject(["Models/klein.blauw": SmallProject.model]) }

    private struct Ended {
        let output: String
        let messages: String
        let status: Int32
    }

    private func run(_ text: Data, _ arguments: [String] = []) throws -> Ended {
        let input = Pipe()
        return try run(input, arguments) {
            try input.fileHandleForWriting.write(contentsOf: text)
            try input.fileHandleForWriting.close()
        }
    }

    private func run(_ input: Any, _ arguments: [String] = [], write: () throws -> Void = {}) throws -> Ended {
        let process = Process()
        process.executableURL = PseudoTerminal.executable
        process.arguments = arguments
        process.currentDirectoryURL = project.root
        let (output, messages) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        try write()
        // What is written is far less than a pipe holds, so that the order of reading does not matter.
        let results = output.fileHandleForReading.readDataToEndOfFile()
        let problems = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ended(
            output: String(decoding: results, as: UTF8.self), messages: String(decoding: problems, as: UTF8.self),
            status: process.terminationStatus)
    }

    private func run(_ text: String, _ arguments: [String] = []) throws -> Ended {
        try run(Data(text.utf8), arguments)
    }

    @Test func `a script is run and its results printed without colours or prompts`() throws {
        let ended = try run(
            """
            use "Models/klein.blauw"
            run basis, metHulp draws 4 seed 7
            let saldo = cost(basis) - cost(metHulp)
            table "Saldo" saldo by payer
            expect mean(saldo) == -2_400 EUR "klopt"

            """)
        #expect(ended.status == 0)
        #expect(ended.messages == "")
        #expect(ended.output.contains("Saldo"))
        #expect(ended.output.contains("Verzekeraar"))
        #expect(!ended.output.contains("\u{1B}"))
        #expect(!ended.output.contains("blauwdruk>"))
    }

    @Test func `an expectation that is not met is told apart from a wrong text`() throws {
        let model = ["repl", "Models/klein.blauw"]
        let unmet = try run("run basis draws 2 seed 1\nexpect mean(cost(basis)) < 1 EUR \"nee\"\n", model)
        #expect(unmet.status == 1)
        #expect(unmet.messages.contains("nee"))
        let wrong = try run("let a = 1\nlet b = nergens + 1\n", model)
        #expect(wrong.status == 2)
        #expect(wrong.messages.contains("<stdin>:2:9"))
        #expect(wrong.output == "")
    }

    @Test func `an empty input is a script that does nothing`() throws {
        let ended = try run("")
        #expect(ended.status == 0)
        #expect(ended.output + ended.messages == "")
    }

    @Test func `bytes that are no text are wrong input, not a crash`() throws {
        let ended = try run(Data([0x6C, 0xFF, 0x00, 0x0A]))
        #expect(ended.status == 2)
        #expect(ended.messages == "blauwdruk: \"<stdin>\" is no UTF-8 text [not-text]\n")
    }

    @Test func `an input that cannot be read is told, not taken for an empty one`() throws {
        let folder = try FileHandle(forReadingFrom: project.root)
        let ended = try run(folder as Any)
        #expect(ended.status == 2)
        #expect(ended.messages == "blauwdruk: \"<stdin>\" cannot be read [unreadable]\n")
    }

    @Test func `a model that is not there is wrong input`() throws {
        let ended = try run("2 + 2\n", ["repl", "Models/nergens.blauw"])
        #expect(ended.status == 2)
        #expect(ended.messages.contains("nergens.blauw"))
        #expect(ended.output == "")
    }

    @Test func `options of a run hold for what the pipe brings`() throws {
        let ended = try run(
            "run basis draws 10_000_000\nexpect mean(cost(basis)) > 1 EUR\n",
            ["repl", "Models/klein.blauw", "--draws", "3"])
        #expect(ended.status == 0)
    }
}
