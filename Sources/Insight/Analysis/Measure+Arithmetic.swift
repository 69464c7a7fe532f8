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

    /// Two measures added or subtracted, place by place.
    ///
    /// Times are kept where both have the same, and add up to years in the same way. Where they do not, as for moves,
    /// which are known by year, and people, known by cycle, both are first brought to the figures that a table shows.
    /// - Precondition: both have the same draws, and the same axes once they are brought to figures.
    package func combined(with other: Measure, _ operation: (Double, Double) -> Double) -> Measure {
        guard times == other.times, cycles == other.cycles, combination == other.combination else {
            // A measure of one chosen year has no years to keep, but may still be asked for its places.
            if !keepsYears, !other.keepsYears { return asWhole().paired(with: other.asWhole(), dimension, operation) }
            return collapsed().paired(with: other.collapsed(), dimension, operation)
        }
        return paired(with: other, dimension, operation)
    }

    /// Two measures multiplied, divided or compared: first brought to the figures that a table would show, since a
    /// ratio of sums is not the sum of ratios.
    package func collapsedPair(
        with other: Measure, _ dimension: Dimension, _ operation: (Double, Double) -> Double
    ) -> Measure {
        collapsed().paired(with: other.collapsed(), dimension, operation)
    }

    private func paired(
        with other: Measure, _ dimension: Dimension, _ operation: (Double, Double) -> Double
    ) -> Measure {
        precondition(draws == other.draws, "measures of different runs do not mix")
        precondition(axes == other.axes && times == other.times, "measures are combined place by place")
        if places == other.places {
            var result = self
            result.dimension = dimension
            for index in values.indices { result.values[index] = operation(values[index], other.values[index]) }
            return result
        }
        // A place that one of the two lacks counts as zero there.
        let order = PlaceOrder(places + other.places)
        return placed(in: order).paired(with: other.placed(in: order), dimension, operation)
    }

    private func placed(in order: PlaceOrder) -> Measure {
        var result = self
        let times = timeCount
        let count = order.places.count
        result.places = order.places
        result.values = [Double](repeating: 0, count: draws * count * times)
        for (place, coordinates) in places.enumerated() {
            let position = order.position(of: coordinates)
            for draw in 0..<draws {
                let from = (draw * places.count + place) * times
                let to = (draw * count + position) * times
                for time in 0..<times { result.values[to + time] = values[from + time] }
            }
        }
        return result
    }
}
