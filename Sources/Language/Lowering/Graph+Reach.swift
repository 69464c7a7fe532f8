extension Graph {
    /// For each node, whether it is one of those given or something that they are computed from.
    ///
    /// Numbers that are drawn at once are reached together: the first of them draws them all.
    /// - Complexity: proportional to the size of the graph.
    func reached(from nodes: [Node]) -> [Bool] {
        var isReached = [Bool](repeating: false, count: kinds.count)
        var open = nodes
        while let node = open.popLast() {
            guard !isReached[node.number] else { continue }
            isReached[node.number] = true
            open += kind(node).operands
            switch kind(node) {
            case .bootstrapWeight(_, let count, let position), .vectorSample(_, _, _, _, let position, let count):
                let first = node.number - position
                open += (first..<first + count).map { Node(number: $0) }
            default: break
            }
        }
        return isReached
    }
}
