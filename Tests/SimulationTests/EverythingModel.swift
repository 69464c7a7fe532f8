/// A small model with every construct of the language: two populations, two interventions, all windows and clauses.
struct EverythingModel {
    /// What all money is multiplied by.
    var money = 1.0
    var cycle = "1 month"
    /// Texts put in places where a model can grow.
    var parametersAbove = ""
    var parametersBelow = ""
    var inPopulation = ""
    var inIntervention = ""
    var below = ""

    var text: String {
        """
        model Everything
        cycle \(cycle)
        start 2021-07
        horizon 18 months
        currency EUR 2019
        discount costs 3 %, health 1.5 %
        payer city "City"
        payer insurer "Insurer"
        domain Youth paid by city
        domain Care "Health care" paid by insurer
        domain Lead paid by city
        \(parametersAbove)
        parameter factor ~ lognormal(mean: 1, sd: 0.2) assumption "a test"
        let level = factor * \(1_000 * money) EUR/month/household
        parameter leave ~ beta(4, 16) assumption "a test"
        parameter change ~ beta(2, 3) assumption "a test"
        parameter halfLife = 6 months assumption "a test"
        parameter tariff = \(60 * money) EUR/hour assumption "a test"
        \(parametersBelow)
        population home "Homes" {
          size 90
          states low, middle, high in proportion to [5, 3, 1]
          attribute spread ~ lognormal(mean: 1, sd: 0.3)
          attribute twice = 2 * spread
          let tier = if state == high then 3 else if state == middle then 2 else 1
          let monthly = tier * spread * level
          cost Youth = 0.6 * monthly
          cost Care = 0.2 * twice * level * tier
          flow low -> middle at rate 0.3 / 1 year
          flow middle -> high with chance 0.2 per year
          flow any -> any in proportion to [5, 3, 1] with chance leave per year
          outcome visits "Visits" = spread * 2 count/month
          \(inPopulation)
        }
        population other {
          size 40
          states here, gone
          cost Care "Others" = if state == here then \(100 * money) EUR/month else 0 EUR/month
          flow here -> gone at rate leave / 1 year
        }
        intervention leading "Lead" for home {
          parameter goal = 30 households assumption "a test"
          eligible when monthly > \(1_200 * money) EUR/month/household
          priority monthly descending
          reach goal
          rollout linear from 2021-09 over 6 months
          places floor(3 * (1 + time / 4 months))
          accept 70 %
          lasts 4 months
          staff 10 hours/month while active
          staff 1 hours/month afterwards for 3 months
          cost Lead "Work" = tariff * 10 hours/month while active
          cost Lead "Start" = \(500 * money) EUR on start
          cost Lead "End" = \(100 * money) EUR on completion
          cost Care "After" = \(20 * money) EUR/month afterwards for 5 months, paid by city
          response ~ bayesianBootstrap([0.4, 0.6, 0.9, 1.2])
          effect Youth *= 1 - change * (1 - response) while active, then fading with half-life halfLife
          effect Care *= 0.7 while active
          outcome better "Better" = 0.5 count on completion
          \(inIntervention)
        }
        intervention coaching "Coach" for home {
          reach 20
          accept change
          lasts 2 months
          cost Lead "Coach" = \(30 * money) EUR/month while active
          response ~ empirical([0.5, 1])
          effect Youth *= response while active
        }
        intervention never "Never started" for other {
          lasts 3 months
          cost Care "Never" = \(10 * money) EUR/month while active
        }
        scenario lead "Lead" { start leading }
        scenario both "Lead and coach" extends lead { start coaching }
        \(below)
        """
    }

    /// The model, checked.
    func checked() throws -> TestModel { try TestModel(text) }
}
