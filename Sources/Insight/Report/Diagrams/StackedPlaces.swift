/// Puts things below each other as near as may be to where each would best stand.
enum StackedPlaces {
    /// The middles of things of these heights, in their order and with a gap between, with the least sum of weighted
    /// squares of their distances to where they want to be.
    ///
    /// Pooling adjacent violators (Ayer and others 1955). Complexity: linear in their number.
    static func middles(wanted: [Double], heights: [Double], gaps: [Double], weights: [Double]) -> [Double] {
        var offsets: [Double] = []
        for place in wanted.indices {
            offsets.append(
                place == 0 ? 0 : offsets[place - 1] + (heights[place - 1] + heights[place]) / 2 + gaps[place])
        }
        var pools: [(value: Double, weight: Double, count: Int)] = []
        for place in wanted.indices {
            pools.append((wanted[place] - offsets[place], weights[place], 1))
            while pools.count > 1, let last = pools.last, pools[pools.count - 2].value > last.value {
                pools.removeLast()
                let other = pools.removeLast()
                let weight = other.weight + last.weight
                let value = (other.value * other.weight + last.value * last.weight) / weight
                pools.append((value, weight, other.count + last.count))
            }
        }
        let values = pools.flatMap { Array(repeating: $0.value, count: $0.count) }
        return zip(values, offsets).map { $0 + $1 }
    }
}
