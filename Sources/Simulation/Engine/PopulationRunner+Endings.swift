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
            let courses = courses[position]
            courses.ended = (0, 0)
            guard !courses.inCourse.isEmpty else { continue }
            if let dropout = program.interventions[position].course.dropout {
                try drop(dropout, position, cycle: cycle, slots)
            }
            close(position, cycle: cycle)
        }
    }

    /// Lets those leave whose random word says so; they stay on the list of who is in a course until it is closed.
    private func drop(
        _ dropout: CourseProgram.Dropout, _ position: Int, cycle: Int, _ slots: ScalarFile
    ) throws(RunError) {
        let courses = courses[position]
        var impossible: Double?
        func decide(_ individual: Int, _ speed: Double) {
            guard let threshold = threshold(speed, dropout.chancePeriod) else {
                impossible = impossible ?? speed
                return
            }
            let counter = people.counter(UInt32(cycle), of: individual)
            let word = Philox4x32.block(counter, key: dropoutKeys[position].words).x
            guard UInt64(word) < threshold else { return }
            courses.budget?.leave(
                at: cycle, begin: Int(courses.begin[individual]), end: Int(courses.end[individual]), isFree: false)
            courses.standing[individual] = .done
            courses.end[individual] = Int32(cycle)
            courses.dropped[individual] = Int32(cycle)
        }
        if case .scalar(let slot) = dropout.code.results[0] {
            for individual in courses.inCourse { decide(Int(individual), slots[slot]) }
        } else {
            try evaluateAll(dropout.code, cycle: cycle, slots) { members in
                let speed = unsafe source(dropout.code.results[0], members, slots, operand: 0)
                for place in 0..<members.count where courses.standing[members[place]] == .active {
                    unsafe decide(members[place], Kernels.value(speed, place))
                }
            }
        }
        if let impossible {
            let intervention = program.interventions[position]
            throw error(.dropout(impossible), cycle: cycle, range: intervention.range)
        }
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
        let courses = courses[position]
        let now = Int32(cycle)
        var (completed, dropped) = (0, 0)
        courses.inCourse.removeAll { listed in
            let individual = Int(listed)
            guard courses.end[individual] <= now else { return false }
            if courses.standing[individual] == .done {
                dropped += 1
                turns.append(.init(individual: individual, position: position, moment: .dropout))
            } else {
                completed += 1
                courses.standing[individual] = .done
                courses.completed[individual] = now
                courses.budget?.complete(at: cycle)
                turns.append(.init(individual: individual, position: position, moment: .completion))
            }
            return true
        }
        courses.ended = (completed, dropped)
        if completed + dropped > 0 { courses.hasEnded = true }
    }
}
