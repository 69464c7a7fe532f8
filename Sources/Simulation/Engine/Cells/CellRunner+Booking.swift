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
        let (sums, courseSums) = try sums(cycle: cycle, slots)
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

    /// The sum of each result of the booking code over all people, and of that for those who have begun a course.
    private func sums(cycle: Int, _ slots: ScalarFile) throws(RunError) -> ([Double], [Double]) {
        guard code.isSteady, plan.hasSteadyBooking else { return try sums(where: { _ in true }, cycle: cycle, slots) }
        var sums = [Double](repeating: 0, count: program.booking.results.count)
        try addSteady(cycle: cycle, slots, to: &sums)
        var none: [Double] = []
        try addLayers(to: &sums, &none, cycle: cycle, slots)
        return (sums, none)
    }

    /// The same over the people of the rows that are meant.
    func sums(
        where isMeant: (_ row: Int) -> Bool, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) -> (all: [Double], courses: [Double]) {
        var sums = [Double](repeating: 0, count: program.booking.results.count)
        var courseSums = [Double](repeating: 0, count: program.courseBooking.results.count)
        let amounts = plan.amounts
        try table.add(amounts.booking, amounts.results, where: isMeant, cycle: cycle, slots, to: &sums)
        try table.add(
            amounts.courseBooking, amounts.courseResults, where: { table.hadCourse($0) && isMeant($0) }, cycle: cycle,
            slots, to: &courseSums)
        try addLayers(to: &sums, &courseSums, where: isMeant, cycle: cycle, slots)
        return (sums, courseSums)
    }

    /// Adds what is known of each row from earlier cycles; what is booked for a row is worked out when somebody is in
    /// it.
    private func addSteady(cycle: Int, _ slots: ScalarFile, to sums: inout [Double]) throws(RunError) {
        let code = plan.amounts.booking
        let results = code.results.count
        guard results > 0 else { return }
        let known = steadyBooking.count / results
        if known < cells.count {
            steadyBooking += [Double](repeating: .nan, count: (cells.count - known) * results)
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
            for (number, result) in plan.amounts.results.enumerated() {
                sums[result] += cells.people[row] * steadyBooking[row * results + number]
            }
        }
    }

    /// Books an amount for those who move and are meant, as they stand before they do.
    func bookMoves(
        _ number: Int, _ movers: [CellMover], cycle: Int, _ slots: ScalarFile, _ log: inout CellMoveLog
    ) throws(RunError) {
        let booking = program.moveBookings[number]
        let layer = layers.first { $0.plan.amounts.knowsMoves[number] }
        let table = layer?.table ?? table
        let meant = (layer?.movers ?? movers).filter { mover in
            booking.isMeant[Int(table.store.states[Int(mover.row)]) * (code.states + 1) + Int(mover.to)]
        }
        let moves = meant.reduce(0.0) { $0 + $1.people }
        let sum = try table.sum(booking.code, meant, cycle: cycle, slots)
        guard moves > 0 else { return }
        let amount = slots[booking.factorSlot] * (booking.code.results.isEmpty ? moves : sum)
        guard amount.isFinite else {
            throw error(.notFinite(amount, what: "an amount booked"), cycle: cycle, range: booking.range)
        }
        log.booked.append((booking.target, amount))
    }
}
