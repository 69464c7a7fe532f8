package import Quantities
import Results

/// Keeping some axes and summing over the others; choosing one place; making years or a whole of the cycles.
extension Measure {
    /// The measure summed over all axes but those named; `year` among them keeps the years.
    package func by(_ kept: [Axis]) -> Measure {
        var result = grouped(by: kept.filter { $0 != .year })
        result.keepsYears = keepsYears && kept.contains(.year)
        result.isReduced = true
        return result
    }

    /// The measure summed over everything, time included.
    package func total() -> Measure { by([]) }

    /// The places with one label on an axis, the axis then left out.
    ///
    /// Where none has the label, no place is left; or, if no other axis is, the one place, of zeros.
    package func only(_ axis: Axis, label: String) -> Measure {
        guard axis != .year else { return onlyYear(Int(label) ?? 0) }
        guard let position = axes.firstIndex(of: axis) else { return self }
        let labels = layout.labels(axis)
        let chosen = places.indices.filter { labels[places[$0][position]].name == label }
        var result = self
        result.axes.remove(at: position)
        result.places = chosen.map { place in
            var coordinates = places[place]
            coordinates.remove(at: position)
            return coordinates
        }
        let times = timeCount
        // What has no places comes to one zero, as in a sum.
        if chosen.isEmpty, result.axes.isEmpty {
            result.places = [[]]
            result.values = [Double](repeating: 0, count: draws * times)
            return result
        }
        result.values = []
        result.values.reserveCapacity(draws * chosen.count * times)
        for draw in 0..<draws {
            for place in chosen {
                let first = (draw * places.count + place) * times
                result.values += values[first..<first + times]
            }
        }
        return result
    }

    private func onlyYear(_ year: Int) -> Measure {
        var result = self
        result.keepsYears = false
        let chosen: Range<Int>
        switch times {
        case .cycles:
            // The cycles of the year are kept, so that they can still be discounted and added up one by one.
            result.cycles = layout.cycles(inYear: year).clamped(to: cycles)
            chosen = result.cycles.lowerBound - cycles.lowerBound..<result.cycles.upperBound - cycles.lowerBound
        case .years(let years):
            guard let position = years.firstIndex(of: year) else { return self }
            result.times = .years([year])
            chosen = position..<position + 1
        case .whole: return self
        }
        let count = timeCount
        result.values = (0..<draws * places.count).flatMap { row in
            values[row * count + chosen.lowerBound..<row * count + chosen.upperBound]
        }
        return result
    }

    /// The figures as a table shows them: by the axes kept, in years or as a whole.
    ///
    /// A measure that has not been reduced becomes its total.
    package func collapsed() -> Measure {
        let reduced = isReduced ? self : total()
        return reduced.keepsYears ? reduced.inYears() : reduced.asWhole()
    }

    /// The sum over the axes not kept, in the order of the places; the labels kept stay in their order on the axis.
    /// - Complexity: proportional to the values, and places log places.
    func grouped(by kept: [Axis]) -> Measure {
        let positions = kept.compactMap { axes.firstIndex(of: $0) }
        let keys = places.map { place in positions.map { place[$0] } }
        // What has no places sums to one zero.
        let order = PlaceOrder(keys.isEmpty && positions.isEmpty ? [[]] : keys)
        let groups = keys.map { order.position(of: $0) }
        let times = timeCount
        let count = order.places.count
        var result = self
        result.axes = positions.map { axes[$0] }
        result.places = order.places
        result.values = [Double](repeating: 0, count: draws * count * times)
        for draw in 0..<draws {
            for (place, group) in groups.enumerated() {
                let from = (draw * places.count + place) * times
                let to = (draw * count + group) * times
                for time in 0..<times { result.values[to + time] += values[from + time] }
            }
        }
        return result
    }

    private func inYears() -> Measure {
        guard times == .cycles, let first = cycles.first, let last = cycles.last else { return self }
        let years = Array(layout.year(ofCycle: first)...layout.year(ofCycle: last))
        let groups = cycles.map { layout.year(ofCycle: $0) - years[0] }
        return combined(groups: groups, count: years.count, times: .years(years))
    }

    /// The measure with its times made one; the places stay.
    func asWhole() -> Measure {
        guard times != .whole else { return self }
        return combined(groups: [Int](repeating: 0, count: timeCount), count: 1, times: .whole)
    }

    /// - Parameter groups: the new time of each time, ascending.
    private func combined(groups: [Int], count: Int, times newTimes: Times) -> Measure {
        var sizes = [Double](repeating: 0, count: count)
        for group in groups { sizes[group] += 1 }
        var result = self
        result.times = newTimes
        result.values = [Double](repeating: 0, count: draws * places.count * count)
        for row in 0..<(draws * places.count) {
            for (time, group) in groups.enumerated() {
                let value = values[row * groups.count + time]
                switch combination {
                case .sum, .mean: result.values[row * count + group] += value
                case .last: result.values[row * count + group] = value
                }
            }
            // Divided once the sum is whole, so that the mean of equal stocks is the stock.
            for group in 0..<count where combination == .mean && sizes[group] > 0 {
                result.values[row * count + group] /= sizes[group]
            }
            // In a year in which no cycle begins, stocks and running totals are those of the year before.
            for group in 0..<count where sizes[group] == 0 && combination != .sum && group > 0 {
                result.values[row * count + group] = result.values[row * count + group - 1]
            }
        }
        return result
    }
}
