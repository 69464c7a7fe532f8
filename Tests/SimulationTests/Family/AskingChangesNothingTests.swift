import Engine
import Results
import Testing

/// Law 3 where an output asks of people what nothing else asks: whoever is told apart for it, what happens to people and
/// what other outputs say of them stays what it was, to the bit.
@Suite struct AskingChangesNothingTests {
    /// Each with clauses that ask, besides the model's own, of people alone or together, of who they are and of what
    /// they have been through, over time and as they move.
    private static let questions: [(what: String, text: String)] = [
        ("the time in a state", "outcome extra = timeInState / 1 month * 1 count/month"),
        ("an age", "age ~ empirical([30 years, 40 years])\noutcome extra = age / 1 year * 1 count/month"),
        ("an attribute", "attribute mine ~ empirical([0, 1, 5])\noutcome extra = mine * 1 count/month"),
        (
            "an attribute and the time in a state",
            "attribute mine ~ bernoulli(0.4)\noutcome extra = mine * timeInState / 1 month * 1 count/month"
        ),
        (
            "an attribute of who moves",
            "attribute mine ~ bernoulli(0.4)\ncost Care \"Extra\" = (1 + mine) * 5 EUR/person on any -> a"
        ),
        (
            "an attribute that was computed",
            "attribute mine ~ bernoulli(0.4)\nattribute twice = 2 * mine\noutcome extra = twice * 1 count/month"
        ),
        (
            "the state of entry",
            "attribute mine = if state == a then 3 else 2\noutcome extra = mine * 1 count/month"
        ),
    ]

    /// Counts in which something is asked by outputs alone.
    private func models(_ count: Int) throws -> [RandomModel] {
        var found: [RandomModel] = []
        for number in 0..<EnginesAgreeTests.models where found.count < count {
            let model = RandomModel(number)
            if model.text.contains("timeInState / 1 month") || model.text.contains("\"Load\"") { found.append(model) }
        }
        try #require(found.count == count)
        return found
    }

    @Test(arguments: [EngineName.individuals, .counts])
    func `what an output asks of people changes no other figure, wherever it stands`(engine: EngineName) async throws {
        for model in try models(8) {
            let before = try await TestModel(model.text).results(model.scenario, draws: 3, engine: engine)
            for (what, text) in Self.questions {
                for grown in [model.growing(first: text), model.growing(within: text)] {
                    let after = try await TestModel(grown).results(model.scenario, draws: 3, engine: engine)
                    #expect(FigureRows(before).differing(from: FigureRows(after)) == [], "\(model), \(what)")
                    #expect(FigureRows(after).differing(from: FigureRows(before)).count == 1, "\(model), \(what)")
                }
            }
        }
    }

    @Test func `a question that is asked already, alone or after another one, changes no other figure`() async throws {
        let before = try await TestModel(CellModels.asked()).results("both", draws: 4, engine: .counts)
        for text in [
            "outcome extra = heavy * 1 count/month",
            "outcome extra = need * 1 count/month",
            "outcome extra = heavy * need * 1 count/month",
            "outcome extra = (if timeInState > 1 month then 1 else 2) * 1 count/month",
            "outcome extra = (if age >= 17 years then 1 else 3) * 1 count/month",
            "cost Care \"Extra\" = kind * 10 EUR/person on any -> away",
        ] {
            let after = try await TestModel(CellModels.asked(text)).results("both", draws: 4, engine: .counts)
            #expect(FigureRows(before).differing(from: FigureRows(after)) == [], "\(text)")
        }
    }

    @Test func `a question about two things that were asked apart moves figures of the second alone`() async throws {
        let plain = CellModels.steady
            .replacing("cost Care = both * 100 EUR/month", with: "cost Care = kind * 100 EUR/month")
            .replacing("if heavy == 1 then 3 / year else 0.8 / year", with: "1 / year")
            .replacing("0.1 * need", with: "0.1")
            .replacing("attribute unused", with: "attribute kind ~ bernoulli(0.4)\nattribute unused")
            .replacing("outcome lost", with: "outcome heavies = heavy * 1 count/month\noutcome lost")
        let both = plain.replacing("outcome lost", with: "outcome two = heavy * kind * 1 count/month\noutcome lost")
        let before = try await TestModel(plain).results("basis", draws: 4, engine: .counts)
        let after = try await TestModel(both).results("basis", draws: 4, engine: .counts)
        #expect(FigureRows(before).differing(from: FigureRows(after)) == ["ledger resident Care city care Care"])
    }

    @Test func `a question about courses past moves figures of what else people have been through alone`()
        async throws
    {
        let plain = CellModels.asked().replacing("cost Other \"Later\"", with: "cost Care \"Now\"")
            .replacing("afterwards for 2 months", with: "while active")
            .replacing("effect Care", with: "effect flow well -> ill")
        let more = plain.replacing(
            "flow ill -> well on completion",
            with: "cost Other \"Later\" = 7 EUR/month afterwards for 2 months\nflow ill -> well on completion")
        let before = try await TestModel(plain).results("both", draws: 4, engine: .counts)
        let after = try await TestModel(more).results("both", draws: 4, engine: .counts)
        let moved = FigureRows(before).differing(from: FigureRows(after))
        // What else a person has been through hangs on the courses past; what was drawn for him does not.
        #expect(
            moved == ["ledger resident Other city care Origin", "ledger resident Other city care Long", "outcome ages"])
    }
}
