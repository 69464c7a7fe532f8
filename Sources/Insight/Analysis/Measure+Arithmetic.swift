package import Quantities

/// Arithmetic place by place, draw by draw.
extension Measure {
    /// The values changed one by one; the places stay.
    package func mapped(_ dimension: Dimension, _ change: (Double) -> Double) -> Measure {
        var result = self
        result.dimension = dimension
        result.values = values.map(change)
        return result
    }

    /// Two measures of the same places added or subtracted; cycles are kept where both have them.
    /// - Precondition: both have the same axes and draws.
    package func combined(with other: Measure, _ operation: (Double, Double) -> Double) -> Measure {
        guard times == other.times, combination == other.combination else {
            return collapsed().paired(with: other.collapsed(), dimension, operation)
        }
        return paired(with: other, dimension, operation)
    }

    /// Two measures multiplied, divided or compared: first brought to the figures that a table would show, since a
    /// ratio of sums is not the sum of ratios.
    package func collapsedPair(with other: Measure, _ dimension: Dimension, _ operation: (Double, Double) -> Double) -> Measure {
        collapsed().paired(with: other.collapsed(), dimension, operation)
    }

    private func paired(with other: Measure, _ dimension: Dimension, _ operation: (Double, Double) -> Double) -> Measure {
        precondition(draws == other.draws, "measures of different runs do not mix")
        precondition(axes == other.axes && times == other.times, "measures are combined place by place")
        if places == other.places {
            var result = self
            result.dimension = dimension
            for index in values.indices { result.values[index] = operation(values[index], other.values[index]) }
            return result
        }
        // A place that one of the two lacks counts as zero there.
        let order = (places + other.places).reduce(into: [[Int]]()) { if !$0.contains($1) { $0.append($1) } }
            .sorted { $0.lexicographicallyPrecedes($1) }
        return placed(in: order).paired(with: other.placed(in: order), dimension, operation)
    }

    private func placed(in order: [[Int]]) -> Measure {
        var result = self
        let times = timeCount
        result.places = order
        result.values = [Double](repeating: 0, count: draws * order.count * times)
        for (place, key) in places.enumerated() {
            guard let position = order.firstIndex(of: key) else { continue }
            for draw in 0..<draws {
                for time in 0..<times {
                    result.values[(draw * order.count + position) * times + time] = values[(draw * places.count + place) * times + time]
                }
            }
        }
        return result
    }
}
