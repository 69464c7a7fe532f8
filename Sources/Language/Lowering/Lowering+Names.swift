import Checking

/// What the text calls the values of a program, for who reads it.
extension Lowering {
    /// Names a value that has no name yet, with a name that no other value has; constants are shown by their number.
    mutating func name(_ node: Node, _ name: String) {
        guard graph.constant(node) == nil, !usedNames.contains(name) else { return }
        // A value that was met as that of one state first, and is the same in all, is called by its name alone.
        if let known = nameOfNode[node], !known.hasPrefix("\(name)\(Self.ofState)") { return }
        usedNames.insert(name)
        nameOfNode[node] = name
    }

    private static var ofState: String { " in " }

    /// Names the value of a definition: for one state, or one row of a column, with that behind its name.
    mutating func name(_ value: Value, of definition: Int, _ context: Context) {
        var text = model.definitions[definition].name
        if let state = context.fixedState, let population = context.population {
            text += "\(Self.ofState)\(model.populations[population].states[state])"
        }
        switch value {
        case .number(let node): name(node, text)
        case .column(let nodes):
            for (row, node) in nodes.enumerated() where graph.constant(node) == nil {
                name(node, "\(text)[\(row + 1)]")
            }
        }
    }

    /// The names of the slots.
    func slotNames(_ slots: Int) -> [String?] {
        var names = [String?](repeating: nil, count: slots)
        for (number, slot) in slotOfNode.enumerated() where slot >= 0 { names[slot] = nameOfNode[Node(number: number)] }
        return names
    }

    /// The name of a table by state, that of the value that it holds.
    func tableName(_ values: [Node]) -> String? {
        graph.known(.byState(values)).flatMap { nameOfNode[$0] }
    }
}
