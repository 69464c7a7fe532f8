extension Cells {
    /// Forgets, as a cycle ends, what no later code can ask for, so that cells that no longer differ become one.
    ///
    /// - Parameters:
    ///   - now: the cycle that begins.
    ///   - after: for each intervention, for how many cycles after a course code asks whether it was completed.
    ///   - owner: for the row that a row was a part of, the one that it is a part of now, with its name.
    /// - Returns: for each row of before, the one that it is now; nil where all have left it.
    @discardableResult
    func age(
        now: Int, after: [Int32], owner: (_ before: Int) -> (row: Int, name: UInt64) = { _ in (0, 0) }
    ) -> [Int?] {
        let now = Int32(now)
        return age(
            { row in
                if code.code.needsTimeInState, !code.asksTimeInState[Int(store.states[row])] {
                    store.stateSince[row] = 0
                }
                for (position, courses) in store.courses.enumerated() {
                    courses.age(row, now: now, code.courses[position], after: after[position])
                }
            }, owner: owner)
    }
}

extension Courses {
    /// What stands for the end of a course so long ago that it matters no more: before any cycle, so that it is taken
    /// for none, and further back than the most cycles that a model has, 10,000.
    private static let longAgo: Int32 = -20_000

    fileprivate func age(_ row: Int, now: Int32, _ asked: CellCode.CourseQuestions, after cycles: Int32) {
        guard !isUntouched(row) else { return }
        let isActive = standing[row] == .active
        let hasEnded = !isActive && end[row] >= 0
        let isAfter = hasEnded && completed[row] == end[row] && now - end[row] < cycles
        let lasts = isActive || (hasEnded && asked.fades)
        if !isAfter { completed[row] = -1 }
        dropped[row] = -1
        if !(asked.buildsUp && (lasts || isAfter)) { begin[row] = -1 }
        if hasEnded && !asked.fades && !isAfter {
            let waitsForNext = standing[row] == .done && terms.again.map { now - end[row] < $0 } == true
            if !waitsForNext { end[row] = standing[row] == .done && terms.again != nil ? Self.longAgo : -1 }
        }
        if end[row] == Self.longAgo, standing[row] != .done { end[row] = -1 }
        if terms.mostCourses == nil { begun[row] = 0 }
        if !(asked.response && (lasts || isAfter)) { response[row] = 1 }
        switch standing[row] {
        case .waiting: break
        case .refused: if terms.asksAgain == nil { since[row] = -1 }
        case .none, .active, .done: since[row] = -1
        }
    }
}
