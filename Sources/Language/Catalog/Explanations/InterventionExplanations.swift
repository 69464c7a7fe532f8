/// Problems of interventions.
extension Catalog {
    private static func flowEffect(_ flow: String, on affected: String) -> String {
        """
        cycle 1 month
        start 2021-01
        horizon 2 years
        population resident {
          size 100
          states home, ill
          \(flow)
        }
        intervention visits for resident {
          lasts 12 months
          effect flow \(affected) *= 0.8 while active
        }
        """
    }

    static let interventionExplanations = [
        Explanation(
            "response-too-early",
            "The response of a person is drawn as a course begins, and is asked for where no course has begun, or "
                + "above the clause that gives it.",
            advice: "Use it below the clause, in what holds in or after a course.", in: .intervention,
            wrong: "lasts 12 months\nresponse ~ beta(2, 3)\neligible when response > 0.5",
            right: "lasts 12 months\nresponse ~ beta(2, 3)\noutcome gain = response on completion"),
        Explanation(
            "window-missing", "It is not said when in a course something holds.",
            advice: "Add while active, on start, on completion, or afterwards for a time.", in: .intervention,
            wrong: "lasts 12 months\nstaff 3 hours/month", right: "lasts 12 months\nstaff 3 hours/month while active"),
        Explanation(
            "window-not-allowed", "This cannot hold in this stretch of a course.",
            advice: "Choose one of those that the message names.", in: .intervention,
            wrong: "lasts 12 months\neffect Care *= 0.5 on start",
            right: "lasts 12 months\neffect Care *= 0.5 while active"),
        Explanation(
            "nothing-to-affect", "An effect multiplies something that the population has not.",
            advice: "Name a domain in which the population has costs.", in: .intervention,
            wrong: "lasts 12 months\neffect Cair *= 0.5 while active\ncost Care = 1 EUR/month while active",
            right: "lasts 12 months\neffect Care *= 0.5 while active\ncost Care = 1 EUR/month while active"),
        Explanation(
            "clauses-clash", "Two clauses give the same thing, such as the number of places.",
            advice: "Take one out.", in: .intervention,
            wrong: """
                lasts 12 months
                places 20
                staffing {
                  start 2 people
                  posts 16 people
                  delay 4 months
                  caseload 14 person/person
                }
                """,
            right: """
                lasts 12 months
                staffing {
                  start 2 people
                  posts 16 people
                  delay 4 months
                  caseload 14 person/person
                }
                """),
        Explanation(
            "no-flow-to-affect", "An effect is on a flow that the population has not, or on one that is certain.",
            advice: "Name a flow with a rate or a chance.",
            wrong: flowEffect("flow home -> ill at rate 0.1 / year", on: "ill -> home"),
            right: flowEffect("flow home -> ill at rate 0.1 / year", on: "home -> ill")),
        Explanation(
            "flow-is-shared", "An effect is on a part of a flow that leads to several states in proportions.",
            advice: "Name the whole flow, towards any.",
            wrong: flowEffect("flow home -> any in proportion to [3, 2] at rate 0.1 / year", on: "home -> ill"),
            right: flowEffect("flow home -> any in proportion to [3, 2] at rate 0.1 / year", on: "home -> any")),
        Explanation(
            "steps-not-ascending", "The months or the shares of a stepwise rollout do not rise.",
            advice: "Put them in order.", in: .intervention,
            wrong: "lasts 12 months\nreach 100\nrollout steps [2021-06: 25 %, 2021-03: 60 %]",
            right: "lasts 12 months\nreach 100\nrollout steps [2021-03: 25 %, 2021-06: 60 %]"),
        Explanation(
            "table-not-ascending", "The times of a rollout's table do not rise from each to the next.",
            advice: "Put them in order, each once.", in: .intervention,
            wrong: "lasts 12 months\nreach 100\nrollout table [0 months, 12 months, 12 months], [0, 0.5, 1]",
            right: "lasts 12 months\nreach 100\nrollout table [0 months, 6 months, 12 months], [0, 0.5, 1]"),
        Explanation(
            "cannot-exclude", "An intervention excludes itself, or one for another population.",
            advice: "Name other interventions for the same population.", in: .intervention,
            wrong: "lasts 12 months\nexcludes visits", right: "lasts 12 months"),
        Explanation(
            "never-starts", isWarning: true, "The rollout begins after the model ends, so that nobody begins.",
            advice: "Choose an earlier month, or a longer horizon.", in: .intervention,
            wrong: "lasts 12 months\nreach 10\nrollout at once from 2051-01",
            right: "lasts 12 months\nreach 10\nrollout at once from 2021-06"),
    ]
}
