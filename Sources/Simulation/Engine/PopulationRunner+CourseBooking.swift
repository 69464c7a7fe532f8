import Program

/// What is booked for those alone who have begun a course.
extension PopulationRunner {
    /// The sums of the course-booking code over those who have begun a course and are present: each in the lane of its
    /// number, in the order of the numbers, so that they do not depend on blocks.
    func courseSums(cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let code = code.courseBooking
        guard !code.results.isEmpty else { return [] }
        if let counted = self.code.countedCourses { return count(counted, cycle: cycle) }
        var lanes = [SIMD8<Double>](repeating: SIMD8(repeating: 0), count: code.results.count)
        beginners.restart()
        while true {
            var count = 0
            while count < workspace.block, let individual = beginners.takeNext() {
                guard people.states[individual] != people.out else { continue }
                workspace.picked[count] = Int32(individual)
                count += 1
            }
            guard count > 0 else { break }
            let members = Members(workspace.picked, count: count)
            try evaluate(code, members, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                unsafe Kernels.add(amounts, members, to: &lanes[number])
            }
        }
        return lanes.map { Kernels.total($0) }
    }

    /// Sums of ones are whole numbers, the same in whatever order they are taken.
    private func count(_ counted: CountedCourses, cycle: Int) -> [Double] {
        counted.results.map { kind, position in
            let (courses, lists) = (courses[position], lists[position])
            let now = Int32(cycle)
            var number = 0
            lists.inCourse.forEach(lists.links) { individual in
                guard people.states[individual] != people.out else { return }
                if case .begunNow = kind, courses.begin[individual] != now { return }
                number += 1
            }
            return Double(number)
        }
    }
}
