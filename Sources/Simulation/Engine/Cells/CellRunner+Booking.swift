import Program

/// Step 3 of a cycle: costs, outcomes and staff hours with the effects then in force; and what falls on moves.
extension CellRunner {
    /// Books the cycle; `book` takes each amount with its target.
    ///
    /// - Parameters:
    ///   - weight: what within-cycle correction gives the time point, for all that goes on over time.
    ///   - moments: whether what falls at a moment is booked as well.
    func book(
        cycle: Int, _ slots: ScalarFile, weight: Double, moments: Bool, _ book: (Booking.Target, Double) -> Void
    ) throws(RunError) {
        count()
        let sums = try sums(cycle: cycle, slots)
        let courseSums = try self.sums(of: program.courseBooking, where: hadCourse, cycle: cycle, slots)
        for booking in program.bookings where moments || !booking.isMoment {
            let sum =
                switch booking.times {
                case .individuals: present
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

    /// The sum, in the order of the states, of the people in each times its number in a table.
    private func counted(_ table: Int) -> Double {
        var sum = 0.0
        for state in 0..<code.states where counts[state] > 0 {
            sum += counts[state] * store.tables[table * code.states + state]
        }
        return sum
    }

    /// The sum of each result of the booking code over all people, row by row.
    private func sums(cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let code = program.booking
        let results = code.results.count
        var sums = [Double](repeating: 0, count: results)
        guard results > 0 else { return sums }
        guard self.code.isSteady, self.code.hasSteadyBooking else {
            return try self.sums(of: code, where: { _ in true }, cycle: cycle, slots)
        }
        let known = steadyBooking.count / results
        if known < cells.count {
            steadyBooking += [Double](repeating: 0, count: (cells.count - known) * results)
            // A row that nobody was in yet is valued when somebody is.
            for place in known * results..<steadyBooking.count { steadyBooking[place] = .nan }
        }
        func isUnknown(_ row: Int) -> Bool { steadyBooking[row * results].isNaN }
        try evaluate(code, where: isUnknown, cycle: cycle, slots) { members in
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                for place in 0..<members.count {
                    steadyBooking[members[place] * results + number] = unsafe Kernels.value(amounts, place)
                }
            }
        }
        for row in 0..<cells.count where cells.people[row] > 0 {
            for number in 0..<results { sums[number] += cells.people[row] * steadyBooking[row * results + number] }
        }
        return sums
    }

    /// Whether the people of a row have begun a course.
    func hadCourse(_ row: Int) -> Bool { store.courses.contains { $0.end[row] != -1 } }

    /// The sum of each result of some code over the people of the rows that are meant, row by row.
    func sums(
        of code: ColumnProgram, where isMeant: (_ row: Int) -> Bool, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> [Double] {
        var sums = [Double](repeating: 0, count: code.results.count)
        guard !sums.isEmpty else { return sums }
        try evaluate(code, where: isMeant, cycle: cycle, slots) { members in
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                for place in 0..<members.count {
                    unsafe sums[number] += cells.people[members[place]] * Kernels.value(amounts, place)
                }
            }
        }
        return sums
    }

    /// Books an amount for those who move and are meant, as they stand before they do.
    func bookMoves(
        _ booking: MoveBooking, _ movers: [CellMover], cycle: Int, _ slots: ScalarFile, _ log: inout CellMoveLog
    ) throws(RunError) {
        var (sum, moves) = (0.0, 0.0)
        var meant: [CellMover] = []
        for mover in movers {
            let pair = Int(store.states[Int(mover.row)]) * (code.states + 1) + Int(mover.to)
            if booking.isMeant[pair] { meant.append(mover) }
        }
        for first in stride(from: 0, to: meant.count, by: Self.block) {
            let block = meant[first..<min(first + Self.block, meant.count)]
            for mover in block { moves += mover.people }
            guard let result = booking.code.results.first else { continue }
            for (place, mover) in block.enumerated() { workspace.picked[place] = mover.row }
            let members = Members(workspace.picked, count: block.count)
            try workspace.evaluate(booking.code, members, of: store, cycle: cycle, slots)
            let amounts = unsafe source(result, members, slots, operand: 0)
            for (place, mover) in block.enumerated() { sum += unsafe mover.people * Kernels.value(amounts, place) }
        }
        guard moves > 0 else { return }
        let amount = slots[booking.factorSlot] * (booking.code.results.isEmpty ? moves : sum)
        guard amount.isFinite else {
            throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
        }
        log.booked.append((booking.target, amount))
    }
}
