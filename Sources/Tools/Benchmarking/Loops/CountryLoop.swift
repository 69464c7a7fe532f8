/// The country as a good engineer writes it for this one model: a person at a time, chances compared as doubles without
/// a branch, amounts summed by month.
package struct CountryLoop: Sendable {
    private let country: Country
    /// States x states: the chances of a row summed up, the last above every number.
    private let thresholds: [Double]

    package init(_ country: Country) {
        self.country = country
        thresholds = country.rows.flatMap { row in
            var sum = 0.0
            return row.map { chance in
                sum += chance
                return sum
            }
        }
    }

    /// The money and health of every month. Complexity: people x cycles x states.
    package func run(seed: UInt64) -> [(cost: Double, health: Double)] {
        let states = country.states
        let costs = (0..<states).map(country.cost)
        let utilities = (0..<states).map(country.utility)
        var generator = Xoshiro256(seed: seed)
        var months = [(cost: Double, health: Double)](repeating: (0, 0), count: country.cycles)
        unsafe months.withUnsafeMutableBufferPointer { months in
            unsafe thresholds.withUnsafeBufferPointer { thresholds in
                unsafe costs.withUnsafeBufferPointer { costs in
                    unsafe utilities.withUnsafeBufferPointer { utilities in
                        for _ in 0..<country.people {
                            var state = 0
                            for month in 0..<country.cycles {
                                unsafe months[month].cost += costs[state]
                                unsafe months[month].health += utilities[state] / 12
                                let drawn = generator.next()
                                let row = state * states
                                var next = 0
                                for to in 0..<states - 1 { next += unsafe drawn >= thresholds[row + to] ? 1 : 0 }
                                state = next
                            }
                        }
                    }
                }
            }
        }
        return months
    }
}
