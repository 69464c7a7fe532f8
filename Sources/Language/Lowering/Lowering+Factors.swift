import Numerics

/// What an amount has in common for all individuals, apart from what has to be summed over them.
extension Lowering {
    /// An amount as a number that is the same for all times a column; without a column where it is the same for all.
    ///
    /// Amounts that differ in such a number only have one column, which is summed once for all of them.
    mutating func split(_ node: Node) -> (factor: Node, column: Node?) {
        guard graph.isColumn(node) else { return (node, nil) }
        if let known = splitOfNode[node] { return known }
        let result = splitColumn(node)
        splitOfNode[node] = result
        return result
    }

    private mutating func splitColumn(_ node: Node) -> (factor: Node, column: Node?) {
        switch graph.kind(node) {
        case .apply(.multiply, let operands):
            let (a, x) = split(operands[0])
            let (b, y) = split(operands[1])
            let factor = graph.apply(.multiply, a, b)
            guard let x, let y else { return (factor, x ?? y) }
            return (factor, graph.apply(.multiply, x, y))
        case .apply(.divide, let operands) where !graph.isColumn(operands[1]):
            let (a, x) = split(operands[0])
            return (graph.apply(.divide, a, operands[1]), x)
        case .apply(.negate, let operands):
            let (a, x) = split(operands[0])
            return (graph.apply(.negate, a), x)
        case .byState(let values):
            let (common, rest) = commonFactor(values)
            guard let common else { return (graph.constant(1), node) }
            let column = graph.byState(rest)
            return graph.isColumn(column) ? (common, column) : (graph.apply(.multiply, common, column), nil)
        default: return (graph.constant(1), node)
        }
    }

    /// The factors that products have in common, multiplied, and what is left of each product; nil where there are none.
    ///
    /// Constants stay with their product, so that what is left is often a table of constants.
    private mutating func commonFactor(_ values: [Node]) -> (common: Node?, rest: [Node]) {
        var products = values.map { factors($0) }
        var common: Node?
        for factor in products.first ?? [] where graph.constant(factor) == nil {
            let places = products.map { $0.firstIndex(of: factor) }
            guard places.allSatisfy({ $0 != nil }) else { continue }
            for (number, place) in places.enumerated() { if let place { products[number].remove(at: place) } }
            common = common.map { graph.apply(.multiply, $0, factor) } ?? factor
        }
        guard common != nil else { return (nil, values) }
        return (
            common, products.map { product in product.reduce(graph.constant(1)) { graph.apply(.multiply, $0, $1) } }
        )
    }

    /// The factors of a product, in their order; a product of more than this many is one factor.
    private func factors(_ node: Node) -> [Node] {
        var factors: [Node] = []
        var open = [node]
        while let next = open.popLast() {
            if case .apply(.multiply, let operands) = graph.kind(next) {
                open += operands.reversed()
            } else {
                factors.append(next)
            }
            if factors.count + open.count > Self.mostFactors { return [node] }
        }
        return factors
    }

    /// Chosen far above what a product that somebody writes has: a square of a square of a square has 2, 4, 8, ....
    private static var mostFactors: Int { 64 }
}
