import Checking
import Report
import SourceText
import Syntax

/// The flows of the populations of a model, numbered through: who enters, who moves, and whom interventions move.
struct DescribedFlows: Sendable {
    private let model: CheckedModel
    private let written: WrittenText
    private let words: ReportWords
    /// For each population, its flows.
    private(set) var byPopulation: [[DescribedFlow]] = []

    /// Of a flow out of every state by a table of chances, so many arrows are drawn one by one; more say nothing to the
    /// eye, and are told in words (our choice).
    private static let mostArrowsOfTable = 12

    init(_ model: CheckedModel, _ written: WrittenText, _ words: ReportWords) {
        self.model = model
        self.written = written
        self.words = words
        var number = 0
        for population in model.populations.indices {
            var flows: [DescribedFlow] = []
            func next() -> Int {
                number += 1
                return number
            }
            for arrivals in model.populations[population].arrivals {
                flows.append(described(arrivals, in: model.populations[population], next()))
            }
            for flow in model.populations[population].flows { flows.append(described(flow, in: population, next())) }
            for intervention in model.interventions where intervention.population == population {
                for move in intervention.moves { flows.append(described(move, of: intervention, next())) }
            }
            byPopulation.append(flows)
        }
    }

    private func described(_ arrivals: CheckedArrivals, in population: CheckedPopulation, _ number: Int)
        -> DescribedFlow
    {
        var states = arrivals.state.map { [$0] } ?? []
        if let shares = arrivals.proportions { states = Self.reached(shares, count: population.states.count) }
        return DescribedFlow(
            number: number, from: words.outside,
            to: arrivals.state.map { population.states[$0] } ?? words.severalStates,
            speed: written.text(from: arrivals.mean.range, to: arrivals.range),
            documentation: written.documentation(above: arrivals.range), intervention: nil, isChanged: false,
            places: states.map { (.outside, .state($0)) },
            expressions: [arrivals.mean] + (arrivals.proportions.map { [$0] } ?? []))
    }

    private func described(_ flow: CheckedFlow, in population: Int, _ number: Int) -> DescribedFlow {
        let halves = written.halves(flow.range, at: .arrow)
        var expressions: [CheckedExpression] = []
        switch flow.speed {
        case .rate(let rate): expressions = [rate]
        case .chance(let chance, _): expressions = [chance]
        case .certain(let condition): expressions = [condition]
        case .row: break
        }
        switch flow.target {
        case .state: break
        case .proportions(let shares): expressions.append(shares)
        case .chances(let rows): expressions += rows
        }
        return DescribedFlow(
            number: number, from: halves.left, to: halves.right[0], speed: halves.right.dropFirst().joined(),
            documentation: written.documentation(above: flow.range), intervention: nil,
            isChanged: isChanged(flow, in: population),
            places: places(flow, states: model.populations[population].states.count), expressions: expressions)
    }

    private func described(_ move: CheckedCourseMove, of intervention: CheckedIntervention, _ number: Int)
        -> DescribedFlow
    {
        let halves = written.halves(move.range, at: .arrow)
        let count = model.populations[intervention.population].states.count
        let to: StateDiagram.Place = move.to < count ? .state(move.to) : .outside
        return DescribedFlow(
            number: number, from: halves.left, to: halves.right[0], speed: halves.right.dropFirst().joined(),
            documentation: written.documentation(above: move.range), intervention: intervention.title,
            isChanged: false, places: Self.origins(move.from, states: count).map { ($0, to) }, expressions: [])
    }

    // MARK: Places

    private func places(_ flow: CheckedFlow, states: Int) -> [(from: StateDiagram.Place, to: StateDiagram.Place)] {
        switch flow.target {
        case .state(let state):
            let to: StateDiagram.Place = state < states ? .state(state) : .outside
            return Self.origins(flow.from, states: states).map { ($0, to) }
        case .proportions(let shares):
            guard flow.from.count == 1 else { return [(.anyState, .anyState)] }
            return Self.reached(shares, count: states).map { (.state(flow.from[0]), .state($0)) }
        case .chances(let rows):
            let arrows = zip(flow.from, rows).flatMap { from, row in
                Self.reached(row, count: states).filter { $0 != from }.map {
                    (from: StateDiagram.Place.state(from), to: StateDiagram.Place.state($0))
                }
            }
            return flow.from.count > 1 && arrows.count > Self.mostArrowsOfTable ? [(.anyState, .anyState)] : arrows
        }
    }

    /// One mark stands for all states; a flow that leaves a single one is drawn from there.
    private static func origins(_ from: [Int], states: Int) -> [StateDiagram.Place] {
        // A flow of every state into one does not leave that one.
        from.count > 1 && from.count >= states - 1 ? [.anyState] : from.map { .state($0) }
    }

    /// The states that a row gives a share: all but those for which the text says 0.
    private static func reached(_ row: CheckedExpression, count: Int) -> [Int] {
        switch row.kind {
        case .byState(let column, let rows):
            switch column.kind {
            case .list, .column:
                let found = Set(reached(column, count: count))
                return (0..<count).filter { found.contains(rows[$0]) }
            default: return Array(0..<count)
            }
        case .list(let elements):
            return elements.indices.filter { if case .number(0) = elements[$0].kind { false } else { true } }
        case .column(let values): return values.indices.filter { values[$0] != 0 }
        default: return Array(0..<count)
        }
    }

    private func isChanged(_ flow: CheckedFlow, in population: Int) -> Bool {
        if case .certain = flow.speed { return false }
        return model.interventions.contains { intervention in
            intervention.population == population
                && intervention.effects.contains { effect in
                    guard case .flows(let from, let to) = effect.target, !Set(from).isDisjoint(with: flow.from) else {
                        return false
                    }
                    guard let to else { return true }
                    if case .state(let target) = flow.target { return target == to }
                    return true
                }
        }
    }
}
