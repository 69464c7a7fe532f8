import Numerics
import Program
import SourceText

/// The values of a program, each computed once: equal expressions become one node, and constants are folded.
///
/// A node stands behind the nodes it is computed from.
struct Graph {
    private(set) var kinds: [NodeKind] = []
    private(set) var placements: [Placement] = []
    private var known: [NodeKind: Node] = [:]
    /// Where the text looks a row up, by the node that does; of equal ones, the first.
    private(set) var rowPlaces: [Node: SourceRange] = [:]

    func kind(_ node: Node) -> NodeKind { kinds[node.number] }

    func placement(_ node: Node) -> Placement { placements[node.number] }

    func isColumn(_ node: Node) -> Bool { placement(node) == .individual }

    /// The value of a node that is a constant.
    func constant(_ node: Node) -> Double? {
        if case .constant(let value) = kind(node) { value } else { nil }
    }

    mutating func constant(_ value: Double) -> Node { node(.constant(value), .constant) }

    /// An operation, in its simplest form.
    mutating func apply(_ operation: Operation, _ operands: Node...) -> Node {
        if let simplified = simplified(operation, operands) { return simplified }
        // What depends on the state alone stays a table of the states.
        if let table = byState(operation, operands) { return table }
        let placement = operands.map { self.placement($0) }.max() ?? .constant
        return node(.apply(operation, ordered(operation, operands, placement)), placement)
    }

    mutating func sample(_ form: DistributionForm, _ arguments: [Node], input: Int, parameter: String) -> Node {
        let placement = max(.draw, arguments.map { self.placement($0) }.max() ?? .draw)
        return node(.sample(form, arguments, input: input, parameter: parameter), placement)
    }

    mutating func bootstrapWeights(firstInput: Int, count: Int) -> [Node] {
        (0..<count).map { node(.bootstrapWeight(firstInput: firstInput, count: count, position: $0), .draw) }
    }

    /// Several numbers that are drawn at once: nodes that stand next to one another.
    mutating func vectorSample(
        _ form: VectorForm, _ arguments: [Node], firstInput: Int, count: Int, parameter: String
    ) -> [Node] {
        (0..<count).map {
            node(
                .vectorSample(
                    form, arguments, firstInput: firstInput, parameter: parameter, position: $0, count: count), .draw)
        }
    }

    mutating func time() -> Node { node(.time, .cycle) }

    /// A number of the run itself, from the end of the cycle before.
    mutating func total(_ total: RunningTotal) -> Node { node(.total(total), .cycle) }

    /// The value at a place, linear between points; folded where all is constant and the place is among the points.
    mutating func interpolate(at x: Node, points: [Node], values: [Node], _ place: InterpolationPlace) -> Node {
        let (fixedPoints, fixedValues) = (points.compactMap { constant($0) }, values.compactMap { constant($0) })
        if let at = constant(x), fixedPoints.count == points.count, fixedValues.count == values.count {
            let table = LinearInterpolation(points: fixedPoints, values: fixedValues)
            if table.isAscending, let value = table.value(at: at) { return constant(value) }
        }
        let placement = (points + values + [x]).map { self.placement($0) }.max() ?? .constant
        return node(.interpolate(at: x, points: points, values: values, place), placement)
    }

    /// Whether a condition held in a cycle: 0 before that cycle.
    mutating func latch(_ condition: Node, cycle: Int) -> Node { node(.latch(condition, cycle: cycle), .cycle) }

    /// The value whose number from 1 the index is; the value itself where the index is a constant that there is.
    mutating func element(_ values: [Node], index: Node, at place: SourceRange) -> Node {
        if let row = constant(index), row >= 1, row <= Double(values.count), row == row.rounded() {
            return values[Int(row) - 1]
        }
        let placement = max(placement(index), values.map { self.placement($0) }.max() ?? .constant)
        let element = node(.element(values, index: index), placement)
        if rowPlaces[element] == nil { rowPlaces[element] = place }
        return element
    }

    /// Where the text looks a row up.
    func rowPlace(_ node: Node) -> SourceRange {
        guard let place = rowPlaces[node] else { preconditionFailure("a row is looked up somewhere") }
        return place
    }

    /// The value that belongs to the individual's state; one node where all states have the same.
    mutating func byState(_ values: [Node]) -> Node {
        if let first = values.first, values.allSatisfy({ $0 == first }) { return first }
        return node(.byState(values), .individual)
    }

    /// A leaf that belongs to individuals.
    mutating func column(_ kind: NodeKind) -> Node { node(kind, .individual) }

    /// The node of a kind that there is already.
    func known(_ kind: NodeKind) -> Node? { known[kind] }

    mutating func node(_ kind: NodeKind, _ placement: Placement) -> Node {
        if let node = known[kind] { return node }
        let node = Node(number: kinds.count)
        kinds.append(kind)
        placements.append(placement)
        known[kind] = node
        return node
    }
}
