import Program
import SourceText

/// The chances of moving in a cycle, cell by cell where they differ within a state.
extension CellRunner {
    /// Finds the exits of this cycle; those that stay as they are for a cell, once.
    func findExits(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        exits.beginCycle(rows: cells.count)
        for isFixed in [true, false] {
            for state in code.hasFlows.indices where code.hasFlows[state] {
                if code.hasIndividualFlows[state] {
                    guard isFixed == (code.isSteady && code.hasSteadyFlows[state]) else { continue }
                    try findByRow(state, isFixed: isFixed, cycle: cycle, slots)
                } else {
                    guard isFixed == !program.flowsChangeByCycle, exits.byState[state] == nil else { continue }
                    try find(state, isFixed: isFixed, cycle: cycle, slots)
                }
            }
            if isFixed { exits.keep() }
        }
    }

    /// The exits of a state whose chances are the same for all in it.
    private func find(_ state: Int, isFixed: Bool, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let moves = try readyMoves(state, cycle: cycle, slots)
        let flows = try competing(moves, cycle: cycle) { move throws(FlowProblem) in
            try move.rate(speed: slotSpeed(move.move.speed, slots), factor: slotValue(move.move.factor, slots))
        }
        exits.byState[state] = exits.append(flows, from: state, cycleLength: cycleLength, isFixed: isFixed)
    }

    /// The exits of each row in a state whose chances differ.
    private func findByRow(_ state: Int, isFixed: Bool, cycle: Int, _ slots: ScalarFile) throws(RunError) {
        let flows = program.flows[state]
        let moves = try readyMoves(state, cycle: cycle, slots)
        func isMissing(_ row: Int) -> Bool { store.states[row] == UInt8(state) && exits.byRow[row] == nil }
        try evaluate(flows.code, where: isMissing, cycle: cycle, slots) { members throws(RunError) in
            for place in 0..<members.count {
                func value(_ value: Move.Value?) -> Double {
                    guard case .result(let result)? = value else { return slotValue(value, slots) }
                    return unsafe Kernels.value(source(flows.code.results[result], members, slots, operand: 0), place)
                }
                let row = members[place]
                if let certain = flows.certain.first(where: { value($0.condition) != 0 }) {
                    exits.byRow[row] = exits.append(certain: certain.to, from: state, isFixed: isFixed)
                    continue
                }
                let competing = try competing(moves, cycle: cycle) { move throws(FlowProblem) in
                    var speed = 0.0
                    switch move.move.speed {
                    case .rate(let number), .chance(let number, _): speed = value(number)
                    case .row: break
                    }
                    return try move.rate(speed: speed, factor: value(move.move.factor))
                }
                exits.byRow[row] = exits.append(competing, from: state, cycleLength: cycleLength, isFixed: isFixed)
            }
        }
    }

    /// The flows of a state together; `rateOf` gives the rate of each.
    private func competing(
        _ moves: [ReadyMove], cycle: Int, _ rateOf: (ReadyMove) throws(FlowProblem) -> Double
    ) throws(RunError) -> CompetingFlows {
        var flows = CompetingFlows(states: code.states)
        for move in moves {
            let rate: Double
            do throws(FlowProblem) {
                rate = try rateOf(move)
            } catch {
                throw self.error(error.kind, cycle: cycle, range: error.range)
            }
            for destination in move.destinations {
                flows.add(rate: rate, share: destination.share, to: destination.to)
            }
        }
        if let last = moves.last, !flows.total.isFinite {
            let problem = last.overflow(flows.total)
            throw error(problem.kind, cycle: cycle, range: problem.range)
        }
        return flows
    }

    private func readyMoves(_ state: Int, cycle: Int, _ slots: ScalarFile) throws(RunError) -> [ReadyMove] {
        if let ready = population.readyMoves[state] { return ready }
        let (moves, name) = (program.flows[state].moves, program.stateNames[state])
        do {
            return try moves.map { move throws(FlowProblem) in
                try ReadyMove(move, from: state, named: name, slots)
            }
        } catch {
            throw self.error(error.kind, cycle: cycle, range: error.range)
        }
    }

    private func slotSpeed(_ speed: Move.Speed, _ slots: ScalarFile) -> Double {
        switch speed {
        case .rate(let value), .chance(let value, _): slotValue(value, slots)
        case .row: 0
        }
    }

    /// The number in a slot; 1 where there is none.
    private func slotValue(_ value: Move.Value?, _ slots: ScalarFile) -> Double {
        switch value {
        case .slot(let slot)?: slots[slot]
        case .result?: preconditionFailure("a state without code has no results")
        case nil: 1
        }
    }
}
