import Session
import Testing

/// The statements of scripts, typed one after another.
@Suite struct ScriptSessionTests {
    @Test func `functions, loops, choices and prints can be typed`() async throws {
        let typed = try await TypedSession.withRuns()
        #expect(await typed.texts(.error, "function net(a, b) = cost(a) - cost(b)") == "")
        let loop = await typed.texts(.output, "for s in [basis, metHulp] {\n  print \"{s}: {cost(s)}\"\n}")
        #expect(loop.replacing("\u{A0}", with: " ") == "Basis: € 36,000\nMet hulp: € 38,400\n")
        let choice = "if mean(net(metHulp, basis)) > 0 EUR { print \"dear\" } else { print \"cheap\" }"
        #expect(await typed.texts(.output, choice) == "dear\n")
        #expect(await typed.texts(.output, "print mean(net(metHulp, basis))").contains("2,400"))
        #expect(await typed.texts(.output, "if 1 < 2 then 3 else 4") == "3\n")
    }

    @Test func `lists and scenarios are shown as what they are`() async throws {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("let both = [basis, metHulp]")
        #expect(await typed.texts(.output, "both") == "[Basis, Met hulp]\n")
        #expect(await typed.texts(.output, "both[2]") == "Met hulp\n")
        #expect(await typed.texts(.output, "[[\"a\"], [\"b\", \"c\"]]") == "[[\"a\"], [\"b\", \"c\"]]\n")
    }

    @Test func `a function that is typed again takes the place of the first`() async throws {
        let typed = try await TypedSession.withRuns()
        _ = await typed.type("function worth(a) = cost(a)\nlet x = worth(basis)")
        #expect(await typed.texts(.output, "print x").contains("36,000"))
        _ = await typed.type("function worth(a) = 2 * cost(a)")
        #expect(await typed.texts(.output, "print x").contains("72,000"))
    }
}
