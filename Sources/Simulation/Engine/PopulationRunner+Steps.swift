/// The steps that look at courses, for a run of neighbours, and the one that looks up a row.
extension PopulationRunner {
    /// 1 for who is in a course.
    func active(_ intervention: Int, to target: UnsafeMutablePointer<Double>, _ members: Members) {
        let standing = unsafe courses[intervention].standing.pointer(from: members.base)
        for place in 0..<members.count { unsafe target[place] = standing[place] == .active ? 1 : 0 }
    }

    /// 1 for whom a moment is the cycle.
    func flag(
        _ moments: borrowing IndividualColumn<Int32>, equals cycle: Int, to target: UnsafeMutablePointer<Double>,
        _ members: Members
    ) {
        let moment = unsafe moments.pointer(from: members.base)
        let now = Int32(cycle)
        for place in 0..<members.count { unsafe target[place] = moment[place] == now ? 1 : 0 }
    }

    /// How far an effect is in force: 1 in a course, fading after it, 0 before.
    func strength(
        _ intervention: Int, fading number: Int?, to target: UnsafeMutablePointer<Double>, _ members: Members,
        cycle: Int
    ) {
        let end = unsafe courses[intervention].end.pointer(from: members.base)
        let now = Int32(cycle)
        // Most people had no course yet, or are in one; who ended one is looked up in a second, rare, step.
        for place in 0..<members.count { unsafe target[place] = end[place] > now ? 1 : 0 }
        guard let number, courses[intervention].hasEnded else { return }
        unsafe fading[number].withUnsafeBufferPointer { left in
            for place in 0..<members.count {
                let ended = unsafe end[place]
                if ended >= 0, ended <= now { unsafe target[place] = left[Int(now - ended)] }
            }
        }
    }

    /// How far an effect has built up: linearly from the start of the course, its value in the middle of the cycle; it
    /// stays where it was when the course ended.
    func built(
        _ intervention: Int, months: Double, to target: UnsafeMutablePointer<Double>, _ members: Members, cycle: Int
    ) {
        let begin = unsafe courses[intervention].begin.pointer(from: members.base)
        let end = unsafe courses[intervention].end.pointer(from: members.base)
        let now = Int32(cycle)
        let step = months > 0 ? cycleLength / months : .infinity
        for place in 0..<members.count {
            let reached = unsafe Double(min(now, end[place] - 1) - begin[place]) + 0.5
            unsafe target[place] = min(1, max(0, reached * step))
        }
    }

    /// 1 for who ended a course less than so many months ago.
    func after(
        _ intervention: Int, months: Double, to target: UnsafeMutablePointer<Double>, _ members: Members, cycle: Int
    ) {
        let end = unsafe courses[intervention].end.pointer(from: members.base)
        // The cycles that begin within the time: the small number keeps twelve months of thirds of a month from being
        // one too many; no horizon has a million cycles.
        let cycles = Int32(min(1e6, max(0, (months / cycleLength - 1e-9).rounded(.up))))
        let now = Int32(cycle)
        for place in 0..<members.count {
            let ended = unsafe end[place]
            unsafe target[place] = ended >= 0 && ended <= now && now - ended < cycles ? 1 : 0
        }
    }

    /// The slot's value in the row that each individual gives.
    func pick(
        _ values: [Int], at index: ColumnSource, to target: UnsafeMutablePointer<Double>, count: Int, cycle: Int,
        _ slots: ScalarFile
    ) throws(RunError) {
        for place in 0..<count {
            let row = unsafe Kernels.value(index, place)
            guard row >= 1, row <= Double(values.count), row == row.rounded() else {
                throw error(.rowOutOfRange(row, rows: values.count), cycle: cycle)
            }
            unsafe target[place] = slots[values[Int(row) - 1]]
        }
    }
}
