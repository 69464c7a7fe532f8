import Catalog
import Checking
import Numerics
import Program
import Quantities
import Results

/// Who moves where, and what a flow may ask of the calendar and of the run.
extension Lowering {
    /// The flows out of each state, in the order of the text.
    mutating func lowerFlows(_ population: CheckedPopulation, _ number: Int) -> [LoweredPopulation.LoweredFlows] {
        var flows = [LoweredPopulation.LoweredFlows](repeating: .init(), count: population.states.count)
        for flow in population.flows {
            for (position, state) in flow.from.enumerated() {
                let context = Context(population: number, fixedState: state)
                let speed: LoweredPopulation.LoweredMove.Speed
                switch flow.speed {
                case .rate(let expression): speed = .rate(scalar(expression, context))
                case .chance(let expression, let months): speed = .chance(scalar(expression, context), period: months)
                case .row(let months): speed = .row(period: months)
                case .certain(let condition):
                    // Nobody is moved to where they are.
                    guard case .state(let to) = flow.target, to != state else { continue }
                    flows[state].certain.append((scalar(condition, context), to))
                    continue
                }
                let target: LoweredPopulation.LoweredMove.Target
                switch flow.target {
                case .state(let to): target = .state(to)
                case .proportions(let expression): target = .shares(byState(expression, number))
                case .chances(let rows): target = .shares(byState(rows[position], number))
                }
                // An effect on the flow is a factor on its rate.
                let factor = factor(onFlowOf: number, from: state, to: flow.target)
                flows[state].moves.append(.init(speed: speed, factor: factor, target: target, range: flow.range))
            }
        }
        return flows
    }

    /// The number of the run that a model asks for.
    func running(_ total: CheckedTotal) -> RunningTotal {
        if let population = model.populations.firstIndex(where: { $0.name == total.owner }), total.function == .people {
            let first = firstState(of: population)
            let states = model.populations[population].states
            guard let name = total.state else { return .people(states: first..<first + states.count) }
            guard let state = states.firstIndex(of: name) else {
                preconditionFailure("the checker admits only states that there are")
            }
            return .people(states: first + state..<first + state + 1)
        }
        guard let intervention = model.interventions.firstIndex(where: { $0.name == total.owner }) else {
            preconditionFailure("the checker admits only interventions that there are")
        }
        switch total.function {
        case .waiting: return .course(.waiting, intervention: intervention)
        case .enrolled: return .course(.enrolled, intervention: intervention)
        case .started: return .course(.started, intervention: intervention)
        case .refused: return .course(.refused, intervention: intervention)
        case .completed: return .course(.completed, intervention: intervention)
        default: preconditionFailure("the checker admits no other totals in a model")
        }
    }

    /// Where the states of a population begin among those of the layout.
    func firstState(of population: Int) -> Int {
        model.populations[..<population].reduce(0) { $0 + $1.states.count }
    }

    /// The calendar year and month, from 1, in which a cycle begins.
    mutating func calendar() -> (year: Node, month: Node) {
        let twelve = graph.constant(Unit.monthsPerYear)
        // Months since the year 0; the small number keeps a month of thirds from falling into the one before, as in the
        // layout of the results.
        let start = Double(12 * model.start.year + model.start.month - 1)
        let elapsed = graph.apply(.floor, graph.apply(.add, graph.time(), graph.constant(1e-9)))
        let months = graph.apply(.add, elapsed, graph.constant(start))
        let year = graph.apply(.floor, graph.apply(.divide, months, twelve))
        let before = graph.apply(.multiply, year, twelve)
        let month = graph.apply(.add, graph.apply(.subtract, months, before), graph.constant(1))
        return (year, month)
    }
}
