import Results
import Testing

/// Law 8: a pure gain has no losers under common random numbers.
@Suite struct PureGainTests {
    @Test func `who only saves and costs nothing saves in every draw, cycle and line`() async throws {
        let gain = """
            intervention gaining for home {
              reach 60
              rollout linear from 2021-08 over 5 months
              accept change
              lasts 5 months
              response ~ bayesianBootstrap([0.2, 0.7, 1])
              effect Youth *= response while active, then fading with half-life halfLife
              effect Care *= 1 - 0.5 * change while active, then fading with half-life 2 months
            }
            scenario gain { start gaining }
            """
        let results = try await EverythingModel(below: gain).checked().run("basis", "gain", draws: 4)
        let savings = zip(results[0].ledger, results[1].ledger).map { $0 - $1 }
        #expect(savings.allSatisfy { $0 >= 0 })
        #expect(savings.count { $0 > 0 } > savings.count / 10, "it does save")
    }

    @Test func `on the households care costs no more with the director, whatever the director costs`() async throws {
        // Four of the twelve responses are above one, so the gain is pure only where these are left out.
        let below = """

            intervention winst for huishouden {
              reach 60 households
              lasts 12 months
              effect Jeugd *= causal while active, then fading with half-life halfLife
              effect Zvw *= 0.9 while active
            }
            scenario metWinst { start winst }
            """
        let results = try await HouseholdsModel.checked(below: below).run("basis", "metWinst", draws: 3)
        let savings = zip(results[0].ledger, results[1].ledger).map { $0 - $1 }
        #expect(savings.allSatisfy { $0 >= 0 })
        #expect(savings.contains { $0 > 0 })
    }

    /// Where nobody competes for places and nobody moves back: each factor is at most one, nobody moves sooner to the
    /// dear state for a lower rate, and a gate that opens only lets others begin besides. With few places this is no
    /// law: who begins through an open gate may hold the place that somebody with more to gain would have had.
    @Test(arguments: [
        "effect Care *= 1 - 0.5 * need while active, building up over 3 months, then fading with half-life 2 months",
        "effect harm *= need while active, then fading with half-life 2 months",
        "effect flow one -> other *= 0.2 while active, then fading with half-life 4 months",
        """
        effect Care *= 0.6 while active
        effect harm *= 0.6 while active
        effect flow one -> any *= need while active
        """,
    ])
    func `a gain of any kind, and more of it through a gate, has no losers`(effects: String) async throws {
        let model = InterventionModel(
            size: 60, parameters: "parameter willing ~ uniform(0, 1) assumption \"x\"",
            population: """
                flow one -> other at rate (0.5 + need) / year
                cost Other "Dear" = if state == other then need * 40 EUR/month else 0 EUR/month
                outcome harm = (if state == other then 2 else 1) * 1 count/month
                """,
            clauses: """
                reach 30
                rollout linear from 2021-01 over 3 months
                accept 0.8
                lasts ~ uniform(2 months, 6 months)
                dropout with chance 20 % per year
                \(effects)
                """,
            below: "scenario gated extends help { expand helping.reach to 60 when willing > 0.5 at 4 months }")
        let results = try await TestModel(model.text).run("basis", "help", "gated", draws: 6)
        let harm = try #require(results[0].layout.outcomes.firstIndex { $0.label.name == "harm" })
        let count = results[0].layout.outcomes.count
        for (before, after) in [(results[0], results[1]), (results[1], results[2])] {
            var gains = zip(before.ledger, after.ledger).map { $0 - $1 }
            for place in stride(from: harm, to: before.outcomes.count, by: count) {
                gains.append(before.outcomes[place] - after.outcomes[place])
            }
            #expect(gains.allSatisfy { $0 >= 0 })
            #expect(gains.contains { $0 > 0 }, "it does gain")
        }
    }
}
