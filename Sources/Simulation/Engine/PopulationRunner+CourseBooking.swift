import Program

/// What is booked for those alone who have begun a course.
extension PopulationRunner {
    /// The sums of the course-booking code over those who have begun a course and are present: each in the lane of its
    /// number, in the order of the numbers, so that they do not depend on blocks.
    func courseSums(cycle: Int, _ slots: ScalarFile) throws(RunError) -> [Double] {
        let code = code.courseBooking
        guard !code.results.isEmpty else { return [] }
        beginners.takeNew()
        if people.gone > 0 { beginners.remove { people.states[Int($0)] == people.out } }
        var lanes = [SIMD8<Double>](repeating: SIMD8(repeating: 0), count: code.results.count)
        for first in stride(from: 0, to: beginners.individuals.count, by: workspace.block) {
            let count = min(workspace.block, beginners.individuals.count - first)
            for place in 0..<count { workspace.picked[place] = beginners.individuals[first + place] }
            let members = Members(workspace.picked, count: count)
            try evaluate(code, members, cycle: cycle, slots)
            for (number, result) in code.results.enumerated() {
                let amounts = unsafe source(result, members, slots, operand: 0)
                unsafe Kernels.add(amounts, members, to: &lanes[number])
            }
        }
        return lanes.map { Kernels.total($0) }
    }
}
