/// Numbers of people that are whole.
enum WholePeople {
    /// Keeps 1/36 thirty-six times, or 0.7 / 0.1, from falling short of a whole person (our choice: far above the
    /// rounding of a few operations on numbers of people, far below any share of a person that is meant).
    static let rounding = 1e-9

    /// So many people in the proportions given, exactly: whole numbers by largest remainder. Ties go to the earlier
    /// share.
    ///
    /// - Precondition: no share is below zero, and their sum is above it.
    static func split(_ people: Int, shares: [Double]) -> [Int] {
        let sum = shares.reduce(0, +)
        let exact = shares.map { $0 / sum * Double(people) }
        var whole = exact.map { Int($0.rounded(.down)) }
        let byRemainder = exact.indices.sorted { left, right in
            let (a, b) = (exact[left] - Double(whole[left]), exact[right] - Double(whole[right]))
            return a != b ? a > b : left < right
        }
        var open = people - whole.reduce(0, +)
        for state in byRemainder where open > 0 {
            whole[state] += 1
            open -= 1
        }
        return whole
    }
}
