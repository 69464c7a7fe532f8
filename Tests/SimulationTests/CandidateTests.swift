import Results
import TestSupport
import Testing

/// Lists that follow who changes give what looking at everybody in each cycle gives.
///
/// A condition that always holds and asks for the time makes a selection one that may change for anybody in any cycle, so
/// that everybody is looked at: the plain way, against which the other is held.
@Suite struct CandidateTests {
    /// A model of 60 people who move, come and go, with two interventions; each choice of its clauses is one of three or
    /// four, taken from the seed.
    private static func text(seed: UInt64, condition: String) -> String {
        var numbers = SeededNumbers(seed: seed)
        func one(_ texts: String...) -> String { texts[Int(numbers.next() % UInt64(texts.count))] }
        let arrivals = one("", "arrivals 3 people/month into one", "arrivals 2 people/month")
        let flows = one(
            "flow any -> any with chances [0.3, 0.4, 0.3] per month", "flow one -> two at rate 0.2 / month",
            "flow one -> two at rate 0.3 / month flow two -> out at rate 0.1 / month",
            "flow any -> any with chances [0.8, 0.1, 0.1] per month flow three -> out with chance 0.2 per month")
        func clauses() -> String {
            let eligible = one("state != three", "need > 0.3", "need * weight[1] < 0.8 and state == one", "1 > 0")
            return [
                "eligible when \(eligible)\(condition)",
                one(
                    "", "priority need descending", "priority need * need ascending",
                    "priority (if state == one then 1 else 2) ascending",
                    "priority 3 ascending"),
                one(
                    "places 5", "places 3 + time / 2 months", "",
                    "reach 30 rollout linear from 2021-03 over 4 months", "places 8 reach 25"),
                one("accept 60 %", "accept need", "accept (if time < 4 months then 0.5 else 0.9)", ""),
                one("", "asks again after 0 months", "asks again after 2 months"),
                one("lasts 2 months", "lasts 1 month", "lasts ~ exponential(mean: 3 months)"),
                one("", "again after 0 months", "again after 2 months, at most 2 courses"),
                one("", "dropout at rate 0.2 / month", "dropout at rate (if state == one then 0.1 else 0.3) / month"),
                one("", "flow any -> two on start", "flow two -> out on completion", "flow any -> three on dropout"),
            ].filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return """
            model Candidates
            cycle 1 month
            start 2021-01
            horizon 10 months
            payer city
            domain Care paid by city
            let weight = [1.2, 2]
            population resident {
              size 60
              states one, two, three in proportion to [3, 2, 1]
              attribute need ~ uniform(0, 1)
              cost Care = need * 10 EUR/month
              \(arrivals)
              \(flows)
            }
            intervention first for resident {
              \(clauses())
              cost Care "First" = (1 + need) * 3 EUR/month while active
              outcome who = individual * 1 count on start
              effect Care *= 0.8 while active, building up over 2 months, then fading with half-life 2 months
            }
            intervention second for resident {
              \(clauses())
              cost Care "Second" = 2 EUR on start
              cost Care "Left" = individual * 1 EUR on dropout
              response ~ uniform(0, 1)
              effect Care *= response while active
            }
            scenario both {
              start first
              start second
            }
            """
    }

    @Test(arguments: 1...60)
    func `following who changes gives every figure that looking at everybody gives`(seed: UInt64) async throws {
        let followed = try await TestModel(Self.text(seed: seed, condition: "")).results("both", draws: 2)
        let plainly = Self.text(seed: seed, condition: " and time >= 0 months")
        let plain = try await TestModel(plainly).results("both", draws: 2)
        #expect(followed == plain)
    }
}
