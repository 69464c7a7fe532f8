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
            "rollout", ["rollout at once from MONTH", "rollout linear from MONTH over TIME"],
            "how the reach opens up in time",
            example: "reach 40\nrollout linear from 2021-01 over 2 years\nlasts 12 months",
            asking: "started(visited) in 2021", gives: "20"),
        clause(
            "places", ["places EXPR"], "how many can be in a course at one time",
            text: "A place that comes free as a cycle begins can be given in that cycle.",
            example: "places 10\nlasts 12 months", asking: "started(visited)", gives: "30"),
        clause(
            "accept", ["accept SHARE"], "the chance that an offer is accepted; without it, all accept",
            text: "An offer that is refused is not made again.",
            example: "accept 0\nlasts 12 months", asking: "refused(visited)", gives: "100"),
        clause(
            "lasts", ["lasts TIME"], "how long a course takes: the nearest whole number of cycles",
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
                The window is `while active`, `on start`, `on completion` or `afterwards for TIME`. Without `paid by`, \
                the domain's payer pays.
                """,
            example: "lasts 12 months\ncost Support \"Intake\" = 50 EUR on start",
            asking: "cost(visited) for visits", gives: "€ 5,000"),
        clause(
            "effect",
            ["effect DOMAIN *= FACTOR while active, building up over TIME, then fading with half-life TIME"],
            "multiplies a person's costs in a domain during and after a course",
            example: "lasts 12 months\neffect Care *= 0.5 while active", asking: "cost(visited) in 2021",
            gives: "€ 60,000"),
        clause(
            "outcome", ["outcome NAME \"title\" = EXPR WINDOW"], "something to count of a course",
            example: "lasts 12 months\noutcome helped = 1 person on completion", asking: "outcome(visited, helped)",
            gives: "100"),
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
