/// A function that is linear between points, and has no value outside them.
///
/// Burden & Faires (2011), Numerical Analysis, section 3.1: on [x_k, x_k+1] the value is
/// y_k + (x - x_k) / (x_k+1 - x_k) (y_k+1 - y_k); at a point it is the point's value, exactly.
package struct LinearInterpolation: Sendable {
    package let points: [Double]
    package let values: [Double]

    /// - Precondition: as many values as points, and one at least.
    package init(points: [Double], values: [Double]) {
        precondition(points.count == values.count && !points.isEmpty, "each point has a value")
        self.points = points
        self.values = values
    }

    /// Whether each point is above the one before, so that every place has one value.
    package var isAscending: Bool { zip(points, points.dropFirst()).allSatisfy { $0 < $1 } }

    /// The value at a place; nil outside the points, and for what is no number.
    /// - Precondition: the points ascend.
    /// - Complexity: O(log points).
    package func value(at x: Double) -> Double? {
        guard x >= points[0], x <= points[points.count - 1] else { return nil }
        // The last point at or below x.
        var (low, high) = (0, points.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if points[middle] <= x { low = middle } else { high = middle - 1 }
        }
        if points[low] == x { return values[low] }
        let share = (x - points[low]) / (points[low + 1] - points[low])
        return values[low] + share * (values[low + 1] - values[low])
    }
}
