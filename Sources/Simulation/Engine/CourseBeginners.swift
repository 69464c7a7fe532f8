/// Those who have begun a course of any intervention, by number: all for whom effects and courses book anything.
struct CourseBeginners {
    /// Ascending, each once.
    private(set) var individuals: [Int32] = []
    /// Who began since the list was last put in order; who was on it already may be among them.
    private var new: [Int32] = []

    mutating func append(_ individual: Int) { new.append(Int32(individual)) }

    /// Puts those who have just begun in their places.
    /// - Complexity: O(n + k log k) for n on the list and k new ones; O(1) where nobody is new.
    mutating func takeNew() {
        guard !new.isEmpty else { return }
        new.sort()
        var merged: [Int32] = []
        merged.reserveCapacity(individuals.count + new.count)
        var next = 0
        for individual in new {
            while next < individuals.count, individuals[next] < individual {
                merged.append(individuals[next])
                next += 1
            }
            let isKnown = merged.last == individual || (next < individuals.count && individuals[next] == individual)
            if !isKnown { merged.append(individual) }
        }
        merged += individuals[next...]
        individuals = merged
        new.removeAll(keepingCapacity: true)
    }

    /// Leaves out those of whom a condition holds.
    mutating func remove(where isGone: (Int32) -> Bool) { individuals.removeAll(where: isGone) }
}
