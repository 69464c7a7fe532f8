import Foundation
import Testing

/// The program at a real pseudo-terminal, as a person meets it.
@Suite(.serialized) struct ReplTerminalTests {
    private let project: TemporaryProject

    init() throws {
        project = try TemporaryProject([
            "Models/klein.blauw": SmallProject.model,
            "Models/groot.blauw": SmallProject.model.replacing("size 10", with: "size 5_000"),
            "Notebooks/lang.md":
                "```blauw\nuse \"../Models/groot.blauw\"\nrun basis, metHulp draws 20_000 seed 1\n```\n",
        ])
    }

    private func start(
        _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80
    ) async throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            arguments, in: project.root, environment: environment, columns: columns)
        try await terminal.waitForPrompt()
        return terminal
    }

    @Test func `what is typed is answered, Ctrl-D leaves, and the terminal has its modes back`() async throws {
        let terminal = try PseudoTerminal(in: project.root)
        let modes = terminal.modes
        try await terminal.waitForPrompt()
        #expect(terminal.modes != modes)
        terminal.type("2 + 40\r")
        try await terminal.wait(for: "the sum") { $0.lines.contains { $0.hasPrefix("42") } }
        try await terminal.waitForPrompt()
        terminal.control("d")
        #expect(try await terminal.end() == 0)
        #expect(terminal.modes == modes)
        #expect(terminal.screen.unknown == [])
    }

    @Test func `:help answers at the prompt`() async throws {
        let terminal = try await start()
        terminal.type(":help median\r")
        try await terminal.wait(for: "the help on a word") {
            $0.line == "blauwdruk>" && $0.lines.contains { $0.contains("median(") }
        }
    }

    @Test func `:quit leaves`() async throws {
        let terminal = try await start()
        terminal.type(":quit\r")
        #expect(try await terminal.end() == 0)
    }

    @Test func `a line is edited with arrows, words and what was taken away`() async throws {
        let terminal = try await start()
        terminal.type("let b = 2\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[Dé\u{7F}")
        try await terminal.waitForLine("blauwdruk> let b = 2")
        terminal.control("w")
        terminal.control("w")
        try await terminal.waitForLine("blauwdruk>  = 2")
        terminal.control("y")
        try await terminal.waitForLine("blauwdruk> let b = 2")
        #expect(terminal.screen.cursorColumn == "blauwdruk> let b".count)
    }

    @Test func `wide letters and marks stand where they should`() async throws {
        let terminal = try await start()
        terminal.type("中e\u{301}x")
        try await terminal.waitForLine("blauwdruk> 中e\u{301}x")
        terminal.type("\u{1B}[D\u{1B}[D")
        try await terminal.wait(for: "the cursor") { $0.cursorColumn == 13 }
        terminal.type("\u{7F}")
        try await terminal.waitForLine("blauwdruk> e\u{301}x")
    }

    @Test func `a statement of several lines is asked for to its end, and pasted whole`() async throws {
        let terminal = try await start()
        terminal.type("scenario s {\r")
        try await terminal.waitForLine(".........>")
        terminal.control("c")
        try await terminal.waitForPrompt()
        terminal.type("\u{1B}[200~let a = (1 +\n  2)\u{1B}[201~")
        try await terminal.waitForLine(".........>   2)")
        #expect(terminal.screen.lines.contains("blauwdruk> let a = (1 +"))
    }

    @Test func `the history is there in the next session, and is searched`() async throws {
        let first = try await start()
        for text in ["1 + 1", "1 + 2"] {
            first.type("\(text)\r")
            try await first.wait(for: "an answer and a prompt") {
                $0.line == "blauwdruk>" && $0.lines.contains("blauwdruk> \(text)")
            }
        }
        first.control("d")
        #expect(try await first.end() == 0)
        let second = try await start()
        second.type("half\u{1B}[A")
        try await second.waitForLine("blauwdruk> 1 + 2")
        second.type("\u{1B}[B")
        try await second.waitForLine("blauwdruk> half")
        second.control("r")
        second.type("+ 1")
        try await second.waitForLine("(search '+ 1') 1 + 1")
        second.control("g")
        try await second.waitForLine("blauwdruk> half")
        #expect(try project.text("history") == "1 + 1\n1 + 2\n")
    }

    @Test func `a history that cannot be read is a warning`() async throws {
        let terminal = try await start(environment: ["BLAUWDRUK_HISTORY": project.root.path])
        #expect(terminal.screen.lines.contains { $0.hasPrefix("warning: the history") })
        terminal.control("d")
        #expect(try await terminal.end() == 0)
    }

    @Test func `Ctrl-C at the prompt gives up the line and keeps it in sight`() async throws {
        let terminal = try await start()
        terminal.type("half a line")
        try await terminal.waitForLine("blauwdruk> half a line")
        terminal.control("c")
        try await terminal.waitForPrompt()
        #expect(terminal.screen.lines.contains("blauwdruk> half a line^C"))
    }

    @Test func `Ctrl-C during a run stops the run and keeps the session`() async throws {
        let terminal = try await start(["repl", "Models/groot.blauw"])
        terminal.type("run basis, metHulp draws 20_000 seed 1\r")
        try await terminal.wait(for: "a line that tells how far the run is") {
            $0.line.contains("of 40000 draws") && $0.line.contains("%")
        }
        #expect(terminal.isUsual)
        terminal.control("c")
        try await terminal.waitForPrompt()
        #expect(terminal.screen.lines.contains { $0.contains("Stopped") })
        #expect(!terminal.screen.lines.contains { $0.contains("draws (") })
        terminal.type("run basis draws 2 seed 1\r")
        try await terminal.wait(for: "the next prompt") {
            $0.line == "blauwdruk>" && $0.lines.contains("blauwdruk> run basis draws 2 seed 1")
        }
        terminal.type("expect mean(cost(basis)) > 1 EUR \"de sessie leeft\"\r")
        try await terminal.wait(for: "the verdict") { $0.lines.contains { $0.hasSuffix(": de sessie leeft") } }
    }

    @Test func `a signal that ends the program during a run finds the terminal as it was`() async throws {
        let terminal = try PseudoTerminal(["repl", "Models/groot.blauw"], in: project.root)
        let modes = terminal.modes
        try await terminal.waitForPrompt()
        terminal.type("run basis, metHulp draws 20_000 seed 1\r")
        try await terminal.wait(for: "the run") { $0.line.contains("of 40000 draws") }
        #expect(terminal.modes == modes)
        terminal.signal(SIGTERM)
        #expect(try await terminal.end() == -SIGTERM)
        #expect(terminal.modes == modes)
    }

    @Test func `Ctrl-C stops a run from the command line, and nothing is written`() async throws {
        let terminal = try PseudoTerminal(["run", "Notebooks/lang.md"], in: project.root)
        try await terminal.wait(for: "the run") { $0.line.contains("of 40000 draws") }
        terminal.control("c")
        #expect(try await terminal.end() == 130)
        #expect(terminal.screen.lines.last == "blauwdruk: stopped; nothing was written")
        #expect(!FileManager.default.fileExists(atPath: project.url("outputs").path))
    }

    @Test func `what is typed during a run is there at the next prompt`() async throws {
        let terminal = try await start(["repl", "Models/groot.blauw"])
        terminal.type("run basis, metHulp draws 20_000 seed 1\r")
        try await terminal.wait(for: "the run") { $0.line.contains("of 40000 draws") }
        terminal.control("c")
        // The interrupt key drops what was typed before it, as at every terminal; what comes after it stays.
        terminal.type("7 * 6\r")
        try await terminal.wait(for: "the answer") { $0.lines.contains { $0.hasPrefix("42") } }
    }

    @Test func `a paste that the terminal does not mark is taken in at once`() async throws {
        let terminal = try await start()
        terminal.type("// " + String(repeating: "zorg ", count: 4_000))
        try await terminal.wait(for: "a screen full of it") { $0.tail(23).count > 22 * 80 }
        terminal.control("u")
        terminal.type("2 + 40\r")
        try await terminal.wait(for: "the sum") { $0.lines.contains("42") }
    }

    @Test func `Ctrl-L clears the screen and keeps the line`() async throws {
        let terminal = try await start()
        terminal.type("half a line")
        terminal.control("l")
        try await terminal.wait(for: "the line alone") { $0.lines == ["blauwdruk> half a line"] }
        #expect((terminal.screen.cursorRow, terminal.screen.cursorColumn) == (0, 22))
    }

    @Test func `Ctrl-Z where nobody could bring the program back leaves the line as it is`() async throws {
        let terminal = try await start()
        terminal.type("half a line")
        terminal.control("z")
        terminal.type("!")
        try await terminal.waitForLine("blauwdruk> half a line!")
        #expect(!terminal.isUsual)
    }

    @Test(arguments: [25, 40, 120])
    func `after a resize the line stands right and can be edited`(_ columns: Int) async throws {
        let terminal = try await start(columns: 60)
        let text = "table \"Kosten per jaar van alle huishoudens\" cost(basis) by payer, year"
        terminal.type(text)
        let shown = "blauwdruk> " + text
        try await terminal.wait(for: "the line over two rows") { $0.tail(2) == shown }
        terminal.resize(columns: columns)
        terminal.type("s\u{7F}\u{1B}[D!")
        let edited = String(shown.dropLast()) + "!" + "r"
        let rows = (shown.count + columns) / columns
        try await terminal.wait(for: "the line at the new width") { $0.tail(rows) == edited }
        #expect(terminal.screen.history.filter { $0.hasPrefix("blauwdruk> ") }.count == 1)
    }

    @Test func `Tab shows what could stand here below the line, and the line again`() async throws {
        let terminal = try await start(["repl", "Models/klein.blauw"])
        terminal.type("run metH\t")
        try await terminal.waitForLine("blauwdruk> run metHulp")
        terminal.control("u")
        terminal.type("run \t\t")
        try await terminal.wait(for: "the candidates") { screen in
            screen.lines.contains { $0.contains("basis") && $0.contains("metHulp") } && screen.line == "blauwdruk> run"
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func `a signal that ends the program leaves the terminal its modes`(_ signal: Int32) async throws {
        let terminal = try PseudoTerminal(in: project.root)
        let modes = terminal.modes
        try await terminal.waitForPrompt()
        #expect(!terminal.isUsual)
        terminal.signal(signal)
        #expect(try await terminal.end() == -signal)
        #expect(terminal.modes == modes)
        #expect(String(decoding: terminal.output, as: UTF8.self).hasSuffix("\u{1B}[?2004l"))
    }

    @Test func `colours are shown unless somebody asks for none`() async throws {
        let coloured = try await start()
        coloured.type("nergens\r")
        try await coloured.wait(for: "an error") { $0.lines.contains { $0.contains("error") } }
        #expect(coloured.screen.renditions.count > 1)
        let plain = try await start(environment: ["NO_COLOR": "1"])
        plain.type("nergens\r")
        try await plain.wait(for: "an error") { $0.lines.contains { $0.contains("error") } }
        #expect(plain.screen.renditions == [""])
    }

    @Test func `a dumb terminal edits its lines itself and sees no control sequence`() async throws {
        let terminal = try await start(environment: ["TERM": "dumb"])
        #expect(terminal.isUsual)
        terminal.type("2 +\n")
        try await terminal.waitForLine(".........>")
        terminal.type("40\n")
        try await terminal.wait(for: "the sum") { $0.lines.contains { $0.hasPrefix("42") } }
        try await terminal.waitForPrompt()
        terminal.control("c")
        try await terminal.wait(for: "a new prompt") { $0.lines.suffix(2).allSatisfy { $0.hasPrefix("blauwdruk>") } }
        terminal.control("d")
        #expect(try await terminal.end() == 0)
        #expect(!terminal.output.contains(0x1B))
    }
}
