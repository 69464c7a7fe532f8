/// The empirical distribution: one of given values, by given weights.
///
/// - Parameters: values (finite, in the unit of the variable); weights (zero or more and finite, not all zero, on any
///   scale), or none for equal weights. A categorical variable is this with the values 1, 2, ....
/// - Density: the share of the total weight at each value.
/// - Moments: those of the weighted values.
/// - Sampling: quantile, by halving in the cumulative weights of the sorted values.
/// - Accuracy: exact for equal weights (compared with the double nearest to k/n); else the weights up to and including a
///   value are summed in sorted order, 1e-16 relative a term.
/// - Draws: one uniform number.
package struct EmpiricalDistribution: UnivariateDistribution {
    /// The distinct values of positive weight, rising.
    package let values: [Double]
    /// The cumulative shares of the values, rising to exactly 1.
    package let shares: [Double]
    package let mean: Double
    package let variance: Double

    /// Values of equal weight.
    package init(values: [Double]) throws(ParameterError) {
        try self.init(values: values, weights: [Double](repeating: 1, count: values.count))
    }

    /// The number of a weight, counted from 1 as the rows of a column are.
    package init(categoricalWeights weights: [Double]) throws(ParameterError) {
        try self.init(values: weights.indices.map { Double($0 + 1) }, weights: weights)
    }

    /// Values with their weights.
    ///
    /// - Precondition: as many weights as values, and at least one.
    /// - Complexity: proportional to n log n.
    package init(values: [Double], weights: [Double]) throws(ParameterError) {
        precondition(values.count == weights.count && !values.isEmpty, "a value has one weight")
        // Labels are made for offenders only: there may be many values.
        for (index, value) in values.enumerated() where !Requirement.finite.admits(value) {
            try Requirement.finite.check("value \(index + 1)", value)
        }
        for (index, weight) in weights.enumerated() where !Requirement.notNegative.admits(weight) {
            try Requirement.notNegative.check("weight \(index + 1)", weight)
        }

        // Equal values join, in the order given, so that the sums do not depend on the sorting method.
        let order = values.indices.filter { weights[$0] > 0 }.sorted { left, right in
            values[left] == values[right] ? left < right : values[left] < values[right]
        }
        var distinct: [Double] = []
        var sums: [Double] = []
        var sum = 0.0
        for index in order {
            sum += weights[index]
            if distinct.last == values[index] {
                sums[sums.count - 1] = sum
            } else {
                distinct.append(values[index])
                sums.append(sum)
            }
        }
        guard sum > 0 else { throw .noPositiveWeight }
        try Requirement.finite.check(derived: "sum of the weights", sum)

        var mean = 0.0
        for index in order { mean += values[index] * (weights[index] / sum) }
        var variance = 0.0
        for index in order { variance += (values[index] - mean) * (values[index] - mean) * (weights[index] / sum) }
        self.values = distinct
        shares = sums.map { $0 / sum }
        self.mean = mean
        self.variance = variance
    }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        let count = Self.firstIndex(values.count) { values[$0] > value }
        let share = count == 0 ? 0 : shares[count - 1]
        return tail == .lower ? share : 1 - share
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        // The last share is exactly 1, so the index is one of a value.
        values[Self.firstIndex(shares.count - 1) { tail == .lower ? shares[$0] >= p : 1 - shares[$0] <= p }]
    }

    /// The first index at which a condition, once true always true, holds, or `count`.
    private static func firstIndex(_ count: Int, where condition: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if condition(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
