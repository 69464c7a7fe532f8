/// A country whose people go through eight states of health and care, month by month: the largest model there is need
/// of, and the simplest of that size.
package struct Country: Sendable {
    package let people: Int
    /// Months.
    package let cycles: Int
    /// Any number from 2: the last is that of the dead.
    package let states: Int

    package init(people: Int, cycles: Int, states: Int = 8) {
        precondition(states >= 2, "there are those who live and those who do not")
        self.people = people
        self.cycles = cycles
        self.states = states
    }

    /// All inhabitants of the Netherlands, over ten years.
    package static let netherlands = Country(people: 17_900_000, cycles: 120)

    /// Chances a month of a state becoming worse, better and the last; the worst cannot become worse.
    func chances(_ state: Int) -> (worse: Double, better: Double, death: Double) {
        (state < states - 2 ? 0.01 : 0, state > 0 ? 0.02 : 0, 0.0005 * Double(state + 1))
    }

    /// The chances a month of ending in each state: a row for each, the last of those who stay dead.
    var rows: [[Double]] {
        (0..<states).map { state in
            var row = [Double](repeating: 0, count: states)
            guard state < states - 1 else {
                row[state] = 1
                return row
            }
            let (worse, better, death) = chances(state)
            if worse > 0 { row[state + 1] += worse }
            if better > 0 { row[state - 1] += better }
            row[states - 1] += death
            row[state] = 1 - worse - better - death
            return row
        }
    }

    /// Euros a month of a state.
    func cost(_ state: Int) -> Double { state == states - 1 ? 0 : 100 * Double(state + 1) }

    /// Quality of life of a state.
    func utility(_ state: Int) -> Double { state == states - 1 ? 0 : 1 - 0.8 * Double(state) / Double(states) }

    /// The model as one types it.
    package var text: String {
        let names = (0..<states).map { "s\($0)" }
        let flows = rows.dropLast().enumerated().map { state, row in
            "  flow s\(state) -> any with chances [\(row.map { "\($0)" }.joined(separator: ", "))] per month"
        }
        func byState(_ values: [Double], _ unit: String) -> String {
            zip(names, values).dropLast().map { "if state == \($0) then \($1) \(unit) else " }.joined()
                + "\(values[states - 1]) \(unit)"
        }
        return """
            model Country
            cycle 1 month
            start 2021-01
            horizon \(cycles) months
            currency EUR 2019
            discount costs 3 %, health 1.5 %
            payer insurer
            domain Care paid by insurer
            population inhabitant {
              size \(people)
              states \(names.joined(separator: ", "))
            \(flows.joined(separator: "\n"))
              cost Care = \(byState((0..<states).map(cost), "EUR/month/person"))
              outcome health = \(byState((0..<states).map(utility), "QALY/year"))
            }
            """
    }
}
