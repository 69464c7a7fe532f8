import Report
import Session
import Testing

/// How values, tables and plots look in a session.
@Suite struct ReplAnswerTests {
    @Test(arguments: [
        ("3 EUR + 4 EUR", "€\u{A0}7.00\n"), ("1 == 2", "false\n"), ("2021-03", "March 2021\n"),
        ("\"tekst\"", "tekst\n"),
        ("[1, 2, 3]", "[1; 2; 3]\n"), ("if 1 < 2 then 5 months else 6 months", "5 months\n"),
        ("metHulp", "scenario metHulp \"Met hulp\" { start hulp }\n"),
    ])
    func `a fixed value is shown by itself`(_ text: String, _ expected: String) async throws {
        let typed = try TypedSession()
        _ = await typed.session.start()
        #expect(await typed.type(text) == [ReplOutput(.output, expected)])
    }

    @Test func `an answer that rests on draws shows its Monte Carlo error`() async throws {
        let typed = try TypedSession(model: nil)
        let model = SmallProject.model.replacing(
            "= 1_200 EUR/year from BRON \"tabel 1\"", with: "~ uniform(0 EUR/year, 2_400 EUR/year) assumption \"x\"")
        _ = await typed.type(model + "run basis draws 400")
        let mean = await typed.texts(.output, "mean(cost(basis))")
        // Sd of a uniform of width 72,000 over the root of 400: 1,039.
        #expect(mean.contains("(standard error €\u{A0}1,0"), "\(mean)")
        // A Latin hypercube of 400 strata has exactly half of them above the middle.
        let chance = await typed.texts(.output, "cost(basis) > 36_000 EUR")
        #expect(chance == "chance 50% (standard error 2.5%, 400 draws)\n")
    }

    @Test(arguments: [true, false])
    func `a parameter is shown as a picture, whether or not a run has drawn it`(_ hasRun: Bool) async throws {
        let typed = try TypedSession()
        _ = await typed.session.start()
        _ = await typed.type("/// Deel dat doorgaat.\nparameter acceptance ~ beta(14, 6) assumption \"14 van 20\"")
        if hasRun { _ = await typed.type("run basis draws 2_000") }
        let picture = await typed.texts(.output, "acceptance")
        // The mean of beta(14, 6) is 0.7, its sd 0.1; both are known to a hundredth from 2,000 strata on.
        #expect(picture.contains("mean 0.700, standard deviation 0.10"), "\(picture)")
        #expect(picture.contains("█") && picture.contains("Deel dat doorgaat."))
        #expect(picture.contains("beta(14, 6); Assumption: 14 van 20"))
        #expect(picture.contains(hasRun ? "2,000 draws" : "10,000 draws"))
        #expect(typed.session.engineRuns == (hasRun ? 1 : 0))
    }

    @Test func `a distribution by itself is shown as a picture, and leaves no name behind`() async throws {
        let typed = try TypedSession(model: nil)
        #expect(await typed.texts(.output, "uniform(2 months, 4 months)").contains("mean 3.0 months"))
        #expect(await typed.texts(.output, "bernoulli(0.25)").contains("25%"))
        #expect(await typed.texts(.error, "beta(-1, 2)").contains("<input>:1:1"))
        #expect(await typed.texts(.output, ":names") == "scenario:\n  basis\n")
    }

    @Test func `what rests on uncertain parameters is a picture, a chance or a list before anything is run`()
        async throws
    {
        let typed = try TypedSession(model: nil)
        _ = await typed.type("parameter p ~ uniform(0, 1) assumption \"x\"")
        #expect(await typed.texts(.output, "2 * p").contains("mean 1.0"))
        #expect(await typed.texts(.output, "p > 0.25").hasPrefix("chance 75%"))
        #expect(await typed.texts(.output, "p >= 0") == "true\n")
        #expect(await typed.texts(.output, "[p, 1]").hasPrefix("mean: [0.500; 1"))
    }

    @Test func `plots are drawn in the width there is, in blocks or in plain characters`() async throws {
        for hasUnicode in [true, false] {
            for width in [40, 100] {
                let typed = try TypedSession(style: ReplStyle(hasColour: false, hasUnicode: hasUnicode), width: width)
                _ = await typed.session.start()
                _ = await typed.type("run basis, metHulp draws 4 seed 7\nlet saldo = cost(basis) - cost(metHulp)")
                for text in [
                    "plot saldo by payer", "plot \"Verloop\" cumulative(saldo by payer, year)", "plot saldo by year",
                    """
                    plot "Twee" {
                      series "een" = saldo by year
                      series "twee" = 2 * saldo by year
                    }
                    """,
                ] {
                    let drawn = await typed.type(text)
                    #expect(drawn.map(\.kind) == [.output], "\(drawn)")
                    let lines = drawn[0].text.split(separator: "\n")
                    #expect(lines.count > 3 && lines.allSatisfy { $0.count <= width }, "\(drawn[0].text)")
                    let frame = drawn[0].text.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) }
                    #expect(frame == hasUnicode, "\(drawn[0].text)")
                }
            }
        }
    }

    @Test func `colours are escape sequences that end where they began, and only where they were asked`() async throws {
        let coloured = try TypedSession(style: .colour)
        let error = await coloured.texts(.error, "let a = nergens")
        #expect(error.contains("\u{1B}[1;31merror: \u{1B}[0m"))
        let plain = try TypedSession()
        #expect(await plain.texts(.error, "let a = nergens") == Self.withoutColours(error))
        let warning = await coloured.texts(.warning, "parameter a = 1")
        #expect(warning.contains("\u{1B}[1;33mwarning: "))
    }

    @Test func `loops, choices, functions and lists of a script can be typed`() async throws {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("let both = [basis, metHulp]\nfunction net(a, b) = cost(a) - cost(b)")
        #expect(await typed.texts(.output, "both") == "[Basis, Met hulp]\n")
        #expect(await typed.texts(.output, "[\"a\", \"b\"]") == "[\"a\", \"b\"]\n")
        #expect(
            await typed.texts(.output, "for s in both { print \"{s}: {mean(cost(s))}\" }")
                == "Basis: €\u{A0}36,000\nMet hulp: €\u{A0}38,400\n")
        #expect(await typed.texts(.output, "mean(net(basis, metHulp))") == "€\u{A0}−2,400\n")
        #expect(await typed.texts(.output, "if 1 > 2 { print \"ja\" } else { print \"nee\" }") == "nee\n")
    }

    @Test func `no text of an author reaches the controls of the terminal`() async throws {
        let typed = try TypedSession(model: nil)
        for text in ["print \"\u{1B}[2J\"", "\"\u{1B}[2J\"", "let a = \u{1B}", "expect 1 == 1 \"\u{1B}c\""] {
            let outputs = await typed.type(text)
            #expect(!outputs.isEmpty && outputs.allSatisfy { !$0.text.contains("\u{1B}") }, "\(text): \(outputs)")
        }
    }

    @Test func `an expectation that is not met is told apart`() async throws {
        let typed = try await TypedSession.withRuns()
        #expect(await typed.type("expect mean(cost(basis)) == 36_000 EUR").map(\.kind) == [.output])
        let unmet = await typed.type("expect mean(cost(basis)) == 1 EUR")
        #expect(unmet.map(\.kind) == [.unmet] && unmet[0].text.contains("36,000"))
    }

    private static func withoutColours(_ text: String) -> String {
        text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }
}
