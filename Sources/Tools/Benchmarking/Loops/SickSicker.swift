import Foundation

/// The numbers of the Sick-Sicker microsimulation (Krijkamp and others 2018, Medical Decision Making 38(3)), from which
/// both the loop by hand and the model's text are written.
package struct SickSicker: Sendable {
    /// What people die of in this variant, beside being sick.
    package enum Dying: String, CaseIterable, Sendable {
        /// One chance for all.
        case plain
        /// A chance by year of age, from a table.
        case byTable
        /// A hazard that grows exponentially with age, computed for each person in each cycle.
        case byFormula
    }

    package let people: Int
    /// Years.
    package let cycles: Int
    package let dying: Dying

    package init(people: Int, cycles: Int, dying: Dying) {
        self.people = people
        self.cycles = cycles
        self.dying = dying
    }

    /// Chances a year.
    static let (sick, recovered, sicker, healthyDeath) = (0.15, 0.5, 0.105, 0.005)
    /// How many times the hazard of death is greater than that of the healthy: for the sick and the sicker.
    static let (sickHazard, sickerHazard) = (3.0, 10.0)
    /// Euros a year, by state; who is sick or sicker and treated costs more.
    static let costs = [2_000.0, 4_000, 15_000, 0]
    static let treatment = 12_000.0
    /// Health a year, by state, and of the sick who are treated.
    static let utilities = [1, 0.75, 0.5, 0]
    static let treatedUtility = 0.95
    static let discount = 0.03
    /// People are between these ages, evenly, where age counts.
    static let ages = 20.0...60
    static let (hazardAtBirth, hazardGrowth) = (0.00005, 0.09)

    /// The hazard of the healthy at an age in years.
    static func hazard(age: Double) -> Double { hazardAtBirth * exp(hazardGrowth * age) }

    /// The chance by which the table has somebody of this whole age die in a year.
    static func tableChance(age: Int) -> Double { 1 - exp(-hazard(age: Double(age))) }

    /// The ages that the table has rows for.
    var tableAges: Range<Int> { 0..<(Int(Self.ages.upperBound) + cycles) }

    /// The chances of ending the year in each state, summed up: who is in the state, row by row.
    /// - Parameter death: the hazard of death of the healthy.
    /// - Shape: 3 states x 3 thresholds; the dead stay.
    static func thresholds(death: Double) -> [Double] {
        let rates = [
            [(1, -log(1 - sick)), (3, death)],
            [(0, -log(1 - recovered)), (2, -log(1 - sicker)), (3, sickHazard * death)],
            [(3, sickerHazard * death)],
        ]
        return rates.enumerated().flatMap { state, flows in
            let total = flows.reduce(0) { $0 + $1.1 }
            let leaving = 1 - exp(-total)
            var row = [0.0, 0, 0, 0]
            row[state] = 1 - leaving
            for (to, rate) in flows { row[to] += leaving * rate / total }
            return [row[0], row[0] + row[1], row[0] + row[1] + row[2]]
        }
    }
}
