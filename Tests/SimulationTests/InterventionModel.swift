import Results

/// A model with one intervention for people who are all alike but for a need between 0 and 1.
struct InterventionModel {
    var size = 40
    var horizon = 12
    var parameters = ""
    var population = ""
    /// The clauses of the intervention; the outcomes `need` and `who` tell who begins.
    var clauses = "lasts 3 months"
    var below = ""

    var text: String {
        """
        model Intervention
        cycle 1 month
        start 2021-01
        horizon \(horizon) months
        payer city
        payer insurer
        domain Care paid by city
        domain Other paid by insurer
        \(parameters)
        population resident {
          size \(size)
          states one, other
          attribute need ~ uniform(0, 1)
          cost Care = 10 EUR/month
          cost Other = 5 EUR/month
          \(population)
        }
        intervention helping for resident {
          \(clauses)
          outcome needs = need * 1 count on start
          outcome who = individual * 1 count on start
        }
        scenario help { start helping }
        \(below)
        """
    }

    /// The first draws of the scenario that starts the intervention, or of another one.
    func draws(_ count: Int = 1, scenario: String = "help") async throws -> [OneDraw] {
        let results = try await TestModel(text).results(scenario, draws: count)
        return (0..<count).map { OneDraw(results, $0) }
    }
}
