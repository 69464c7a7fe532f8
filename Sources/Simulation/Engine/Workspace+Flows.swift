import Numerics
import Program
import SourceText

/// Who moves out of a state whose chances differ from individual to individual.
extension Workspace {
    /// Decides for everybody of a section who is in a state, a block of them at a time, in their order.
    ///
    /// - Parameter words: one for each individual of the section.
    /// - Throws: where a rate or chance is impossible, naming the first flow and its first individual of whom it is so.
    func choose(
        of state: Int, _ competing: IndividualFlows, _ section: Section, of people: Individuals,
        words: UnsafePointer<UInt32>, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let flows = people.program.flows[state]
        let words = unsafe words - section.first
        var first = section.first
        while let members = pick(state, from: &first, to: section.first + section.count, of: people) {
            try evaluate(flows.code, members, of: people, cycle: cycle, slots)
            do {
                try setChances(of: competing, flows, members, of: people, slots)
                try unsafe decide(
                    state, competing, hasCertain: !flows.certain.isEmpty, members, section, words: words)
            } catch {
                throw people.site.error(error.kind, cycle: cycle, range: error.range)
            }
        }
    }

    /// The next of a section who are in a state, at most a block of them; nil where there are no more.
    private func pick(_ state: Int, from next: inout Int, to end: Int, of people: Individuals) -> Members? {
        let (states, list) = unsafe (people.states.pointer(from: 0), picked.pointer(from: 0))
        let mark = unsafe marks.pointer(from: 0)
        let wanted = UInt8(state)
        var count = 0
        // As many are looked at as there is room for, so that nothing is asked of each; a block that is nearly full will do.
        while next < end, count < max(1, block - block / 16) {
            let stop = min(end, next + block - count)
            for place in 0..<stop - next { unsafe mark[place] = states[next + place] == wanted ? 1 : 0 }
            count += unsafe RateKernels.list(mark, from: next, to: list + count, count: stop - next)
            next = stop
        }
        return count > 0 ? Members(picked, count: count) : nil
    }

    /// Computes the chance of each member of a block to leave in a cycle, what goes to each destination, and where
    /// conditions take somebody, from the results of the code of the flows.
    func setChances(
        of competing: IndividualFlows, _ flows: StateFlows, _ members: Members, of people: Individuals,
        _ slots: ScalarFile
    ) throws(FlowProblem) {
        try setRates(of: competing.moves, flows, members, of: people, slots)
        addUp(competing, members.count, cycleLength: people.cycleLength)
        takeCertain(flows, members, of: people, slots)
    }

    /// Computes the rate of each flow for the members of a block, into `rates`.
    private func setRates(
        of moves: [ReadyMove], _ flows: StateFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile
    ) throws(FlowProblem) {
        let count = members.count
        for (number, move) in moves.enumerated() {
            let speed = unsafe speed(move.move.speed, flows, members, of: people, slots)
            let factor = unsafe value(move.move.factor, flows, members, of: people, slots, operand: 1)
            let target = unsafe rates[number]
            var impossible = 0
            switch unsafe (speed, move.move.speed) {
            case (.column(let speeds), .chance(_, let period)):
                impossible = unsafe RateKernels.rates(ofChances: speeds, period: period, to: target, count: count)
            case (.column(let speeds), _):
                impossible = unsafe RateKernels.rates(speeds, to: target, count: count)
            case (.scalar(let speed), _):
                unsafe target.update(repeating: try move.rate(speed: speed, factor: 1), count: count)
            }
            switch unsafe factor {
            case .column(let factors):
                impossible += unsafe RateKernels.multiply(target, by: factors, count: count)
            case .scalar(let factor):
                guard factor != 1 else { break }
                for place in 0..<count { unsafe target[place] = factor == 0 ? 0 : target[place] * factor }
                impossible += factor >= 0 && factor < .infinity ? 0 : 1
            }
            guard impossible > 0 else { continue }
            for place in 0..<count {
                _ = try unsafe move.rate(speed: Kernels.value(speed, place), factor: Kernels.value(factor, place))
            }
        }
    }

    /// Computes what goes to each destination, all of it together, and the chance to leave in a cycle.
    private func addUp(_ competing: IndividualFlows, _ count: Int, cycleLength: Double) {
        let total = unsafe totals.pointer(from: 0)
        for (position, destination) in competing.destinations.enumerated() {
            let weight = unsafe weights[position]
            for (number, part) in destination.parts.enumerated() {
                let rate = unsafe UnsafePointer(rates[part.move])
                if number == 0 {
                    unsafe RateKernels.set(weight, to: rate, times: part.share, count: count)
                } else {
                    unsafe RateKernels.add(to: weight, rate, times: part.share, count: count)
                }
            }
            if position == 0 {
                unsafe total.update(from: weight, count: count)
            } else {
                unsafe RateKernels.add(to: total, UnsafePointer(weight), times: 1, count: count)
            }
        }
        if competing.destinations.isEmpty { unsafe total.update(repeating: 0, count: count) }
        unsafe Elementary.chances(
            UnsafePointer(total), times: cycleLength, to: leaving.pointer(from: 0), count: count)
    }

    /// Notes where conditions take the members of a block; the first that holds does.
    private func takeCertain(_ flows: StateFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile) {
        guard !flows.certain.isEmpty else { return }
        let target = unsafe decided.pointer(from: 0)
        unsafe target.update(repeating: -1, count: members.count)
        let chance = unsafe leaving.pointer(from: 0)
        for certain in flows.certain {
            let to = Int32(certain.to)
            switch unsafe value(certain.condition, flows, members, of: people, slots, operand: 0) {
            case .column(let condition):
                for place in 0..<members.count {
                    let isTaken = unsafe condition[place] != 0
                    unsafe target[place] = isTaken && target[place] < 0 ? to : target[place]
                    // Whatever the word, it is below the threshold of one.
                    unsafe chance[place] = isTaken ? 1 : chance[place]
                }
            case .scalar(let condition):
                guard condition != 0 else { continue }
                for place in 0..<members.count {
                    unsafe target[place] = target[place] < 0 ? to : target[place]
                    unsafe chance[place] = 1
                }
            }
        }
    }

    /// Moves those of a block who move.
    private func decide(
        _ state: Int, _ competing: IndividualFlows, hasCertain: Bool, _ members: Members, _ section: Section,
        words: UnsafePointer<UInt32>
    ) throws(FlowProblem) {
        let chances = unsafe UnsafePointer(leaving.pointer(from: 0))
        let next = unsafe next.pointer(from: 0) - section.first
        unsafe RateKernels.mark(chances, above: words, members, to: marks.pointer(from: 0))
        let count = unsafe RateKernels.list(
            marks.pointer(from: 0), from: 0, to: listed.pointer(from: 0), count: members.count)
        for number in 0..<count {
            let place = Int(listed[number])
            let individual = members[place]
            let isDecided = hasCertain && decided[place] >= 0
            let to =
                isDecided
                ? Int(decided[place]) : try unsafe destination(of: competing, at: place, word: words[individual])
            guard to != state else { continue }
            unsafe next[individual] = Int32(to)
            self.count(1, from: state, to: to)
        }
    }

    /// Where a word below the threshold leads: each destination takes its part of those below, in order.
    private func destination(
        of competing: IndividualFlows, at place: Int, word: UInt32
    ) throws(FlowProblem) -> Int {
        let (total, leaves) = try leaving(by: competing, at: place)
        var cumulative = 0.0
        var to = 0
        for position in competing.destinations.indices {
            let weight = weight(of: position, in: competing, at: place)
            guard weight > 0 else { continue }
            cumulative += weight
            to = competing.destinations[position].to
            if RateKernels.isBelow(word, leaves * (cumulative / total)) { break }
        }
        return to
    }

    /// The weights of all destinations together, and the chance to leave.
    /// - Throws: where rates are finite, but not together.
    func leaving(
        by competing: IndividualFlows, at place: Int
    ) throws(FlowProblem) -> (total: Double, chance: Double) {
        guard totals[place] == .infinity else { return (totals[place], leaving[place]) }
        var total = 0.0
        for position in competing.destinations.indices { total += weight(of: position, in: competing, at: place) }
        guard total > 0 else { throw competing.moves[competing.moves.count - 1].overflow(.infinity) }
        return (total, 1)
    }

    /// What goes to a destination: its rate, or, if some flow leaves nobody behind, its share of such flows alone.
    func weight(of position: Int, in competing: IndividualFlows, at place: Int) -> Double {
        guard totals[place] == .infinity else { return unsafe weights[position][place] }
        var weight = 0.0
        for part in competing.destinations[position].parts {
            if unsafe rates[part.move][place] == .infinity { weight += part.share }
        }
        return weight
    }

    private func speed(
        _ speed: Move.Speed, _ flows: StateFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile
    ) -> ColumnSource {
        switch speed {
        case .rate(let value), .chance(let value, _):
            unsafe self.value(value, flows, members, of: people, slots, operand: 0)
        case .row: unsafe .scalar(0)
        }
    }

    /// Where a value of a flow stands for the members of a block; 1 where there is none.
    private func value(
        _ value: Move.Value?, _ flows: StateFlows, _ members: Members, of people: Individuals, _ slots: ScalarFile,
        operand: Int
    ) -> ColumnSource {
        switch value {
        case .slot(let slot)?: unsafe .scalar(slots[slot])
        case .result(let result)?:
            unsafe source(flows.code.results[result], members, of: people, slots, operand: operand)
        case nil: unsafe .scalar(1)
        }
    }
}
