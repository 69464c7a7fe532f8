/// Models in which people of a cell are exchangeable, written so that each clause bears on some figure.
enum CellModels {
    static let head = """
        model Cells
        cycle 1 month
        start 2021-01
        horizon 10 months
        payer city
        domain Care paid by city
        domain Other paid by city
        """

    /// Attributes, arrivals, flows of every kind, costs by attribute and on moves; nothing that knows time.
    static let steady =
        head + """

            population resident {
              size 60
              states well, ill, away in proportion to [5, 3, 1]
              attribute heavy ~ bernoulli(0.3)
              attribute need ~ categorical([0.2, 0.5, 0.3])
              attribute unused ~ uniform(0, 1)
              attribute both = need * (1 + heavy)
              arrivals 4 people/month in proportion to [2, 1, 0]
              arrivals 1.5 people/month into ill
              flow well -> ill at rate if heavy == 1 then 3 / year else 0.8 / year
              flow ill -> any with chances [0.3, 0.2, 0.4] per year
              flow ill -> well with chance 0.1 * need per year
              flow away -> any in proportion to [1, 2, 3] at rate 4 / year
              flow any -> out at rate 0.3 / year
              cost Care = both * 100 EUR/month
              cost Care "By state" = if state == ill then 40 EUR/month else 3 EUR/month
              cost Other "Intake" = need * 900 EUR/person on well -> ill
              cost Other "Leaving" = 20 EUR on any -> out
              outcome lost = 0.02 QALY/person on entering away
            }
            """

    /// Time since entry and in the state, a flow on a condition, chances that change by the month, a correction.
    static let timed =
        head + """

            correction half-cycle
            population resident {
              size 50
              states well, ill, old
              age ~ empirical([16 years, 17.5 years])
              arrivals 3 people/month
              flow well -> ill at rate 3 / year * exp(-timeInState / 1 year)
              flow ill -> well at rate if calendarMonth > 5 then 6 / year else 1 / year
              flow any -> old when age >= 18 years
              flow old -> out with chance interpolate(timeInState, [0 months, 20 months], [0.5, 0.9]) per year
              cost Care = if timeInState > 2 months then 10 EUR/month else 30 EUR/month
              cost Other = (age / 1 year) * 1 EUR/month
            }
            """

    /// Two interventions without a limit that could bind: lengths, dropout, responses, effects, moves, repetition.
    static func courses(_ limits: String = "") -> String {
        head + """

            population resident {
              size 60
              states well, ill in proportion to [1, 1]
              attribute heavy ~ bernoulli(0.4)
              flow well -> ill at rate 2 / year
              flow ill -> well at rate 3 / year
              flow ill -> out at rate 1 / year
              cost Care = (1 + heavy) * 100 EUR/month
              cost Other = if state == ill then 50 EUR/month else 10 EUR/month
            }
            intervention coach for resident {
              eligible when state == ill or heavy == 1
              \(limits)
              accept 0.3 + 0.4 * heavy
              lasts ~ empirical([1 month, 3 months])
              dropout at rate (1 + heavy) / year
              again after 1 month
              asks again after 2 months
              response ~ empirical([0.5, 0.9])
              staff 2 hours/month while active
              cost Other "Coach" = 30 EUR/month while active
              cost Other "Later" = 7 EUR/month afterwards for 2 months
              effect Care *= response while active, building up over 2 months, then fading with half-life 2 months
              effect flow well -> ill *= 0.2 while active
              flow ill -> well on completion
              flow well -> out on dropout
              outcome begun = 1 count on start
              outcome finished = (1 + heavy) * 1 count on completion
              outcome stopped = 1 count on dropout
            }
            intervention group for resident {
              eligible when heavy == 0
              accept 50 %
              lasts 2 months
              cost Care "Group" = 20 EUR/month while active
            }
            scenario both { start coach start group }
            """
    }

    /// The same with places that run out, a waiting list and priorities.
    static let queue = courses(
        """
        reach 40
          rollout linear from 2021-02 over 6 months
          places 6
          priority (if state == ill then 1 else 2) ascending
        """)

    /// Nothing that happens hangs on what the outputs ask: attributes alone and together, responses, and what people
    /// have been through, in an open population.
    static func asked(_ clauses: String = "", _ coaching: String = "") -> String {
        head + """

            population resident {
              size 24
              states well, ill, away in proportion to [5, 3, 1]
              attribute heavy ~ bernoulli(0.3)
              attribute need ~ categorical([0.2, 0.5, 0.3])
              attribute kind ~ empirical([0, 1, 4])
              attribute origin = if state == ill then 2 else 1
              age ~ empirical([16 years, 17.5 years])
              arrivals 2 people/month in proportion to [2, 1, 0]
              flow well -> ill at rate 2 / year
              flow ill -> any with chances [0.3, 0.2, 0.4] per year
              flow ill -> out at rate 1 / year
              cost Care "Heavy" = heavy * 100 EUR/month
              cost Care "Kind" = (if state == ill then kind else 1) * 30 EUR/month
              cost Other "Need" = need * (if heavy == 1 then 4 else 1) * 20 EUR/month
              cost Other "Intake" = need * 900 EUR/person on well -> ill
              cost Other "Origin" = origin * 10 EUR/month
              cost Other "Long" = if timeInState > 2 months then 10 EUR/month else 30 EUR/month
              outcome ages = age / 1 year * 1 count/month
              \(clauses)
            }
            intervention coach for resident {
              eligible when state == ill
              places 8
              accept 0.7
              lasts ~ empirical([1 month, 3 months])
              dropout at rate 1 / year
              again after 1 month
              response ~ empirical([0.5, 0.9, 1])
              cost Other "Later" = 7 EUR/month afterwards for 2 months
              effect Care *= response while active, building up over 2 months, then fading with half-life 2 months
              flow ill -> well on completion
              outcome finished = (1 + heavy) * 1 count on completion
              \(coaching)
            }
            scenario both { start coach }
            """
    }
}
