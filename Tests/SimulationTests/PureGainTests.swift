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
}
