/// The synthetic model with every construct of interventions, on people who arrive, age, move and leave: rollouts,
/// staffing, budget, dropout, drawn lengths, repetition, exclusion, fixed costs, moves, effects on flows and outcomes,
/// stage gates; with correlated and column parameters, price years and a within-cycle correction.
struct WholeModel {
    var money = 1.0
    var cycle = "1 month"
    var correction = "half-cycle"
    /// Of the intervention `track`, in a year.
    var budget = 16_000.0
    /// A price index: in 2016, `cpi.index` is half of what it is in the year of the model's prices, `cpi.low` a quarter.
    var prices = "cpi.index"
    /// What amounts in the prices of 2016 are multiplied by, besides.
    var older = 1.0
    /// Texts put in places where the model can grow.
    var parameters = ""
    var inPopulation = ""
    var inIntervention = ""
    var below = ""

    private var settings: String {
        """
        correction \(correction)
        table cpi from "cpi.csv" by year { 
          index: number
          low: number
        }
        prices \(prices)
        parameter drift ~ normal(mean: 0, sd: 1) assumption "a test"
        parameter wage ~ lognormal(mean: 1, sd: 0.1) assumption "a test"
        correlation drift, wage = 0.5 assumption "a test"
        parameter mix ~ dirichlet([3, 5, 2]) assumption "a test"
        \(parameters)
        """
    }

    private var interventions: String {
        """
        intervention track "Track" for youth {
          parameter eager ~ beta(6, 4) assumption "a test"
          eligible when age < 18 years
          priority age / 1 year + heavy descending
          reach 30 people
          rollout logistic from 2021-08 over 6 months
          budget \(budget * money) EUR/year
          staffing {
            start 2 people
            posts 5 people
            delay 2 months
            pace 1 people/month
            turnover 20 % per year
            caseload 3 person/person
          }
          accept eager
          lasts ~ gamma(mean: 4 months, sd: 2 months)
          dropout at rate (if heavy == 1 then 1.5 else 0.5) / year
          again after 2 months, at most 2 courses
          asks again after 1 month
          excludes mentor, group
          response ~ uniform(0.3, 1)
          staff 6 hours/month while active
          staff 2 hours on start
          staff 1 hours/month afterwards for 2 months
          cost Lead "Leading" = \(4_800 * money) EUR/year while running
          cost Lead "Set-up" = \(1_000 * money) EUR on launch
          cost Lead "Hours" = wage * \(30 * money) EUR/hour per hour
          cost Lead "Stopped" = \(80 * money) EUR on dropout
          cost Lead "Finished" = \(60 * money * older) EUR 2016 on completion
          cost Care "Later" = \(25 * money) EUR/month afterwards for 3 months, paid by city
          effect Youth *= response while active, building up over 2 months, then fading with half-life 3 months
          effect lost *= 0.5 while active
          effect flow helped -> placed *= 0.4 while active, then fading with half-life 6 months
          flow helped -> well on completion
          flow placed -> out on dropout
          flow well -> helped on start
          outcome stopped "Stopped" = 1 count on dropout
          \(inIntervention)
        }
        intervention group "Group" for youth {
          reach 30 people
          rollout steps [2021-08: 25 %, 2021-11: 60 %, 2022-03: 100 %]
          places 3 people
          excludes track
          lasts 2 months
          dropout with chance 30 % per year
          again after 1 month
          cost Youth "Group" = mix[1] * \(40 * money * older) EUR 2016/month while active
          effect flow any -> out *= mix[2] while active
        }
        intervention door "Open door" for home {
          reach 40 households
          rollout table [0 months, 6 months, 12 months], [0 %, 30 %, 100 %]
          lasts ~ empirical([1 month, 3 months])
          again after 0 months
          cost Care "Door" = \(15 * money) EUR/month while active
          effect visits *= 1.2 while active, then fading with half-life 2 months
          flow any -> low on completion
        }
        scenario ungated "All of it" extends moving { start track start group start door }
        scenario whole "All of it, with gates" extends ungated {
          expand track.reach to 60 people when drift > 0 and started(track) >= 2 at 6 months
          expand group.places to 6 people when started(group) + completed(track) > 10 at 2022-04
        }
        """
    }

    var text: String {
        MovingModel(
            money: money, cycle: cycle, parametersAbove: settings, inPopulation: inPopulation,
            below: interventions + "\n" + below
        ).text
    }

    func checked() throws -> TestModel {
        try TestModel(text) { _ in "year,index,low\n2016,51.5,25.75\n2019,103,103\n" }
    }
}
