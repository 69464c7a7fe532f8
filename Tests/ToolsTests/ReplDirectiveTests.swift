import Foundation
import Report
import Session
import Testing

/// The commands of the prompt, and completion.
@Suite struct ReplDirectiveTests {
    @Test func `a session is saved as a notebook that gives the same answers`() async throws {
        let typed = try TypedSession(["Models/data/t.csv": "naam,waarde\na,1\nb,2\n"])
        _ = await typed.session.start()
        _ = await typed.type("table t from \"Models/data/t.csv\" by naam { waarde: EUR }")
        _ = await typed.type(
            "run basis, metHulp draws 4 seed 7\nlet saldo = (cost(basis) - cost(metHulp)) * (t.waarde[b] / 2 EUR)")
        let table = await typed.texts(.output, "table saldo by payer")
        _ = await typed.type("mean(saldo)\nexpect mean(saldo) < 0 EUR")
        #expect(await typed.type(":save Notebooks/mijn/s.md").map(\.kind) == [.notice])
        let text = try typed.project.text("Notebooks/mijn/s.md")
        #expect(text.contains("use \"../../Models/klein.blauw\""), "\(text)")
        #expect(text.contains("from \"../../Models/data/t.csv\""))
        let outcome = try await Workbench.run(
            typed.project.url("Notebooks/mijn/s.md"), RunOptions(language: .english, workers: 1), outputs: nil
        ) { _ in }
        guard case .done(_, let result, _) = outcome else {
            Issue.record("the saved notebook does not run: \(outcome)\n\(text)")
            return
        }
        #expect(result.failures.isEmpty && result.manifest.expectations.met == 1)
        let shown = result.parts.compactMap { if case .table(let table, _) = $0 { table.plainText() } else { nil } }
        #expect(shown == [table])
        #expect(try typed.project.text("outputs/s/s.md").contains("€\u{A0}−2,400"))
    }

    @Test func `where a statement of a file was replaced, the saved notebook holds what the session held`() async throws
    {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("/// Twee keer zo duur\nparameter kosten = 2_400 EUR/year assumption \"x\"")
        _ = await typed.type("mean(cost(basis))")
        #expect(await typed.texts(.notice, ":save s.md") == "Saved as s.md.\n")
        let text = try typed.project.text("s.md")
        #expect(!text.contains("use ") && text.contains("/// Twee keer zo duur\nparameter kosten"))
        #expect(await typed.type(":clear").map(\.kind) == [.notice])
        #expect(await typed.type(":load s.md") == [])
        #expect(await typed.texts(.output, "mean(cost(basis))") == "€\u{A0}72,000\n")
    }

    @Test func `a file that exists is replaced only where that is asked, and nothing is written elsewhere`()
        async throws
    {
        let typed = try TypedSession(["s.md": "proefschrift"])
        _ = await typed.type("let a = 1")
        #expect(await typed.texts(.error, ":save s.md").contains(":save! s.md"))
        #expect(try typed.project.text("s.md") == "proefschrift")
        #expect(await typed.type(":save! s.md").map(\.kind) == [.notice])
        for path in ["../s.md", "/s.md", "a/../../s.md", "s.txt"] {
            #expect(await typed.type(":save \(path)").map(\.kind) == [.error], "\(path)")
        }
    }

    @Test func `changes are taken back one by one, without running again what is still known`() async throws {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("let saldo = cost(basis) - cost(metHulp)")
        _ = await typed.type("scenario metHulp { start hulp\n set kosten = 600 EUR/year assumption \"x\" }")
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}14,400\n")
        #expect(await typed.texts(.notice, ":undo") == "Taken back: scenario metHulp { start hulp\n")
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}−2,400\n")
        #expect(typed.session.engineRuns == 3)
        _ = await typed.type(":undo")
        #expect(await typed.texts(.error, "saldo").contains("unknown-name"))
    }

    @Test func `reload reads files again, runs what changed, and refuses what no longer goes together`() async throws {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("let saldo = cost(basis) - cost(metHulp)")
        #expect(await typed.type(":reload").map(\.kind) == [.notice])
        #expect(typed.session.engineRuns == 2)
        try typed.project.write(SmallProject.model.replacing("lasts 12", with: "lasts 24"), to: "Models/klein.blauw")
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}−2,400\n")
        #expect(await typed.type(":reload").map(\.kind) == [.notice])
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}−4,800\n")
        try typed.project.write("source S \"s\"\n", to: "Models/klein.blauw")
        #expect(await typed.type(":reload").map(\.kind) == [.error])
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}−4,800\n")
        try FileManager.default.removeItem(at: typed.project.url("Models/klein.blauw"))
        #expect(await typed.texts(.error, ":reload").contains("there is no file"))
    }

    @Test func `a notebook is loaded by its code, with its own places in messages`() async throws {
        let typed = try TypedSession(["Notebooks/n.md": SmallProject.soundNotebook], model: nil)
        let outputs = await typed.type(":load Notebooks/n.md")
        #expect(outputs.map(\.kind) == [.output, .output, .output, .output], "\(outputs)")
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}−2,400\n")
        try typed.project.write("# Kop\n\n```blauw\nlet x = nergens\n```\n", to: "Notebooks/fout.md")
        #expect(await typed.texts(.error, ":load Notebooks/fout.md").hasPrefix("Notebooks/fout.md:4:9"))
    }

    @Test func `nothing outside the project is loaded`() async throws {
        let typed = try TypedSession(model: nil)
        for path in ["/etc/passwd", "../x.blauw", "Models/../../x.blauw"] {
            #expect(await typed.texts(.error, ":load \(path)").contains("outside"), "\(path)")
        }
    }

    @Test(arguments: [
        (":hlp", "did you mean ':help'"), (":load", ":load FILE"), (":undo nu", "stands alone"),
        (":names parameters en meer", "no names of the kind"), (":help meen", "did you mean 'mean'"),
    ])
    func `a command that is wrong is told what would be right`(_ text: String, _ expected: String) async throws {
        #expect(try await TypedSession().texts(.error, text).contains(expected))
    }

    @Test func `help tells of words of the language, of commands and of the session's own names`() async throws {
        let typed = try await TypedSession.withRuns()
        #expect(await typed.texts(.output, ":help quantile").contains("quantile(measure, share)"))
        #expect(await typed.texts(.output, ":help save").contains(":save FILE.md"))
        #expect(
            await typed.texts(.output, ":help kosten")
                == "/// Kosten van een persoon\nparameter kosten = 1_200 EUR/year from BRON \"tabel 1\"\n")
        #expect(await typed.texts(.output, ":help").contains(":undo"))
        #expect(await typed.texts(.output, ":names payers") == "payer:\n  gemeente, verzekeraar\n")
    }

    @Test func `time tells how long a text took beside its answer`() async throws {
        let typed = try TypedSession()
        _ = await typed.session.start()
        let outputs = await typed.type(":time run basis draws 2")
        #expect(outputs.count == 1 && outputs[0].text.contains(" s, 1 scenarios run"), "\(outputs)")
        #expect(await typed.type(":time 1 + 1").map(\.kind) == [.output, .notice])
    }

    @Test(arguments: [
        ("sal", "saldo"), ("saldo by pa", "payer"), ("saldo by payer, y", "year"), ("run met", "metHulp"),
        ("run basis, met", "metHulp"), ("run basis draws 2 engine cou", "counts"), ("run basis eng", "engine"),
        ("parameter x ~ exp", "exponential"), ("kosten * 2 ye", "year"),
        ("hulp.de", "deel"), ("t.wa", "waarde"), (":sa", ":save"), (":load Mo", "Models/"),
        (":load Models/k", "Models/klein.blauw"), ("use \"Models/k", "Models/klein.blauw"),
        ("intervention i for per", "persoon"), ("intervention i for persoon {\n  rea", "reach"),
        ("population p { siz", "size"), ("scenario x {\n  start hu", "hulp"), ("cost(met", "metHulp"),
        ("popu", "population"), ("let q = quan", "quantile"), ("domain D paid by geme", "gemeente"),
        (":names par", "parameter"), (":help satu", "saturation"), ("plot sal", "saldo"),
    ])
    func `what may follow is completed`(_ text: String, _ expected: String) async throws {
        let typed = try TypedSession(["Models/t.csv": "naam,waarde\na,1\n"])
        _ = await typed.session.start()
        _ = await typed.type("run basis, metHulp draws 2\nlet saldo = cost(basis) - cost(metHulp)\nlet saturation = 1")
        _ = await typed.type("table t from \"Models/t.csv\" { waarde: EUR }")
        _ = await typed.type(
            "intervention hulp for persoon {\n parameter deel = 0.5 assumption \"x\"\n accept deel\n lasts 1 month\n}")
        let (range, candidates) = typed.session.completions(text, at: text.count)
        #expect(candidates.contains(expected), "\(candidates)")
        #expect(expected.hasPrefix(String(Array(text)[range])))
        #expect(range.upperBound == text.count)
    }

    @Test func `paths outside the project are not offered`() async throws {
        let typed = try TypedSession()
        for text in ["use \"../", ":load /", ":load ../"] {
            #expect(typed.session.completions(text, at: text.count).candidates.isEmpty, "\(text)")
        }
    }
}
