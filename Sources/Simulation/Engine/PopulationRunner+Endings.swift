import Numerics
import Program

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The first part of step 2: who leaves a course early and whose course has ended free their places.
extension PopulationRunner {
    /// Ends the courses of all interventions, before any of them offers places.
    ///
    /// Who leaves early does so at the start of a cycle, with the chance of the cycle before: so the share that
    /// completes a course of length L at a rate r of leaving is exp(-r L), whatever the cycle.
    func endCourses(cycle: Int, _ slots: ScalarFile) throws(RunError) {
        turns.removeAll(keepingCapacity: true)
        for position in courses.indices {
            let (courses, lists) = (courses[position], lists[position])
            courses.ended = (0, 0)
            guard lists.inCourse.count > 0 else { continue }
            if let dropout = program.interventions[position].course.dropout {
                try drop(dropout, position, cycle: cycle, slots)
            } else if !lists.mayEnd(at: cycle) {
                continue
            }
            close(position, cycle: cycle)
        }
    }

    /// Lets those leave whose random word says so; they stay on the list of who is in a course until it is closed.
    private func drop(
        _ dropout: CourseProgram.Dropout, _ position: Int, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let lists = lists[position]
        func threshold(_ speed: Double) throws(RunError) -> UInt64 {
            if let threshold = self.threshold(speed, dropout.chancePeriod) { return threshold }
            throw error(.dropout(speed), cycle: cycle, range: program.interventions[position].range)
        }
        var next = lists.inCourse.first
        if case .scalar(let slot) = dropout.code.results[0] {
            let threshold = try threshold(slots[slot])
            while next != CourseChain.end {
                drop(Int(next), position, cycle: cycle, below: threshold)
                next = lists.links[Int(next)]
            }
        } else {
            while next != CourseChain.end {
                var count = 0
                while next != CourseChain.end, count < workspace.block {
                    workspace.picked[count] = next
                    count += 1
                    next = lists.links[Int(next)]
                }
                let members = Members(workspace.picked, count: count)
                try evaluate(dropout.code, members, cycle: cycle, slots)
                let speed = unsafe source(dropout.code.results[0], members, slots, operand: 0)
                for place in 0..<count {
                    let threshold = try threshold(unsafe Kernels.value(speed, place))
                    drop(members[place], position, cycle: cycle, below: threshold)
                }
            }
        }
    }

    /// Lets somebody in a course leave it if the random word is below a threshold.
    private func drop(_ individual: Int, _ position: Int, cycle: Int, below threshold: UInt64) {
        let counter = people.counter(UInt32(cycle), of: individual)
        let word = Philox4x32.block(counter, key: dropoutKeys[position].words).x
        guard UInt64(word) < threshold else { return }
        let courses = courses[position]
        courses.budget?.leave(
            at: cycle, begin: Int(courses.begin[individual]), end: Int(courses.end[individual]), isFree: false)
        courses.standing[individual] = .done
        courses.end[individual] = Int32(cycle)
        courses.dropped[individual] = Int32(cycle)
    }

    /// Below which random word somebody leaves in a cycle; nil for a speed that is none.
    private func threshold(_ speed: Double, _ chancePeriod: Double?) -> UInt64? {
        let chance: Double
        if let chancePeriod {
            guard speed >= 0, speed <= 1 else { return nil }
            chance = speed == 1 ? 1 : -expm1(log1p(-speed) * cycleLength / chancePeriod)
        } else {
            guard speed >= 0, speed.isFinite else { return nil }
            chance = -expm1(-speed * cycleLength)
        }
        return UInt64((chance * 0x1p32).rounded())
    }

    /// Takes who has left, and whose course has ended, from the list of who is in a course.
    private func close(_ position: Int, cycle: Int) {
        let (courses, lists) = (courses[position], lists[position])
        let moves = !program.interventions[position].moves.isEmpty
        let now = Int32(cycle)
        let end = unsafe courses.end.pointer(from: 0)
        var (completed, dropped) = (0, 0)
        var inCourse = lists.inCourse
        inCourse.removeAll(lists.links) { individual in
            guard unsafe Int32(end[individual]) <= now else { return false }
            let isDropout = courses.standing[individual] == .done
            if isDropout {
                dropped += 1
            } else {
                completed += 1
                courses.standing[individual] = .done
                courses.completed[individual] = now
                courses.budget?.complete(at: cycle)
            }
            if let again = courses.terms.again, courses.mayHaveMore(individual) {
                lists.reopen(individual, at: cycle + Int(again))
            }
            if moves {
                turns.append(
                    .init(individual: individual, position: position, moment: isDropout ? .dropout : .completion))
            }
            return true
        }
        lists.inCourse = inCourse
        courses.ended = (completed, dropped)
        if completed + dropped > 0 { courses.hasEnded = true }
    }

    /// Takes those who have left the population off the lists on which they stood; they hold no place any more.
    func leaveLists(_ movers: Movers, since cycle: Int) {
        while people.firstPresent < people.count, people.states[people.firstPresent] == people.out {
            people.firstPresent += 1
        }
        let states = unsafe people.states.pointer(from: 0)
        let out = people.out
        var leavers: [Int] = []
        for place in 0..<movers.count where movers.destinations[place] == out {
            leavers.append(Int(movers.individuals[place]))
        }
        for (position, lists) in lists.enumerated() {
            let courses = courses[position]
            let order = order(position)
            var isAnyActive = false
            for individual in leavers {
                switch courses.standing[individual] {
                case .waiting:
                    lists.leave(individual, order)
                    courses.standing[individual] = .none
                case .active: isAnyActive = true
                case .none, .done, .refused: break
                }
            }
            guard isAnyActive else { continue }
            var inCourse = lists.inCourse
            inCourse.removeAll(lists.links) { individual in
                guard unsafe states[individual] == out else { return false }
                courses.budget?.leave(
                    at: cycle, begin: Int(courses.begin[individual]), end: Int(courses.end[individual]), isFree: true)
                courses.gone += 1
                return true
            }
            lists.inCourse = inCourse
        }
    }
}
