import Program
import Results

/// Step 3 of a cycle: costs, outcomes and staff hours with the effects then in force; and what falls on moves.
extension PopulationRunner {
    /// Books the cycle; `book` takes each amount with its target.
    ///
    /// - Parameter weight: what within-cycle correction gives the time point, for all that goes on over time.
    /// - Parameter moments: whether what falls at a moment is booked as well.
    func book(
        cycle: Int, _ slots: ScalarFile, weight: Double, moments: Bool, _ book: (Booking.Target, Double) -> Void
    ) throws(RunError) {
        try settle(cycle: cycle, slots)
        if !code.booked.sources.isEmpty {
            makeRoomForSums()
            try forEachSection { runner, section, workspace throws(RunError) in
                try runner.sum(section, workspace, turn: 0, cycle: cycle, slots)
            }
        }
        let courseSums = try courseSums(cycle: cycle, slots)
        try self.book(
            sums: total(turn: 0, slots), courseSums: courseSums, cycle: cycle, slots, weight: weight,
            moments: moments, book)
    }

    /// Books the cycle with sums over individuals that are known.
    func book(
        sums: [Double], courseSums: [Double], cycle: Int, _ slots: ScalarFile, weight: Double, moments: Bool,
        _ book: (Booking.Target, Double) -> Void
    ) throws(RunError) {
        for booking in program.bookings where moments || !booking.isMoment {
            let sum =
                switch booking.times {
                case .individuals: Double(people.present)
                case .once: 1.0
                case .states(let table): counted(table)
                case .sum(let result): sums[result]
                case .courses(let result): courseSums[result]
                }
            let amount = slots[booking.factorSlot] * sum * (booking.isMoment ? 1 : weight)
            guard amount.isFinite else {
                throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
            }
            book(booking.target, amount)
        }
    }

    /// The sum, in the order of the states, of the people in each times its number in a table. A state without people
    /// adds nothing, whatever its number.
    private func counted(_ table: Int) -> Double {
        var sum = 0.0
        for state in 0..<program.states where counts[state] > 0 {
            sum += Double(counts[state]) * people.tables[table * program.states + state]
        }
        return sum
    }

    /// Books an amount for each of those who move and are meant, as they stand before they do.
    func bookMoves(
        _ booking: MoveBooking, _ movers: Movers, cycle: Int, _ slots: ScalarFile,
        _ book: (Booking.Target, Double) -> Void
    ) throws(RunError) {
        var lanes = SIMD8<Double>(repeating: 0)
        var moves = 0
        var next = 0
        while next < movers.count {
            var count = 0
            while next < movers.count, count < workspace.block {
                let individual = movers.individuals[next]
                let pair = Int(people.states[Int(individual)]) * (program.states + 1) + Int(movers.destinations[next])
                if booking.isMeant[pair] {
                    workspace.picked[count] = individual
                    count += 1
                }
                next += 1
            }
            moves += count
            guard let result = booking.code.results.first, count > 0 else { continue }
            let members = Members(workspace.picked, count: count)
            try evaluate(booking.code, members, cycle: cycle, slots)
            unsafe Kernels.add(source(result, members, slots, operand: 0), members, to: &lanes)
        }
        guard moves > 0 else { return }
        let sum = booking.code.results.isEmpty ? Double(moves) : Kernels.total(lanes)
        let amount = slots[booking.factorSlot] * sum
        guard amount.isFinite else {
            throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
        }
        book(booking.target, amount)
    }
}
