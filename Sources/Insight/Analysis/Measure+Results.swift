import Quantities
package import Results

/// The measures that a run's results answer directly.
extension Measure {
    /// Money by cycle, population, domain, payer and cause.
    package static func cost(_ results: RunResults) -> Measure {
        let layout = results.layout
        let places = layout.lines.map { [$0.population, $0.domain, $0.payer, $0.cause] }
        return merged(
            Measure(
                dimension: .money, layout: layout, draws: results.draws, axes: [.population, .domain, .payer, .cause],
                places: places, times: .cycles, cycles: layout.moments, keepsYears: true, isReduced: false,
                combination: .sum,
                values: byPlace(results.ledger, draws: results.draws, places: places.count, times: layout.moments)))
    }

    /// An outcome of the model by cycle.
    package static func outcome(_ results: RunResults, _ number: Int) -> Measure {
        let layout = results.layout
        let count = layout.outcomes.count
        let values = stride(from: number, to: results.outcomes.count, by: count).map { results.outcomes[$0] }
        return Measure(
            dimension: layout.outcomes[number].dimension, layout: layout, draws: results.draws, axes: [], places: [[]],
            times: .cycles, cycles: layout.moments, keepsYears: true, isReduced: false, combination: .sum,
            values: values)
    }

    /// An outcome of the model as a whole: one number a draw.
    package static func modelOutcome(_ results: RunResults, _ number: Int) -> Measure {
        let layout = results.layout
        let count = layout.modelOutcomes.count
        return Measure(
            dimension: layout.modelOutcomes[number].dimension, layout: layout, draws: results.draws, axes: [],
            places: [[]], times: .whole, keepsYears: false, isReduced: true, combination: .last,
            values: (0..<results.draws).map { results.modelOutcomes[$0 * count + number] })
    }

    /// People by cycle, population, state and the domain of the state, at the start of the cycle.
    package static func people(_ results: RunResults) -> Measure {
        let layout = results.layout
        let states = layout.states.count
        let perDraw = (layout.cycles + 1) * states
        var values = [Double]()
        values.reserveCapacity(results.draws * layout.cycles * states)
        for draw in 0..<results.draws {
            for state in 0..<states {
                for cycle in 0..<layout.cycles {
                    values.append(results.people[draw * perDraw + cycle * states + state])
                }
            }
        }
        return Measure(
            dimension: .count, layout: layout, draws: results.draws, axes: [.population, .state, .domain],
            places: layout.states.enumerated().map { [$1.population, $0, domain($0, in: layout)] }, times: .cycles,
            keepsYears: true,
            isReduced: false, combination: .mean, values: values)
    }

    /// The number of a state's domain; behind the domains, none.
    private static func domain(_ state: Int, in layout: ResultLayout) -> Int {
        layout.states[state].domain ?? layout.domains.count
    }

    /// Moves by year, population, and state and domain of origin and of destination; behind the states stands the
    /// outside, for the states that can be left for it.
    package static func flows(_ results: RunResults) -> Measure {
        let layout = results.layout
        let states = layout.states.count
        let years = layout.years
        var places: [[Int]] = []
        for from in 0..<states {
            let (population, domain) = (layout.states[from].population, domain(from, in: layout))
            for to in 0..<states where population == layout.states[to].population && from != to {
                places.append([population, from, to, domain, self.domain(to, in: layout)])
            }
            if layout.states[from].canBeLeft {
                places.append([population, from, states, domain, layout.domains.count + 1])
            }
        }
        var values = [Double]()
        values.reserveCapacity(results.draws * places.count * years.count)
        let movePlaces = layout.movePlaces
        let stored = places.map { movePlaces[$0[1] * (states + 1) + $0[2]] }
        for draw in 0..<results.draws {
            for place in stored {
                for year in years.indices {
                    // A move that cannot happen is not kept.
                    let moves = place < 0 ? 0 : results.moves[(draw * years.count + year) * layout.moves.count + place]
                    values.append(moves)
                }
            }
        }
        return Measure(
            dimension: .count, layout: layout, draws: results.draws,
            axes: [.population, .from, .to, .fromDomain, .toDomain], places: places, times: .years(years),
            keepsYears: true, isReduced: false, combination: .sum, values: values)
    }

    /// People who entered, by cycle and population; those of the start are not among them.
    package static func arrivals(_ results: RunResults) -> Measure {
        let layout = results.layout
        let count = layout.populations.count
        return Measure(
            dimension: .count, layout: layout, draws: results.draws, axes: [.population],
            places: (0..<count).map { [$0] }, times: .cycles, keepsYears: true, isReduced: false, combination: .sum,
            values: byPlace(results.arrivals, draws: results.draws, places: count, times: layout.cycles))
    }

    /// A series of the courses by cycle and intervention.
    package static func courses(_ results: RunResults, _ series: CourseSeries) -> Measure {
        let layout = results.layout
        let interventions = layout.interventions.count
        let perCycle = interventions * CourseSeries.allCases.count
        let times = series == .hours ? layout.moments : layout.cycles
        var values = [Double]()
        values.reserveCapacity(results.draws * times * interventions)
        for draw in 0..<results.draws {
            for intervention in 0..<interventions {
                for cycle in 0..<times {
                    let first = (draw * layout.moments + cycle) * perCycle
                    values.append(results.courses[first + intervention * CourseSeries.allCases.count + series.rawValue])
                }
            }
        }
        let dimension: Dimension =
            switch series {
            case .hours: .work
            case .waited: .time * .count
            case .expanded: .none
            case .enrolled, .waiting, .started, .refused, .completed, .delayed, .dropped: .count
            }
        return Measure(
            dimension: dimension, layout: layout, draws: results.draws, axes: [.intervention],
            places: (0..<interventions).map { [$0] }, times: .cycles, cycles: times, keepsYears: true, isReduced: false,
            combination: series.isStock ? .mean : .sum, values: values)
    }

    /// From draws x times x places to draws x places x times.
    private static func byPlace(_ values: [Double], draws: Int, places: Int, times: Int) -> [Double] {
        var result = [Double](repeating: 0, count: values.count)
        for draw in 0..<draws {
            let first = draw * places * times
            for time in 0..<times {
                for place in 0..<places { result[first + place * times + time] = values[first + time * places + place] }
            }
        }
        return result
    }

    /// Places with the same labels made one, in the order in which they first stand.
    private static func merged(_ measure: Measure) -> Measure { measure.grouped(by: measure.axes) }
}
