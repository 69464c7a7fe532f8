/// The courses of a row that stands for a cell.
extension Courses {
    /// Forgets what a draw has decided for all.
    func restart() {
        terms = CourseTerms()
        (begunInAll, hasEnded, ended, gone, hasExpanded) = (0, false, (0, 0), 0, false)
        (budget, staff) = (nil, nil)
    }

    func copy(_ from: Int, to: Int) {
        standing[to] = standing[from]
        begin[to] = begin[from]
        end[to] = end[from]
        since[to] = since[from]
        completed[to] = completed[from]
        dropped[to] = dropped[from]
        begun[to] = begun[from]
        response[to] = response[from]
    }

    func clear(_ row: Int) {
        standing[row] = .none
        begin[row] = -1
        end[row] = -1
        since[row] = -1
        completed[row] = -1
        dropped[row] = -1
        begun[row] = 0
        response[row] = 1
    }

    /// Whether those in a row may be offered a place, if eligible: not while in a course, and after a course or a
    /// refusal only where and when the intervention says so.
    func isOpen(to row: Int, cycle: Int) -> Bool {
        let now = Int32(cycle)
        switch standing[row] {
        case .none, .waiting: return mayHaveMore(row)
        case .active: return false
        case .done: return terms.again.map { now - end[row] >= $0 } == true && mayHaveMore(row)
        case .refused: return terms.asksAgain.map { now - since[row] >= $0 } == true
        }
    }

    func isSame(_ left: Int, _ right: Int) -> Bool {
        standing[left] == standing[right] && begin[left] == begin[right] && end[left] == end[right]
            && since[left] == since[right] && completed[left] == completed[right] && dropped[left] == dropped[right]
            && begun[left] == begun[right] && response[left].bitPattern == response[right].bitPattern
    }

    /// Whether nothing ever happened to those in a row, as far as is kept.
    func isUntouched(_ row: Int) -> Bool {
        standing[row] == .none && begin[row] == -1 && end[row] == -1 && since[row] == -1 && completed[row] == -1
            && dropped[row] == -1 && begun[row] == 0 && response[row] == 1
    }
}
