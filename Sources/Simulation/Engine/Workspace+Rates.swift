import Numerics
import Program

/// The rates of flows for the members of a block, and where those who leave go.
extension Workspace {
    /// Computes the rate of each flow out of a state for the members of a block, or finds it where it is that of all.
    ///
    /// - Parameters:
    ///   - competing: the flows out of the state, and perhaps of others.
    ///   - results: those of the code of the flows.
    /// - Returns: the flows whose rate may be impossible for some member, by their numbers among those out of the
    ///   state.
    func setRates(
        of state: Int, _ competing: IndividualFlows, _ results: [ColumnOperand], _ members: Members,
        of people: Individuals, _ slots: ScalarFile
    ) throws(FlowProblem) -> [Int] {
        let count = members.count
        let first = competing.movesOf[state].lowerBound
        var problems: [Int] = []
        for number in competing.movesOf[state] {
            let speed = unsafe speed(competing.speeds[number], results, members, of: people, slots)
            let factor = unsafe value(competing.factors[number], results, members, of: people, slots, operand: 1)
            let target = unsafe rates.column(number)
            var isOdd = false
            switch unsafe (speed, factor, competing.speeds[number]) {
            case (.scalar(let speed), .scalar(let factor), _):
                unsafe rates[number] = .scalar(try competing.moves[number].rate(speed: speed, factor: factor))
                continue
            case (.column(let speeds), .scalar(1), .rate) where members.isRun:
                // They stand where they are until the block is done.
                unsafe rates[number] = .column(speeds)
                if unsafe RateKernels.hasOdd(speeds, upTo: .greatestFiniteMagnitude, count: count) {
                    problems.append(number - first)
                }
                continue
            case (.column(let speeds), _, .chance(_, let period)):
                isOdd = unsafe RateKernels.rates(ofChances: speeds, period: period, to: target, count: count)
            case (.column(let speeds), _, _):
                isOdd = unsafe RateKernels.rates(speeds, to: target, count: count)
            case (.scalar(let speed), _, _):
                let rate = try competing.moves[number].rate(speed: speed, factor: 1)
                unsafe target.update(repeating: rate, count: count)
            }
            switch unsafe factor {
            case .column(let factors):
                isOdd = unsafe RateKernels.multiply(target, by: factors, count: count) || isOdd
            case .scalar(let factor):
                guard factor != 1 else { break }
                for place in 0..<count { unsafe target[place] = factor == 0 ? 0 : target[place] * factor }
                isOdd = isOdd || !(factor >= 0 && factor < .infinity)
            }
            unsafe rates[number] = .column(UnsafePointer(target))
            if isOdd { problems.append(number - first) }
        }
        return problems
    }

    /// The rate of one flow for one member, from the results of the code of the flows.
    /// - Throws: where it is impossible.
    func rate(
        _ number: Int, of state: Int, _ competing: IndividualFlows, _ results: [ColumnOperand], _ members: Members,
        at place: Int, of people: Individuals, _ slots: ScalarFile
    ) throws(FlowProblem) -> Double {
        let move = competing.moves[competing.movesOf[state].lowerBound + number]
        let speed = unsafe speed(move.move.speed, results, members, of: people, slots)
        let factor = unsafe value(move.move.factor, results, members, of: people, slots, operand: 1)
        return try unsafe move.rate(speed: Kernels.value(speed, place), factor: Kernels.value(factor, place))
    }

    /// Adds up the rates of the flows out of a state: what each gives to a destination, and then the destinations.
    ///
    /// - Parameter scratch: where they are added up where more than one of them differs between the members.
    func addUp(
        _ competing: IndividualFlows, of state: Int, in scratch: UnsafeMutablePointer<Double>, count: Int
    ) -> FlowTotal {
        var total = FlowTotal(known: 0)
        for position in competing.destinationsOf[state] {
            let parts = competing.destinations[position].parts
            let (weight, share) = unsafe weight(parts, of: competing, count: count)
            unsafe total.add(weight, times: share, in: scratch, count: count)
            // Several flows to one state have been added up where those to the next one will be.
            if parts.count > 1 { unsafe total.settle(in: scratch, count: count) }
        }
        return total
    }

    /// What goes to a destination: a number, and a share of it.
    private func weight(
        _ parts: Range<Int>, of competing: IndividualFlows, count: Int
    ) -> (ColumnSource, share: Double) {
        if parts.count == 1 {
            let part = competing.parts[parts.lowerBound]
            return unsafe (rates[part.move], part.share)
        }
        let weights = unsafe weights.pointer(from: 0)
        var total = FlowTotal(known: 0)
        for number in parts {
            let part = competing.parts[number]
            unsafe total.add(rates[part.move], times: part.share, in: weights, count: count)
        }
        if let known = total.ofAll { return unsafe (.scalar(known), 1) }
        unsafe total.write(to: weights, count: count)
        return unsafe (.column(UnsafePointer(weights)), 1)
    }

    /// Where a word below the threshold leads from a state: each destination takes its part of those below, in order.
    @inline(__always)
    func destination(
        from state: Int, _ competing: IndividualFlows, at place: Int, word: UInt32
    ) throws(FlowProblem) -> Int {
        let (total, leaves) = try leaving(from: state, by: competing, at: place)
        var cumulative = 0.0
        var to = 0
        for position in competing.destinationsOf[state] {
            let weight = weight(of: position, in: competing, at: place)
            guard weight > 0 else { continue }
            cumulative += weight
            to = competing.destinations[position].to
            if RateKernels.isBelow(word, leaves * (cumulative / total)) { break }
        }
        return to
    }

    /// The weights of all destinations of a state together, and the chance to leave.
    /// - Throws: where rates are finite, but not together.
    @inline(__always)
    func leaving(
        from state: Int, by competing: IndividualFlows, at place: Int
    ) throws(FlowProblem) -> (total: Double, chance: Double) {
        guard totals[place] == .infinity else { return (totals[place], leaving[place]) }
        var total = 0.0
        for position in competing.destinationsOf[state] { total += weight(of: position, in: competing, at: place) }
        guard total > 0 else {
            throw competing.moves[competing.movesOf[state].upperBound - 1].overflow(.infinity)
        }
        return (total, 1)
    }

    /// What goes to a destination: its rate, or, if some flow leaves nobody behind, its share of such flows alone.
    @inline(__always)
    func weight(of position: Int, in competing: IndividualFlows, at place: Int) -> Double {
        var weight = 0.0
        let isCertain = totals[place] == .infinity
        for number in competing.destinations[position].parts {
            let part = competing.parts[number]
            let rate = unsafe Kernels.value(rates[part.move], place)
            weight += isCertain ? (rate == .infinity ? part.share : 0) : rate * part.share
        }
        return weight
    }

    private func speed(
        _ speed: Move.Speed, _ results: [ColumnOperand], _ members: Members, of people: Individuals,
        _ slots: ScalarFile
    ) -> ColumnSource {
        switch speed {
        case .rate(let value), .chance(let value, _):
            unsafe self.value(value, results, members, of: people, slots, operand: 0)
        case .row: unsafe .scalar(0)
        }
    }

    /// Where a value of a flow stands for the members of a block; 1 where there is none.
    func value(
        _ value: Move.Value?, _ results: [ColumnOperand], _ members: Members, of people: Individuals,
        _ slots: ScalarFile, operand: Int
    ) -> ColumnSource {
        switch value {
        case .slot(let slot)?: unsafe .scalar(slots[slot])
        case .result(let result)?:
            unsafe source(results[result], members, of: people, slots, operand: operand)
        case nil: unsafe .scalar(1)
        }
    }
}
