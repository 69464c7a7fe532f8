import Program

/// Moves of who starts, completes or leaves a course, at once.
extension PopulationRunner {
    /// Makes the moves that the turns of this step ask for; each individual moves once, as the first of them says.
    func makeTurns(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        var movers = Movers()
        var leaving: [Int32] = []
        // Only who is in courses of several interventions can turn more than once.
        let isMixed = turns.contains { $0.position != turns[0].position }
        var known: Set<Int> = []
        for turn in turns {
            let moves = program.interventions[turn.position].moves
            let from = Int(people.states[turn.individual])
            guard let move = moves.first(where: { $0.moment == turn.moment && $0.from.contains(from) }),
                move.to != from, !isMixed || known.insert(turn.individual).inserted
            else { continue }
            movers.append(turn.individual, to: move.to)
            if move.to == program.out { leaving.append(Int32(turn.individual)) }
        }
        guard movers.count > 0 else { return }
        try bookMoments(of: leaving, cycle: cycle, slots)
        var log = courseMoves
        try carryOut(movers, cycle: cycle, since: cycle, slots, &log)
        courseMoves = log
    }

    /// Books what falls at a moment for those who are about to leave the population, since nothing is booked for them
    /// once they have.
    private func bookMoments(of leaving: [Int32], cycle: Int, _ slots: ScalarFile) throws(RunError) {
        guard !leaving.isEmpty, program.bookings.contains(where: \.isMoment) else { return }
        try settle(cycle: cycle, slots)
        let sums = try sums(of: code.booking, leaving, cycle: cycle, slots)
        let courseSums = try self.sums(of: code.courseBooking, leaving, cycle: cycle, slots)
        for booking in program.bookings where booking.isMoment {
            let sum: Double
            switch booking.times {
            case .sum(let result): sum = sums[result]
            case .courses(let result): sum = courseSums[result]
            case .individuals, .once, .states: continue
            }
            let amount = slots[booking.factorSlot] * sum
            guard amount.isFinite else {
                throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
            }
            courseMoves.booked.append((booking.target, amount))
        }
    }

    /// The sums of a code's results over a few individuals, in their order.
    private func sums(
        of code: ColumnProgram, _ leaving: [Int32], cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> [Double] {
        var sums = [Double](repeating: 0, count: code.results.count)
        guard !sums.isEmpty else { return [] }
        for first in stride(from: 0, to: leaving.count, by: workspace.block) {
            let count = min(workspace.block, leaving.count - first)
            for place in 0..<count { workspace.picked[place] = leaving[first + place] }
            let members = Members(workspace.picked, count: count)
            try evaluate(code, members, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                for place in 0..<count { unsafe sums[number] += Kernels.value(amounts, place) }
            }
        }
        return sums
    }
}
