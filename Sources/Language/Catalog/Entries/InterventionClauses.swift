extension Catalog {
    static let interventionClauses = [
        clause(
            "parameter", ["parameter NAME = value ORIGIN"],
            "a number of the intervention, written INTERVENTION.NAME outside",
            text: "Setting it has an effect only in scenarios that start the intervention.",
            example: """
                parameter visitors = 5 people assumption "an example"
                places visitors * 2
                lasts 12 months
                """, asking: "started(visited) in 2021", gives: "10"),
        clause(
            "correlation", ["correlation NAME, NAME = number ORIGIN"],
            "how two uncertain parameters go together, those of the intervention by their own names",
            example: """
                parameter able ~ uniform(0, 1) assumption "an example"
                parameter willing ~ uniform(0, 1) assumption "an example"
                correlation able, willing = 0.5 assumption "an example"
                eligible when individual <= 30
                accept max(able, willing, 1)
                lasts 12 months
                """, asking: "started(visited)", gives: "30"),
        clause(
            "let", ["let NAME = EXPR"], "names a value of the person, the state or the cycle",
            example: """
                let price = 20 EUR/hour
                lasts 12 months
                cost Support = 2 hours/month * price while active
                """, asking: "cost(visited) for Support in 2021", gives: "€ 48,000"),
        clause(
            "eligible", ["eligible when CONDITION"], "who can be offered a course",
            example: "eligible when individual <= 30\nlasts 12 months", asking: "started(visited)", gives: "30"),
        clause(
            "priority", ["priority first come", "priority EXPR ascending|descending"],
            "who of those that wait comes first",
            example: "priority individual descending\nplaces 10\nlasts 36 months", asking: "started(visited)",
            gives: "10"),
        clause(
            "reach", ["reach EXPR"], "how many begin in all; who refuses does not count",
            example: "reach 40\nlasts 12 months", asking: "started(visited)", gives: "40"),
        clause(
            "rollout",
            [
                "rollout at once from MONTH", "rollout linear|logistic from MONTH over TIME",
                "rollout steps [MONTH: SHARE, ...]", "rollout table MONTHS, SHARES",
            ],
            "how the reach opens up in time",
            text: """
                A table gives shares of the reach at months since the start of the model; between its points the share \
                is linear.
                """,
            example: "reach 40\nrollout linear from 2021-01 over 2 years\nlasts 12 months",
            asking: "started(visited) in 2021", gives: "20"),
        clause(
            "places", ["places EXPR"], "how many can be in a course at one time",
            text: "A place that comes free as a cycle begins can be given in that cycle.",
            example: "places 10\nlasts 12 months", asking: "started(visited)", gives: "30"),
        clause(
            "accept", ["accept SHARE"], "the chance that an offer is accepted; without it, all accept",
            text: "An offer that is refused is not made again, unless `asks again` says so.",
            example: "accept 0\nlasts 12 months", asking: "refused(visited)", gives: "100"),
        clause(
            "lasts", ["lasts TIME", "lasts ~ distribution"], "how long a course takes, in whole cycles",
            text: "A fixed length is the nearest number of cycles; one drawn for each course is rounded up.",
            example: "lasts 6 months", asking: "completed(visited) in 2021", gives: "100"),
        clause(
            "response", ["response ~ distribution"], "how strongly a person responds, drawn as a course begins",
            text: "Below the clause, `response` is its value.",
            example: """
                lasts 12 months
                response ~ bernoulli(1)
                effect Care *= 1 - 0.5 * response while active
                """, asking: "cost(visited) in 2021", gives: "€ 60,000"),
        clause(
            "staff", ["staff HOURS per TIME WINDOW"], "the hours of staff that a course takes",
            example: "lasts 12 months\nstaff 2 hours/month while active", asking: "hours(visited)", gives: "2,400 hours"
        ),
        clause(
            "cost", ["cost DOMAIN \"line\" = EXPR WINDOW, paid by PAYER"],
            "what a course costs, in the domain in which it falls",
            text: """
                The window is `while active`, `on start`, `on completion`, `on dropout` or `afterwards for TIME`; `per \
                hour` follows the hours of the staff, and `while running` and `on launch` are costs of the intervention \
                as a whole. Without `paid by`, the domain's payer pays.
                """,
            example: "lasts 12 months\ncost Support \"Intake\" = 50 EUR on start",
            asking: "cost(visited) for visits", gives: "€ 5,000"),
        clause(
            "effect",
            ["effect TARGET *= FACTOR while active, building up over TIME, then fading with half-life TIME"],
            "multiplies a person's costs in a domain, or an outcome, during and after a course",
            text: "Several effects on one amount multiply, also those of several interventions.",
            example: "lasts 12 months\neffect Care *= 0.5 while active", asking: "cost(visited) in 2021",
            gives: "€ 60,000"),
        clause(
            "outcome", ["outcome NAME \"title\" = EXPR WINDOW"], "something to count of a course",
            example: "lasts 12 months\noutcome helped = 1 person on completion", asking: "outcome(visited, helped)",
            gives: "100"),
        clause(
            "budget", ["budget MONEY/year"], "the most that the intervention's own costs may be in a calendar year",
            text: """
                A course commits all that it will cost as it begins; nobody begins where more would be committed for a \
                year than its budget. The costs are then the same for all, and known at the start of a draw.
                """,
            example: "lasts 12 months\nbudget 2_400 EUR/year\ncost Support = 20 EUR/month while active",
            asking: "started(visited) in 2021", gives: "10"),
        clause(
            "staffing",
            ["staffing { start EXPR posts EXPR delay TIME pace EXPR turnover SHARE per TIME caseload EXPR }"],
            "staff that is recruited and leaves, which gives the number of places",
            text:
                "Each clause stands on a line of its own; without `pace` vacancies are filled at once after the delay.",
            example: """
                lasts 36 months
                staffing {
                  start 1 person
                  posts 3 people
                  delay 2 months
                  caseload 10
                }
                """, asking: "enrolled(visited) in 2023", gives: "30"),
        clause(
            "dropout", ["dropout at rate RATE", "dropout with chance SHARE per TIME"],
            "how fast people leave a course before its end",
            text: "Who leaves does so as a cycle begins, and frees the place.",
            example: "lasts 12 months\ndropout with chance 1 per year", asking: "completed(visited)", gives: "0"),
        clause(
            "again", ["again after TIME, at most N courses", "again never"],
            "when somebody who completed or left a course may have another",
            example: "lasts 6 months\nagain after 6 months, at most 2 courses", asking: "started(visited)",
            gives: "200"),
        clause(
            "asks", ["asks again after TIME"], "when somebody who refused may be offered a place again",
            example: "lasts 6 months\naccept 0\nasks again after 12 months", asking: "refused(visited)", gives: "300"),
        clause(
            "excludes", ["excludes INTERVENTION, ..."],
            "interventions during whose courses nobody is eligible for this one",
            text: "They may be declared further down.",
            example: """
                lasts 6 months }
                intervention other for resident {
                lasts 1 month
                excludes visits
                """, asking: "started(visited)", gives: "100"),
        CatalogEntry(
            .interventionClause, "flow", ["flow STATE -> STATE on start|completion|dropout"],
            "a move, at once, of who starts, completes or leaves a course",
            text: "Of several that fit, the first in the text is made.",
            examples: [
                CatalogExample(
                    .text,
                    """
                    cycle 1 month
                    start 2021-01
                    horizon 1 year
                    population resident {
                      size 100
                      states ill, well
                    }
                    intervention cure for resident {
                      lasts 6 months
                      flow ill -> well on completion
                    }
                    scenario cured { start cure }
                    run cured draws 1 seed 1
                    """, asking: "flows(cured) for ill", gives: "100")
            ]),
    ]

    private static func clause(
        _ name: String, _ signatures: [String], _ summary: String, text: String = "", example: String,
        asking question: String, gives result: String
    ) -> CatalogEntry {
        CatalogEntry(
            .interventionClause, name, signatures, summary, text: text,
            examples: [CatalogExample(.intervention, example, asking: question, gives: result)])
    }
}
