import Program

/// Code over individuals.
extension Lowering {
    /// The steps that compute the given nodes, with registers used again as soon as nobody reads them any more.
    func columnProgram(_ results: [Node], _ tables: inout ColumnTables) -> ColumnProgram {
        let order = columnNodes(reachedFrom: results)
        var lastUse: [Int: Int] = [:]
        for (position, node) in order.enumerated() {
            for operand in graph.kind(node).operands { lastUse[operand.number] = position }
        }
        for node in results { lastUse[node.number] = order.count }
        var registers = 0
        var free: [Int] = []
        var registerOf: [Int: Int] = [:]
        var steps: [ColumnStep] = []
        var names: [String?] = []
        for (position, node) in order.enumerated() {
            let operands = graph.kind(node).operands.map { operand($0, registerOf) }
            if needsStep(node) {
                let to = free.popLast() ?? registers
                if to == registers { registers += 1 }
                registerOf[node.number] = to
                steps.append(step(node, operands, to: to, &tables))
                names.append(nameOfNode[node])
            }
            // An operand that was read here for the last time gives its register to a later step, not to this one: a
            // loop over a block that writes where it reads cannot be packed.
            for operand in Set(graph.kind(node).operands.map(\.number)).sorted() where lastUse[operand] == position {
                if let register = registerOf[operand] { free.append(register) }
            }
        }
        return ColumnProgram(
            steps: steps, registers: registers, results: results.map { operand($0, registerOf) }, names: names)
    }

    /// Attributes and responses are read where they are stored.
    private func needsStep(_ node: Node) -> Bool {
        switch graph.kind(node) {
        case .attribute, .response: false
        default: true
        }
    }

    private func columnNodes(reachedFrom results: [Node]) -> [Node] {
        var reached: Set<Int> = []
        var open = results
        while let node = open.popLast() {
            guard graph.isColumn(node), reached.insert(node.number).inserted else { continue }
            open += graph.kind(node).operands
        }
        return reached.sorted().map { Node(number: $0) }
    }

    private func operand(_ node: Node, _ registerOf: [Int: Int]) -> ColumnOperand {
        switch graph.kind(node) {
        case .attribute(let number): .attribute(number)
        case .response(let intervention): .response(intervention)
        default: graph.isColumn(node) ? .register(registerOf[node.number] ?? 0) : .scalar(slot(node))
        }
    }

    private func step(_ node: Node, _ operands: [ColumnOperand], to: Int, _ tables: inout ColumnTables) -> ColumnStep {
        switch graph.kind(node) {
        case .apply(let operation, _): return .apply(operation, ColumnOperands(operands), to: to)
        case .byState(let nodes): return .byState(table: tables.table(nodes), to: to)
        case .element(let values, _):
            return .element(
                values.map { slot($0) }, index: operands[operands.count - 1], at: graph.rowPlace(node), to: to)
        case .individual: return .individual(to: to)
        case .sinceEntry: return .sinceEntry(to: to)
        case .timeInState: return .timeInState(to: to)
        case .interpolate(_, let points, let values, let place):
            return .interpolate(
                at: operands[operands.count - 1], points: points.map { slot($0) }, values: values.map { slot($0) },
                place, to: to)
        case .built(let intervention, let months):
            return .built(intervention: intervention, months: slot(months), to: to)
        case .strength(let intervention, let halfLife):
            return .strength(intervention: intervention, fading: halfLife.map { tables.halfLife($0) }, to: to)
        case .active(let intervention): return .active(intervention: intervention, to: to)
        case .after(let intervention, let months):
            return .after(intervention: intervention, months: slot(months), to: to)
        case .begun(let intervention): return .begun(intervention: intervention, to: to)
        case .completed(let intervention): return .completed(intervention: intervention, to: to)
        case .dropped(let intervention): return .dropped(intervention: intervention, to: to)
        case .constant, .sample, .vectorSample, .bootstrapWeight, .time, .total, .latch, .attribute, .response:
            preconditionFailure("a scalar or a stored column needs no step")
        }
    }
}
