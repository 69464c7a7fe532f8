import Foundation

/// The Sick-Sicker microsimulation as a good engineer writes it for this one model: a person at a time, states in a
/// register, chances compared as doubles without a branch, amounts summed for each person.
///
/// Nothing of the workbench is used. The dead go on to the end, as in the published code.
package struct SickSickerLoop: Sendable {
    /// What one strategy gave: the means over the people, and their standard errors.
    package struct Result: Sendable {
        package let cost: Double
        package let health: Double
        package let costError: Double
        package let healthError: Double
    }

    private let model: SickSicker
    /// The thresholds of `SickSicker.thresholds`, a fourth beside each three and a fourth row for the dead; for each
    /// year of age where chances go by a table.
    private let thresholds: [Double]

    package init(_ model: SickSicker) {
        self.model = model
        let chances =
            switch model.dying {
            case .plain: [-log(1 - SickSicker.healthyDeath)]
            case .byTable: model.tableAges.map { SickSicker.hazard(age: Double($0)) }
            case .byFormula: [0.0]
            }
        thresholds = chances.flatMap { death in
            var rows = SickSicker.thresholds(death: death)
            // Above every number drawn, so that a row has four places; of the dead, all go to the last state.
            for place in [3, 7, 11] { rows.insert(2, at: place) }
            rows += [0, 0, 0, 2]
            return rows
        }
    }

    /// Runs all people through all cycles under one strategy.
    /// - Complexity: people x cycles.
    package func run(isTreated: Bool, seed: UInt64) -> Result {
        var costs: [Double] = []
        var healths: [Double] = []
        for cycle in 0..<model.cycles {
            let weight = pow(1 + SickSicker.discount, -Double(cycle))
            let extra = isTreated ? SickSicker.treatment : 0
            let treated = isTreated ? SickSicker.treatedUtility : SickSicker.utilities[1]
            costs += zip(SickSicker.costs, [0, extra, extra, 0]).map { ($0 + $1) * weight }
            healths += [SickSicker.utilities[0], treated, SickSicker.utilities[2], 0].map { $0 * weight }
        }
        return unsafe costs.withUnsafeBufferPointer { costs in
            unsafe healths.withUnsafeBufferPointer { healths in
                unsafe thresholds.withUnsafeBufferPointer { thresholds in
                    switch model.dying {
                    case .plain: unsafe plain(costs, healths, thresholds, seed)
                    case .byTable: unsafe byTable(costs, healths, thresholds, seed)
                    case .byFormula: unsafe byFormula(costs, healths, seed)
                    }
                }
            }
        }
    }

    private func plain(
        _ costs: UnsafeBufferPointer<Double>, _ healths: UnsafeBufferPointer<Double>,
        _ thresholds: UnsafeBufferPointer<Double>, _ seed: UInt64
    ) -> Result {
        var sums = Sums()
        var generator = Xoshiro256(seed: seed)
        for _ in 0..<model.people {
            var state = 0
            var cost = 0.0
            var health = 0.0
            for cycle in 0..<model.cycles {
                unsafe cost += costs[4 * cycle + state]
                unsafe health += healths[4 * cycle + state]
                state = unsafe Self.next(generator.next(), thresholds, 4 * state)
            }
            sums.add(cost, health)
        }
        return sums.result(people: model.people)
    }

    private func byTable(
        _ costs: UnsafeBufferPointer<Double>, _ healths: UnsafeBufferPointer<Double>,
        _ thresholds: UnsafeBufferPointer<Double>, _ seed: UInt64
    ) -> Result {
        var sums = Sums()
        var generator = Xoshiro256(seed: seed)
        for _ in 0..<model.people {
            let age = Self.age(&generator)
            var row = 16 * Int(age)
            var state = 0
            var cost = 0.0
            var health = 0.0
            for cycle in 0..<model.cycles {
                unsafe cost += costs[4 * cycle + state]
                unsafe health += healths[4 * cycle + state]
                state = unsafe Self.next(generator.next(), thresholds, row + 4 * state)
                row += 16
            }
            sums.add(cost, health)
        }
        return sums.result(people: model.people)
    }

    private func byFormula(
        _ costs: UnsafeBufferPointer<Double>, _ healths: UnsafeBufferPointer<Double>, _ seed: UInt64
    ) -> Result {
        let (sick, recovered, sicker) = (
            -log(1 - SickSicker.sick), -log(1 - SickSicker.recovered), -log(1 - SickSicker.sicker)
        )
        var sums = Sums()
        var generator = Xoshiro256(seed: seed)
        for _ in 0..<model.people {
            let age = Self.age(&generator)
            var state = 0
            var cost = 0.0
            var health = 0.0
            for cycle in 0..<model.cycles {
                unsafe cost += costs[4 * cycle + state]
                unsafe health += healths[4 * cycle + state]
                let drawn = generator.next()
                let death = SickSicker.hazard(age: age + Double(cycle))
                switch state {
                case 0:
                    let leaving = 1 - exp(-(sick + death))
                    if drawn < leaving { state = drawn * (sick + death) < leaving * sick ? 1 : 3 }
                case 1:
                    let total = recovered + sicker + SickSicker.sickHazard * death
                    let leaving = 1 - exp(-total)
                    if drawn < leaving {
                        let share = drawn * total
                        state = share < leaving * recovered ? 0 : share < leaving * (recovered + sicker) ? 2 : 3
                    }
                case 2: if drawn < 1 - exp(-SickSicker.sickerHazard * death) { state = 3 }
                default: break
                }
            }
            sums.add(cost, health)
        }
        return sums.result(people: model.people)
    }

    @inline(__always)
    private static func age(_ generator: inout Xoshiro256) -> Double {
        SickSicker.ages.lowerBound + (SickSicker.ages.upperBound - SickSicker.ages.lowerBound) * generator.next()
    }

    /// How many of the three thresholds the number has reached.
    @inline(__always)
    private static func next(_ drawn: Double, _ thresholds: UnsafeBufferPointer<Double>, _ first: Int) -> Int {
        unsafe (drawn >= thresholds[first] ? 1 : 0) + (drawn >= thresholds[first + 1] ? 1 : 0)
            + (drawn >= thresholds[first + 2] ? 1 : 0)
    }

    /// The sums over people, and of squares.
    private struct Sums {
        private var (cost, health, costSquares, healthSquares) = (0.0, 0.0, 0.0, 0.0)

        mutating func add(_ cost: Double, _ health: Double) {
            self.cost += cost
            self.health += health
            costSquares += cost * cost
            healthSquares += health * health
        }

        func result(people: Int) -> Result {
            let count = Double(people)
            func error(_ sum: Double, _ squares: Double) -> Double {
                (max(0, squares / count - (sum / count) * (sum / count)) / count).squareRoot()
            }
            return Result(
                cost: cost / count, health: health / count, costError: error(cost, costSquares),
                healthError: error(health, healthSquares))
        }
    }
}
