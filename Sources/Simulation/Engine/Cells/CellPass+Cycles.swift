import Numerics
import Program
import Results

/// Working out the cycles.
extension CellPass {
    /// An amount that is no number: which booking gave it, and when.
    struct Overflow {
        let amount: Double
        let booking: Int
        let cycle: Int
    }

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
        // Behind the rows stand those who have left.
        people.append(0)
        var before = people
        let years = population.years
        for cycle in cycles {
            let overflow = book(
                people.span, cycle: cycle, &record.people, &record.ledger, &record.outcomes, &record.courses)
            if let overflow { return overflow }
            let year = years[cycle] * self.moves
            switch population.split {
            case .expected: move(&people, &before, year: year, &record.moves)
            case .drawn: draw(&people, &before, year: year, &record.moves) { words($0, cycle) }
            }
        }
        people.removeLast()
        return nil
    }

    /// Records who is where in a cycle and books it.
    private func book(
        _ people: Span<Double>, cycle: Int, _ counts: inout [Double], _ ledger: inout [Double],
        _ outcomes: inout [Double], _ courses: inout [Double]
    ) -> Overflow? {
        let correction = population.layout.correction
        let weight = correction.isEmpty ? 1 : correction[cycle]
        let point = cycle * allStates
        let first = point + firstState
        var counts = counts.mutableSpan
        let states = states.span
        let tables = tables.span
        let values = values.span
        var present = 0.0
        for row in states.indices {
            counts[point + states[row]] += people[row]
            present += people[row]
        }
        for number in lines.indices {
            let line = lines[number]
            var sum = 0.0
            switch line.times {
            case .individuals: sum = present
            case .once: sum = 1
            case .states(let table):
                for state in 0..<own where counts[first + state] > 0 {
                    sum += counts[first + state] * tables[table * own + state]
                }
            case .sum(let result):
                for row in states.indices where people[row] > 0 { sum += people[row] * values[row * results + result] }
            case .courses: break
            }
            let amount = line.factor * sum * (line.isMoment ? 1 : weight)
            guard amount.isFinite else { return Overflow(amount: amount, booking: number, cycle: cycle) }
            let place = cycle * line.stride + line.place
            switch line.target {
            case .ledger: ledger[place] += amount
            case .outcome: outcomes[place] += amount
            case .hours: courses[place] += amount
            }
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
