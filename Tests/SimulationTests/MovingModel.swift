/// The synthetic model with a third population, of people who arrive, age, move by what they are, and leave.
struct MovingModel {
    var money = 1.0
    var cycle = "1 month"
    var parametersAbove = ""
    var parametersBelow = ""
    var inPopulation = ""
    var below = ""

    private var youth: String {
        """
        population youth "Young people" {
          size 60
          states {
            well
            Youth: helped, placed
            Care: adult
          } in proportion to [6, 2, 1, 0]
          age ~ uniform(10 years, 18 years)
          arrivals 6 people/month
          arrivals people(youth.placed) / 2 months in proportion to [1, 2, 0, 0]
          arrivals 2 people/month * leave * 5 into helped
          attribute heavy ~ bernoulli(0.3)
          attribute grown = if age > 14 years then 1 else 0
          flow well -> helped at rate if heavy == 1 then 4 / year else 0.5 / year
          flow helped -> well at rate 1.2 / year * exp(-timeInState / 1 year)
          flow helped -> placed with chance interpolate(age, [0 years, 100 years], [0.6, 0.9]) per year
          flow placed -> any with chances [0.2, 0.3, 0.1, 0] per year
          flow any -> adult when age >= 18 years
          flow any -> out at rate if calendarMonth == 9 then 2 / year else 0.3 / year
          flow adult -> out at rate (1 + waiting(mentor) / 10 people) / year
          cost Youth "Support" = (1 + grown) * \(100 * money) EUR/month
          cost Youth "Intake" = \(900 * money) EUR/person on well -> helped
          cost Care "Leaving" = (1 + heavy) * \(20 * money) EUR on any -> out
          outcome lost "Health lost" = 0.02 QALY/person on entering placed
          \(inPopulation)
        }
        intervention mentor "Mentor" for youth {
          eligible when age < 17 years and timeInState < 1 year
          places 4 people + people(youth.placed) / 2
          accept 80 %
          lasts 3 months
          response ~ empirical([0.5, 0.8])
          cost Lead "Mentors" = \(50 * money) EUR/month while active
          effect Youth *= response while active, then fading with half-life 4 months
        }
        scenario moving "With mentors" extends both { start mentor }
        """
    }

    var text: String {
        EverythingModel(
            money: money, cycle: cycle, parametersAbove: parametersAbove, parametersBelow: parametersBelow,
            below: youth + "\n" + below
        ).text
    }

    func checked() throws -> TestModel { try TestModel(text) }
}
