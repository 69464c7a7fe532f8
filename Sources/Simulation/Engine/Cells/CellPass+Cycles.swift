import Numerics
import Program
import Results

/// Working out the cycles, some at a time: first who is where in each of them, then each booking over all of them.
extension CellPass {
    /// An amount that is no number: which booking gave it, and when.
    struct Overflow {
        let amount: Double
        let booking: Int
        let cycle: Int
    }

    /// So many cycles at a time, as long as there are no more than some thousand rows: their numbers of people stay in a
    /// first-level cache (our choice).
    private static let cyclesAtOnce = 64
    private static let mostNumbers = 65_536

    /// Records who is where in each of some cycles, books it, and moves them.
    ///
    /// - Parameters:
    ///   - people: those of each row, before the cycles and after them.
    ///   - words: the random numbers of a row, by its identity, in a cycle.
    /// - Returns: what stopped it, if anything did.
    /// - Complexity: cycles x (rows x bookings + exits).
    func run(
        _ cycles: Range<Int>, _ people: inout [Double], in record: inout DrawRecord,
        _ words: (_ identity: UInt64, _ cycle: Int) -> WordCursor
    ) -> Overflow? {
        let atOnce = min(Self.cyclesAtOnce, max(1, Self.mostNumbers / (people.count + 1)))
        let history = CellHistory(states: own, rows: results > 0 ? people.count : 0, cycles: atOnce)
        // Behind the rows stand those who have left.
        people.append(0)
        var before = people
        for start in stride(from: cycles.lowerBound, to: cycles.upperBound, by: atOnce) {
            let some = start..<min(start + atOnce, cycles.upperBound)
            for cycle in some {
                history.note(people.span, states.span, cycle: cycle - start)
                history.copyStates(cycle: cycle - start, to: &record.people, from: cycle * allStates + firstState)
                let year = population.years[cycle] * moves
                switch population.split {
                case .expected: move(&people, &before, year: year, &record.moves)
                case .drawn: draw(&people, &before, year: year, &record.moves) { words($0, cycle) }
                }
            }
            if let overflow = book(some, history, in: &record) { return overflow }
        }
        people.removeLast()
        return nil
    }

    /// Books some cycles.
    private func book(_ cycles: Range<Int>, _ history: borrowing CellHistory, in record: inout DrawRecord) -> Overflow?
    {
        var overflow: Overflow?
        for (number, line) in population.lines.enumerated() {
            switch line.times {
            case .individuals: history.sumPresent(cycles.count)
            case .once: history.sumOnce(cycles.count)
            case .states(let table): history.sumStates(cycles.count, tables.span, from: table * own)
            case .sum(let result): history.sumRows(cycles.count, values.span, from: result, by: results)
            case .courses: history.sumNothing(cycles.count)
            }
            let wrong: (cycle: Int, amount: Double)? =
                switch line.target {
                case .ledger: book(line, factors[number], cycles, history, &record.ledger)
                case .outcome: book(line, factors[number], cycles, history, &record.outcomes)
                case .hours: book(line, factors[number], cycles, history, &record.courses)
                }
            // The first cycle counts, and in it the first booking.
            if let wrong, wrong.cycle < overflow?.cycle ?? .max {
                overflow = Overflow(amount: wrong.amount, booking: number, cycle: wrong.cycle)
            }
        }
        return overflow
    }

    /// Books the sums of one line of some cycles.
    /// - Returns: the first amount that is no number, with its cycle.
    private func book(
        _ line: BookingPlace, _ factor: Double, _ cycles: Range<Int>, _ history: borrowing CellHistory,
        _ amounts: inout [Double]
    ) -> (cycle: Int, amount: Double)? {
        let correction = population.correction
        let isWeighted = !line.isMoment && !correction.isEmpty
        var amounts = amounts.mutableSpan
        for cycle in cycles {
            let amount = factor * history.sum(cycle: cycle - cycles.lowerBound) * (isWeighted ? correction[cycle] : 1)
            guard amount.isFinite else { return (cycle, amount) }
            amounts[line.first + cycle * line.stride] += amount
        }
        return nil
    }

    /// Moves the expected part of each row in a cycle; `before` is room for as many rows.
    private func move(_ people: inout [Double], _ before: inout [Double], year: Int, _ moves: inout [Double]) {
        var people = people.mutableSpan
        var before = before.mutableSpan
        var moves = moves.mutableSpan
        let stay = stay.span
        let exits = exits.span
        for row in stay.indices {
            before[row] = people[row]
            people[row] *= stay[row]
        }
        for number in exits.indices {
            let exit = exits[number]
            let some = before[exit.from] * exit.chance
            people[exit.to] += some
            moves[year + exit.place] += some
        }
    }

    /// Moves so many of each row as chance has it; `words` gives the numbers of a row by its identity.
    private func draw(
        _ people: inout [Double], _ before: inout [Double], year: Int, _ moves: inout [Double],
        _ words: (_ identity: UInt64) -> WordCursor
    ) {
        for row in stay.indices { before[row] = people[row] }
        for row in stay.indices where before[row] > 0 && firstExit[row] < firstExit[row + 1] {
            var words = words(identities[row])
            var left = before[row]
            for exit in exits[firstExit[row]..<firstExit[row + 1]] {
                let number = BinomialSampler.count(trials: left, chance: exit.conditional, &words)
                left -= number
                people[row] -= number
                people[exit.to] += number
                moves[year + exit.place] += number
            }
        }
    }
}
