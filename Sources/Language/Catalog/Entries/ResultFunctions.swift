/// Questions to the results of a scenario that has been run; each gives a measure that `by`, `in` and `for` reduce.
extension Catalog {
    static let cost = function(
        .cost, "cost(scenario)", summary: "money by year, population, domain, payer and cause",
        text: "The cause is `care`, or the intervention whose cost it is.",
        examples: .value("cost(basis) for insurer in 2021", "€ 120,000"), .value("cost(coached) for coach", "€ 48,000"))

    static let outcome = function(
        .outcome, "outcome(scenario, name)", summary: "an outcome that the model defines, by year",
        examples: .value("outcome(coached, helped)", "40"))

    static let people = function(
        .people, "people(scenario)", summary: "people by population, state and domain, on average over the year",
        examples: .value("people(basis) for ill in 2023", "44.1"))

    static let flows = function(
        .flows, "flows(scenario)", summary: "moves by year, population, from and to, and by the domains of the two",
        text: "Who leaves a population goes to `out`. A state without a domain has the label `none`.",
        examples: .value("flows(basis) for home in 2021", "21.1"))

    static let arrivals = function(
        .arrivals, "arrivals(scenario)", summary: "people who entered, by year and population",
        text: "Those of the start are not among them.", examples: .value("arrivals(basis) in 2021", "0"))

    static let enrolled = function(
        .enrolled, "enrolled(scenario)", summary: "people in a course, on average over the year",
        examples: .value("enrolled(coached) in 2021", "40"))

    static let waiting = function(
        .waiting, "waiting(scenario)", summary: "people on the waiting list, on average over the year",
        examples: .value("waiting(coached) in 2021", "39.8"))

    static let started = function(
        .started, "started(scenario)", summary: "courses started, by year and intervention",
        examples: .value("started(coached)", "40"))

    static let refused = function(
        .refused, "refused(scenario)", summary: "offers refused, by year and intervention",
        examples: .value("refused(coached)", "9.9"))

    static let completed = function(
        .completed, "completed(scenario)", summary: "courses completed, by year and intervention",
        examples: .value("completed(coached)", "40"))

    static let hours = function(
        .hours, "hours(scenario)", summary: "staff hours, by year and intervention",
        examples: .value("hours(coached) in 2021", "960 hours"))

    static let delayed = function(
        .delayed, "delayed(scenario)", summary: "courses begun after a wait of a cycle or more",
        examples: .value("delayed(coached)", "0"))

    static let waitingTime = function(
        .waitingTime, "waitingTime(scenario)",
        summary: "the time that those who began had been on the waiting list, together",
        text: "Divided by the courses started it is the mean wait.",
        examples: .value("total(waitingTime(coached)) / total(started(coached))", "0 months"))

    static let dropped = function(
        .dropped, "dropped(scenario)", summary: "courses left before their end, by year and intervention",
        examples: .value("dropped(coached)", "0"))

    static let expanded = function(
        .expanded, "expanded(scenario)",
        summary: "1 in a draw in which a stage gate of the intervention opened, else 0",
        text: "It stands in the year in which the first of the gates opened; its mean is the chance of it.",
        examples: .value("expanded(coached)", "0"))
}
