import TestSupport

/// Writes the text of a model by chance, part by part.
struct RandomModelWriter {
    var numbers: SeededNumbers
    let states: [String]
    let size: Int
    /// The word for the length of a cycle behind `per`, and how many there are.
    let cycle: String
    let cycles: Int
    private(set) var interventions: [String] = []
    /// The discrete attributes, each a number from 0 to 2.
    private(set) var attributes: [String] = []
    /// Clauses of the population, in the order of the text.
    private(set) var clauses: [String] = []

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
        states = Array(["a", "b", "c", "d"].prefix(Int.random(in: 2...4, using: &numbers)))
        size = Int.random(in: 20...60, using: &numbers)
        cycle = ["month", "month", "quarter", "year"].randomElement(using: &numbers) ?? "month"
        cycles = 2 * Int.random(in: 3...5, using: &numbers)
    }

    // MARK: Chance

    mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

    mutating func pick(_ texts: [String]) -> String {
        guard let text = texts.randomElement(using: &numbers) else { preconditionFailure("there is something to pick") }
        return text
    }

    /// A number of hundredths, as a text writes it.
    mutating func hundredths(_ range: ClosedRange<Int>) -> String {
        let value = Int.random(in: range, using: &numbers)
        return "\(Double(value) / 100)"
    }

    // MARK: The whole

    /// The text of the model.
    mutating func model() -> String {
        let correction = pick(["", "", "correction half-cycle", "correction simpson"])
        let uncertain = pick(["= 0.4", "= 0.4", "~ uniform(0.3, 0.5)"])
        writeAttributes()
        writeFlows()
        writeAmounts()
        if happens(35) { writeArrivals() }
        let proportions = states.map { _ in "\(Int.random(in: 1...4, using: &numbers))" }.joined(separator: ", ")
        let start = happens(60) ? " in proportion to [\(proportions)]" : ""
        let help = happens(75) ? intervention("help") : ""
        let more = !help.isEmpty && happens(35) ? intervention("more") : ""
        let scenario =
            interventions.isEmpty
            ? "" : "scenario helped { \(interventions.map { "start \($0)" }.joined(separator: " ")) }"
        return """
            cycle 1 \(cycle)
            start 2021-10
            horizon \(cycles) \(cycle)s
            currency EUR 2021
            discount costs 3 %, health 1.5 %
            \(correction)
            payer city
            payer insurer
            domain Care paid by insurer
            domain Support paid by city
            parameter u \(uncertain) assumption "any"
            let used = u * 1
            population one {
            size \(size)
            states \(states.joined(separator: ", "))\(start)
            \(clauses.joined(separator: "\n"))
            cost Support "By chance" = used * 3 EUR/month
            }
            \(help)
            \(more)
            \(scenario)
            """
    }

    /// Words for a new intervention, once its name is in use.
    mutating func name(_ intervention: String) { interventions.append(intervention) }

    /// Adds a clause of the population.
    mutating func add(_ clause: String) { clauses.append(clause) }

    // MARK: The population

    private mutating func writeAttributes() {
        if happens(60) {
            attributes.append("heavy")
            add("attribute heavy ~ bernoulli(\(hundredths(10...90)))")
        }
        if happens(40) {
            attributes.append("kind")
            add("attribute kind ~ " + pick(["empirical([0, 1, 2])", "empirical([0.5, 2, 0.5])"]))
        }
        if happens(30), let one = attributes.first {
            attributes.append("load")
            add("attribute load = if \(one) >= 1 then 2 else 0.5")
        }
    }

    private mutating func writeArrivals() {
        let to = happens(50) ? " into \(pick(states))" : ""
        add("arrivals \(hundredths(50...400)) people/\(cycle)\(to)")
    }

    private mutating func writeAmounts() {
        add(
            "cost Care \"Daily\" = if state == \(pick(states)) then \(hundredths(500...9_000)) EUR/month "
                + "else \(hundredths(0...900)) EUR/month")
        if let attribute = attributes.randomElement(using: &numbers) {
            add("cost Support \"Load\" = (1 + \(attribute)) * \(hundredths(100...900)) EUR/month")
        }
        if happens(50) {
            add("cost Care \"Moving\" = \(hundredths(100...9_000)) EUR on entering \(pick(states))")
        }
        if happens(25) { add("cost Support \"Long\" = timeInState / 1 month * 2 EUR/month") }
        add("outcome health = (if state == \(pick(states)) then 0.9 QALY/year else 0.4 QALY/year)")
        if happens(40) { add("outcome moves = 1 count on any -> \(pick(states))") }
    }
}
