import Results
import Testing

/// Law 3: adding an output, an unused parameter, an unstarted intervention or another population changes no other
/// figure.
@Suite struct AddingChangesNothingElseTests {
    private static let parameter = #"parameter extra ~ beta(1, 1) assumption "none""#

    private static let additions: [(String, EverythingModel)] = [
        ("an outcome of a population", EverythingModel(inPopulation: "outcome extra = spread * 1 count/month")),
        ("an outcome of an intervention", EverythingModel(inIntervention: "outcome extra = 1 count on start")),
        ("an unused parameter above", EverythingModel(parametersAbove: parameter)),
        ("an unused parameter below", EverythingModel(parametersBelow: parameter)),
        (
            "a definition that nobody uses",
            EverythingModel(inPopulation: "let unused = exp(spread) * monthly")
        ),
        (
            "an unstarted intervention",
            EverythingModel(below: #"intervention extra for home { lasts 1 months effect Youth *= 0.5 while active }"#)
        ),
        (
            "a population",
            EverythingModel(
                below: """
                    population extra {
                      size 20
                      states one, two in proportion to [1, 1]
                      attribute weight ~ uniform(1, 2)
                      cost Youth "Extra" = weight * 10 EUR/month
                      flow one -> two at rate 1 / 1 year
                    }
                    """)
        ),
        ("a scenario", EverythingModel(below: "scenario extra extends both { set leading.goal = 5 households }")),
        ("an attribute", EverythingModel(inPopulation: "attribute extra ~ normal(mean: 0, sd: 1)")),
    ]

    @Test(arguments: additions.indices)
    func `an addition changes no other figure`(number: Int) async throws {
        let (what, grown) = Self.additions[number]
        let before = try await EverythingModel().checked().run("both", draws: 2)[0]
        let after = try await grown.checked().run("both", draws: 2)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [], "\(what)")
    }

    @Test func `on the households additions change no other figure`() async throws {
        let below = """

            parameter extra ~ beta(1, 1) assumption "none"
            intervention buurtteam for huishouden { lasts 3 months effect Jeugd *= 0.9 while active }
            population bewoners { size 30 states thuis flow thuis -> thuis at rate 1 / 1 year }
            """
        let before = try await HouseholdsModel.checked().run("opschaling", draws: 3)[0]
        let after = try await HouseholdsModel.checked(below: below).run("opschaling", draws: 3)[0]
        #expect(FigureRows(before).differing(from: FigureRows(after)) == [])
    }
}
