import Foundation
import Report
import Session
import Testing

/// What a change of a session computes again, and what it refuses.
@Suite struct ReplSessionTests {
    @Test func `a model, a run, a value and a table can be typed one after another`() async throws {
        let typed = try TypedSession()
        #expect(await typed.session.start() == [])
        #expect(await typed.type("run basis, metHulp draws 4 seed 7") == [])
        #expect(await typed.type("let saldo = cost(basis) - cost(metHulp)") == [])
        let table = await typed.texts(.output, "table saldo by payer")
        #expect(table.contains("−4,800") && table.contains("2,400"), "\(table)")
    }

    @Test func `a whole model can be typed, a statement at a time and in any order of settings`() async throws {
        let typed = try TypedSession(model: nil)
        let settings = SmallProject.model.split(separator: "\n").filter {
            ["cycle", "start", "horizon"].contains($0.prefix { $0.isLetter })
        }.joined(separator: "\n")
        let rest = SmallProject.model.split(separator: "\n").filter { line in
            !["cycle", "start", "horizon"].contains(line.prefix { $0.isLetter })
        }.joined(separator: "\n")
        #expect(await typed.type(rest) == [])
        // Without a cycle nothing can be run, and the message says so.
        #expect(await typed.texts(.error, "run basis draws 2").contains("no 'cycle'"))
        #expect(await typed.type(settings) == [])
        #expect(await typed.type("run basis draws 2") == [])
        #expect(await typed.texts(.output, "mean(cost(basis))") == "€\u{A0}36,000\n")
    }

    @Test func `a scenario whose program is unchanged is not run again`() async throws {
        let typed = try await TypedSession.withRuns()
        #expect(typed.session.engineRuns == 2)
        _ = await typed.type("let saldo = cost(basis) - cost(metHulp)")
        #expect(await typed.type("scenario leeg { set kosten = 600 EUR/year assumption \"test\" }") == [])
        #expect(typed.session.engineRuns == 2)
        #expect(await typed.type("run leeg draws 4 seed 7") == [])
        #expect(typed.session.engineRuns == 3)
        #expect(
            await typed.type("scenario metHulp { start hulp\n set kosten = 600 EUR/year assumption \"test\" }") == [])
        #expect(typed.session.engineRuns == 4)
        // Ten people at 1,200 EUR for three years, against ten at 600 of which four save half for a year and cost 1,200.
        #expect(await typed.texts(.output, "mean(saldo)") == "€\u{A0}14,400\n")
    }

    @Test func `what stands after changes is bit for bit what a fresh session computes`() async throws {
        let changed = try await TypedSession.withRuns()
        let changes = [
            "parameter deel ~ beta(2, 3) assumption \"test\"", "let saldo = cost(basis) - cost(metHulp)",
            "parameter kosten ~ gamma(mean: 1_000 EUR/year, sd: 300 EUR/year) assumption \"test\"",
            "scenario metHulp { start hulp\n set hulp.deel = 0.3 assumption \"test\" }",
            """
            intervention hulp "Hulp" for persoon {
              parameter deel ~ beta(5, 5) assumption "test"
              reach 5
              accept 0.5
              lasts 12 months
              cost Hulp = 100 EUR/month while active
              effect Zorg *= deel while active
            }
            """, "scenario metHulp { start hulp\n set hulp.deel = 0.3 assumption \"test\" }",
        ]
        for text in changes { _ = await changed.type(text) }
        let fresh = try TypedSession(model: nil)
        var model = SmallProject.model
        model = String(model[..<(try #require(model.range(of: "intervention"))).lowerBound])
        model = model.replacing(
            "parameter kosten = 1_200 EUR/year from BRON \"tabel 1\"",
            with: "parameter kosten ~ gamma(mean: 1_000 EUR/year, sd: 300 EUR/year) assumption \"test\"")
        #expect(await fresh.type(model + changes[4] + "\n" + changes[5]) == [])
        // The unused parameter stands last here, and is drawn all the same.
        #expect(await fresh.type(changes[0]) == [])
        #expect(await fresh.type("run basis, metHulp draws 4 seed 7\n" + changes[1]) == [])
        for question in ["saldo by payer, year", "deel", "quantile(saldo, 10 %)", "started(metHulp) by year"] {
            let (left, right) = (await changed.type(question), await fresh.type(question))
            #expect(left == right && left.map(\.kind) == [.output], "\(question): \(left) \(right)")
        }
    }

    @Test func `a change that breaks what was typed before is refused, and the session stays as it was`() async throws {
        let typed = try TypedSession(model: nil)
        #expect(await typed.type("let a = 2 EUR\nlet b = a + 1 EUR") == [])
        let refused = await typed.type("let a = 2 months")
        #expect(refused.map(\.kind) == [.error])
        #expect(refused[0].text.contains("<input>:2:9"), "\(refused)")
        #expect(refused[0].text.contains("nothing has been changed"))
        #expect(await typed.texts(.output, "b") == "€\u{A0}3.00\n")
    }

    @Test func `a name can be given a value that rests on names typed later, but not on itself`() async throws {
        let typed = try TypedSession(model: nil)
        _ = await typed.type("let a = 1\nlet b = 2 * a\nlet c = 5\nlet d = c + 1")
        #expect(await typed.type("let a = d") == [])
        #expect(await typed.texts(.output, "b") == "12\n")
        let refused = await typed.type("let c = b")
        #expect(refused.map(\.kind) == [.error])
        #expect(refused[0].text.contains("<input>:1:9") && refused[0].text.contains("nothing can depend on itself"))
        #expect(await typed.texts(.output, "b") == "12\n")
    }

    @Test func `one name twice in one text is a problem, and no replacement`() async throws {
        let typed = try TypedSession(model: nil)
        #expect(await typed.texts(.error, "let a = 1\nlet a = 2").contains("name-taken"))
    }

    @Test func `a correlation of the same pair is replaced`() async throws {
        let typed = try TypedSession(model: nil)
        _ = await typed.type(
            "parameter x ~ normal(0, 1) assumption \"a\"\nparameter y ~ normal(0, 1) assumption \"a\"")
        #expect(await typed.type("correlation x, y = 0.9 assumption \"a\"") == [])
        // The sum of two standard normals with correlation 0.9 has sd 1.949, with -0.9 sd 0.447.
        #expect(await typed.texts(.output, "x + y").contains("standard deviation 1.9"))
        #expect(await typed.type("correlation y, x = -0.9 assumption \"a\"") == [])
        #expect(await typed.texts(.output, "x + y").contains("standard deviation 0.4"))
    }

    @Test func `a run takes its scenarios over from earlier runs`() async throws {
        let typed = try await TypedSession.withRuns()
        #expect(await typed.type("run metHulp draws 6 seed 7") == [])
        #expect(typed.session.engineRuns == 3)
        // The two runs differ in their draws, so that their results cannot be put side by side.
        #expect(await typed.texts(.error, "cost(basis) - cost(metHulp)").contains("runs-mixed"))
        #expect(await typed.type("run basis draws 6 seed 7") == [])
        #expect(typed.session.engineRuns == 4)
        #expect(await typed.texts(.output, "mean(cost(basis) - cost(metHulp))") == "€\u{A0}−2,400\n")
    }

    @Test func `a run that fails changes nothing`() async throws {
        let typed = try await TypedSession.withRuns()
        let failed = await typed.type("scenario metHulp { start hulp\n set kosten = 0 EUR/year / 0 assumption \"x\" }")
        #expect(failed.map(\.kind) == [.error], "\(failed)")
        #expect(await typed.texts(.output, "mean(cost(basis) - cost(metHulp))") == "€\u{A0}−2,400\n")
    }

    @Test func `a run that is stopped changes nothing`() async throws {
        let typed = try await TypedSession.withRuns()
        let session = typed.session
        let task = Task { await session.submit("run basis, metHulp draws 5_000_000 seed 8") }
        task.cancel()
        let stopped = await task.value
        #expect(stopped.map(\.kind) == [.notice] && stopped[0].text.contains("Stopped"), "\(stopped)")
        #expect(await typed.texts(.output, "mean(cost(basis) - cost(metHulp))") == "€\u{A0}−2,400\n")
        #expect(session.engineRuns == 2)
    }

    @Test func `a run beyond the memory is refused with the figures`() async throws {
        let typed = try TypedSession(options: RunOptions(language: .english, workers: 1, memoryLimit: 1_000_000))
        _ = await typed.session.start()
        let refused = await typed.texts(.error, "run basis draws 1_000_000")
        #expect(refused.contains("MB") && refused.contains("<input>:1:1"), "\(refused)")
    }

    @Test func `units of a text are taken in one after another, up to the first that is refused`() async throws {
        let typed = try TypedSession(model: nil)
        let outputs = await typed.type("let x = 1\nx\nlet x = 2\nx\nlet y = nergens\nlet z = 3")
        #expect(outputs.map(\.kind) == [.output, .output, .error])
        #expect(outputs[0].text == "1\n" && outputs[1].text == "2\n")
        #expect(outputs[2].text.hasPrefix("<input>:5:9"), "\(outputs[2].text)")
        #expect(await typed.texts(.error, "z").contains("unknown-name"))
    }

    @Test(arguments: [
        ("let a = 1", true), ("let a =", false), ("population p {", false), ("population p {\n size 3\n}", true),
        ("cost(basis", false), ("1 +", false), ("1 +\n", false), ("1 +\n\n", true), ("/// Wat het is", false),
        ("", true), (":load x {", true), ("\"open", true), ("}", true), ("let a = 1 // [", true),
    ])
    func `a text is complete where no bracket is open and no line asks for more`(_ text: String, _ expected: Bool)
        async throws
    {
        #expect(try TypedSession(model: nil).session.isComplete(text) == expected)
    }

    @Test func `warnings are told once, and count as errors where that is asked`() async throws {
        let typed = try TypedSession(model: nil)
        #expect(await typed.type("parameter a = 1").map(\.kind) == [.warning])
        #expect(await typed.type("let b = a") == [])
        let strict = try TypedSession(model: nil, options: RunOptions(language: .english, workers: 1, isStrict: true))
        #expect(await strict.type("parameter a = 1").map(\.kind) == [.error])
        #expect(await strict.texts(.error, "a").contains("unknown-name"))
    }

    @Test func `no text makes the session fail, whatever it holds`() async throws {
        let typed = try TypedSession(width: 1)
        for text in [
            "\u{0}", "}}}}", "\"", "((((", "let", ":", ": x", "use \"", "run", "\n\n", "é = ü", "1e999", "[", "by by",
        ] {
            let outputs = await typed.type(text)
            #expect(outputs.allSatisfy { $0.kind != .output }, "\(text): \(outputs)")
            _ = typed.session.isComplete(text)
            for offset in -1...text.count + 1 { _ = typed.session.completions(text, at: offset) }
        }
    }
}
