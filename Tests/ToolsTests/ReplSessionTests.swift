import Session
import Testing

@Suite struct ReplSessionTests {
    @Test func `a model, a run, a value and a table can be typed one after another`() async throws {
        let typed = try TypedSession()
        #expect(await typed.session.start() == [])
        #expect(await typed.type("run basis, metHulp draws 4 seed 7") == [])
        #expect(await typed.type("let saldo = cost(basis) - cost(metHulp)") == [])
        let table = await typed.texts(.output, "table saldo by payer")
        #expect(table.contains("−4,800") && table.contains("2,400"), "\(table)")
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
}
