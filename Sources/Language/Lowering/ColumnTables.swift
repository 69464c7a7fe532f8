/// The tables by state and the half-lives that the column code of a population uses.
struct ColumnTables {
    var byState: [[Node]] = []
    var halfLives: [Node] = []

    mutating func table(_ nodes: [Node]) -> Int {
        if let known = byState.firstIndex(of: nodes) { return known }
        byState.append(nodes)
        return byState.count - 1
    }

    mutating func halfLife(_ node: Node) -> Int {
        if let known = halfLives.firstIndex(of: node) { return known }
        halfLives.append(node)
        return halfLives.count - 1
    }
}
