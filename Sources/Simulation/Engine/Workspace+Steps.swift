import Numerics
import Program
import Quantities
import SourceText

/// The steps that look at what an individual went through, and those that look something up.
extension Workspace {
    /// Writes a value for each member of a block; where they are neighbours, by a loop that the compiler can pack.
    @inline(__always)
    func fill<Value>(
        _ target: UnsafeMutablePointer<Value>, _ members: Members, _ value: (_ individual: Int) -> Value
    ) {
        if members.isRun {
            let base = members.base
            for place in 0..<members.count { unsafe target[place] = value(base &+ place) }
        } else {
            for place in 0..<members.count { unsafe target[place] = value(members[place]) }
        }
    }

    /// 1 for who is in a course.
    func active(
        _ intervention: Int, of people: Individuals, to target: UnsafeMutablePointer<Double>, _ members: Members
    ) {
        let standing = unsafe people.courses[intervention].standing.pointer(from: 0)
        unsafe fill(target, members) { unsafe standing[$0] == .active ? 1 : 0 }
    }

    /// 1 for whom a moment is the cycle.
    func flag(
        _ moments: borrowing CycleColumn, equals cycle: Int, to target: UnsafeMutablePointer<Double>,
        _ members: Members
    ) {
        let moment = unsafe moments.pointer(from: 0)
        let now = Int16(cycle)
        unsafe fill(target, members) { unsafe moment[$0] == now ? 1 : 0 }
    }

    /// The months since a cycle that is kept for each individual.
    func months(
        since moments: borrowing CycleColumn, of people: Individuals,
        to target: UnsafeMutablePointer<Double>, _ members: Members,
        cycle: Int
    ) {
        let moment = unsafe moments.pointer(from: 0)
        let (now, length) = (Int32(cycle), people.cycleLength)
        unsafe fill(target, members) { unsafe Double(now &- Int32(moment[$0])) * length }
    }

    /// How far an effect is in force: 1 in a course, fading after it, 0 before.
    func strength(
        _ intervention: Int, of people: Individuals, fading number: Int?, to target: UnsafeMutablePointer<Double>,
        _ members: Members,
        cycle: Int
    ) {
        let end = unsafe people.courses[intervention].end.pointer(from: 0)
        let now = Int16(cycle)
        // Most people had no course yet, or are in one; who ended one is looked up in a second, rare, step.
        unsafe fill(target, members) { unsafe end[$0] > now ? 1 : 0 }
        guard let number, people.courses[intervention].hasEnded else { return }
        unsafe people.fading[number].withUnsafeBufferPointer { left in
            for place in 0..<members.count {
                let ended = unsafe end[members[place]]
                if ended >= 0, ended <= now { unsafe target[place] = left[Int(now - ended)] }
            }
        }
    }

    /// How far an effect has built up: linearly from the start of the course, its value in the middle of the cycle; it
    /// stays where it was when the course ended.
    func built(
        _ intervention: Int, of people: Individuals, months: Double, to target: UnsafeMutablePointer<Double>,
        _ members: Members, cycle: Int
    ) {
        let begin = unsafe people.courses[intervention].begin.pointer(from: 0)
        let end = unsafe people.courses[intervention].end.pointer(from: 0)
        let now = Int32(cycle)
        let step = months > 0 ? people.cycleLength / months : .infinity
        unsafe fill(target, members) {
            let reached = unsafe Double(min(now, Int32(end[$0]) &- 1) &- Int32(begin[$0])) + 0.5
            return min(1, max(0, reached * step))
        }
    }

    /// 1 for who completed a course less than so many months ago and is in no other one.
    func after(
        _ intervention: Int, of people: Individuals, months: Double, to target: UnsafeMutablePointer<Double>,
        _ members: Members, cycle: Int
    ) {
        let end = unsafe people.courses[intervention].end.pointer(from: 0)
        // After more than the last cycle nothing is asked.
        let cycles = Int16(clamping: WholeCycles.beginning(within: months, of: people.cycleLength))
        let now = Int16(cycle)
        unsafe fill(target, members) {
            let ended = unsafe end[$0]
            return ended >= 0 && ended <= now && now &- ended < cycles ? 1 : 0
        }
        let courses = people.courses[intervention]
        guard courses.completed.isKept else { return }
        let completed = unsafe courses.completed.pointer(from: 0)
        for place in 0..<members.count {
            if unsafe completed[members[place]] != end[members[place]] { unsafe target[place] = 0 }
        }
    }

    /// The value of a piecewise linear function at each individual's place.
    func interpolate(
        _ table: LinearInterpolation, at x: ColumnSource, of people: Individuals,
        to target: UnsafeMutablePointer<Double>, count: Int,
        cycle: Int, _ place: InterpolationPlace
    ) throws(RunError) {
        let isAscending = table.isAscending
        for index in 0..<count {
            let at = unsafe Kernels.value(x, index)
            guard isAscending, let value = table.value(at: at) else {
                let problem = InterpolationProblem(at: at, table, place)
                throw people.site.error(problem.problem, cycle: cycle, range: place.range)
            }
            unsafe target[index] = value
        }
    }

    /// The slot's value in the row that each individual gives.
    func pick(
        _ values: [Int], at index: ColumnSource, of people: Individuals, to target: UnsafeMutablePointer<Double>,
        count: Int, cycle: Int,
        _ slots: ScalarFile, _ range: SourceRange
    ) throws(RunError) {
        for place in 0..<count {
            let row = unsafe Kernels.value(index, place)
            guard row >= 1, row <= Double(values.count), row == row.rounded() else {
                throw people.site.error(.rowOutOfRange(row, rows: values.count), cycle: cycle, range: range)
            }
            unsafe target[place] = slots[values[Int(row) - 1]]
        }
    }
}
