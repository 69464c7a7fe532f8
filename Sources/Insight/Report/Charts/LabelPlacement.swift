/// Places labels along an edge near where they want to be, without overlap.
///
/// The sum of squared displacements is made as small as possible. With the labels in order of
/// their wishes and the heights of the labels above taken off, the condition "no overlap" becomes
/// "positions do not fall", which is isotonic regression; it is solved by pooling adjacent violators
/// (Ayer, Brunk, Ewing, Reid & Silverman 1955, Annals of Mathematical Statistics 26(4)). Clamping the
/// solution to the edge keeps the order and stays optimal.
package enum LabelPlacement {
    /// The centres at which labels of given heights stand.
    ///
    /// - Parameter wishes: the centre each label would have if it were alone.
    /// - Parameter edge: the stretch the labels must stay within; when they do not all fit, they run
    ///   beyond its upper bound rather than overlap.
    /// - Precondition: as many heights as wishes, all finite.
    /// - Postcondition: two labels are at least half the sum of their heights apart; equal wishes keep
    ///   the order given.
    /// - Complexity: n log n.
    package static func centres(wishes: [Double], heights: [Double], edge: ClosedRange<Double>) -> [Double] {
        precondition(wishes.count == heights.count, "each label has one height")
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        guard let first = order.first, let last = order.last else { return [] }

        var offsets: [Double] = [0]
        for (above, below) in zip(order, order.dropFirst()) {
            offsets.append(offsets[offsets.count - 1] + (heights[above] + heights[below]) / 2)
        }

        var pools: [(sum: Double, count: Int)] = []
        for (rank, index) in order.enumerated() {
            pools.append((wishes[index] - offsets[rank], 1))
            while pools.count > 1 {
                let lower = pools[pools.count - 1]
                let upper = pools[pools.count - 2]
                guard upper.sum / Double(upper.count) > lower.sum / Double(lower.count) else { break }
                pools.removeLast()
                pools[pools.count - 1] = (upper.sum + lower.sum, upper.count + lower.count)
            }
        }

        let least = edge.lowerBound + heights[first] / 2
        let most = max(least, edge.upperBound - heights[last] / 2 - offsets[offsets.count - 1])
        var centres = wishes
        var rank = 0
        for pool in pools {
            let position = min(max(pool.sum / Double(pool.count), least), most)
            for _ in 0..<pool.count {
                centres[order[rank]] = position + offsets[rank]
                rank += 1
            }
        }
        return centres
    }
}
