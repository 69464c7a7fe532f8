import Catalog
import Checking
import Numerics
import Program
import Quantities

extension Lowering {
    /// A single number in a context.
    mutating func scalar(_ expression: CheckedExpression, _ context: Context) -> Node {
        guard case .number(let node) = value(expression, context) else {
            preconditionFailure("the checker admits only a number here")
        }
        return node
    }

    /// The elements of a column.
    mutating func column(_ expression: CheckedExpression, _ context: Context) -> [Node] {
        guard case .column(let nodes) = value(expression, context) else {
            preconditionFailure("the checker admits only a column here")
        }
        return nodes
    }

    mutating func value(_ expression: CheckedExpression, _ context: Context) -> Value {
        // What depends on the state and on nothing closer to the individual becomes a table of the states.
        if expression.binding == .state, context.fixedState == nil, let population = context.population,
            !isLookedUpOnCondition(expression, context)
        {
            let nodes = model.populations[population].states.indices.map { state in
                var fixed = context
                fixed.fixedState = state
                fixed.condition = nil
                return scalar(expression, fixed)
            }
            return .number(graph.byState(nodes))
        }
        switch expression.kind {
        case .number(let value): return .number(graph.constant(value))
        case .column(let values): return .column(values.map { graph.constant($0) })
        case .list(let elements): return .column(elements.map { scalar($0, context) })
        case .parameter(let number): return parameterValues[number]
        case .definition(let number): return definition(number, context)
        case .attribute(let number): return .number(graph.column(.attribute(number)))
        case .response: return .number(graph.column(.response(position(context))))
        case .state: return .number(graph.constant(Double(context.fixedState ?? 0)))
        case .stateNamed(let state): return .number(graph.constant(Double(state)))
        case .individual: return .number(graph.column(.individual))
        case .time: return .number(graph.time())
        case .age(let attribute):
            return .number(graph.apply(.add, graph.column(.attribute(attribute)), timeSinceEntry(context)))
        case .timeInState: return .number(graph.column(.timeInState))
        case .calendarYear: return .number(calendar().year)
        case .calendarMonth: return .number(calendar().month)
        case .total(let total): return .number(graph.total(running(total)))
        case .byState(let data, let rows): return .number(column(data, context)[rows[context.fixedState ?? 0]])
        case .row(let data, let row): return .number(column(data, context)[row])
        case .element(let data, let index):
            return .number(
                graph.element(
                    column(data, context), index: used(index, else: graph.constant(1), context), at: expression.range))
        case .negation(let part): return each(value(part, context)) { $0.apply(.negate, $1) }
        case .not(let part): return .number(graph.apply(.not, scalar(part, context)))
        case .arithmetic(let operation, let left, let right):
            return each(value(left, context), value(right, context)) { $0.apply(operation.operation, $1, $2) }
        case .comparison(let comparison, let left, let right):
            return .number(compared(comparison, scalar(left, context), scalar(right, context)))
        case .both(let left, let right):
            let node = scalar(left, context)
            return .number(graph.apply(.and, node, scalar(right, where: node, context)))
        case .either(let left, let right):
            let node = scalar(left, context)
            return .number(graph.apply(.or, node, scalar(right, unless: node, context)))
        case .between(let part, let low, let high):
            let node = scalar(part, context)
            let above = graph.apply(.lessOrEqual, scalar(low, context), node)
            return .number(graph.apply(.and, above, graph.apply(.lessOrEqual, node, scalar(high, context))))
        case .conditional(let condition, let then, let otherwise):
            let node = scalar(condition, context)
            return .number(
                graph.apply(
                    .select, node, scalar(then, where: node, context), scalar(otherwise, unless: node, context)))
        case .call(let function, let arguments): return call(function, arguments, context)
        case .shown(let part, _, _): return value(part, context)
        case .text, .month, .scenario, .scriptValue, .results, .by, .only, .missing:
            preconditionFailure("the checker admits no such expression in a model")
        }
    }

    /// The months since an individual came; where nobody comes after the start it is the same for all.
    private mutating func timeSinceEntry(_ context: Context) -> Node {
        guard let population = context.population, model.populations[population].arrivals.isEmpty else {
            return graph.column(.sinceEntry)
        }
        return graph.time()
    }

    private mutating func definition(_ number: Int, _ context: Context) -> Value {
        let context = conditional(model.definitions[number].value, context)
        let key = DefinitionKey(definition: number, context: context)
        if let known = definitionValues[key] { return known }
        let result = value(model.definitions[number].value, context)
        definitionValues[key] = result
        name(result, of: number, context)
        return result
    }

    private mutating func call(_ function: FunctionIdentifier, _ arguments: [CheckedExpression], _ context: Context)
        -> Value
    {
        if let operation = function.operation { return applied(operation, arguments, context) }
        if function == .interpolate {
            let x = arguments[0]
            let points = column(arguments[1], context)
            return .number(
                graph.interpolate(
                    at: used(x, else: points[0], context), points: points,
                    values: column(arguments[2], context),
                    InterpolationPlace(range: x.range, unit: (x.dimension ?? .none).description)))
        }
        let nodes = column(arguments[0], context)
        switch function {
        case .sum: return .number(sum(nodes))
        case .mean: return .number(graph.apply(.divide, sum(nodes), graph.constant(Double(nodes.count))))
        default: preconditionFailure("the checker admits no question to results in a model")
        }
    }

    /// An elementary function: of each element of one argument, or of all arguments from the left; of the elements of a
    /// single column where it is `min` or `max`.
    private mutating func applied(_ operation: Operation, _ arguments: [CheckedExpression], _ context: Context)
        -> Value
    {
        var result = value(arguments[0], context)
        if arguments.count == 1 {
            if operation == .minimum || operation == .maximum, case .column(let nodes) = result {
                return .number(nodes.dropFirst().reduce(nodes[0]) { graph.apply(operation, $0, $1) })
            }
            return each(result) { $0.apply(operation, $1) }
        }
        for argument in arguments.dropFirst() {
            result = each(result, value(argument, context)) { $0.apply(operation, $1, $2) }
        }
        return result
    }

    /// An operation on a number, or on each element of a column.
    private mutating func each(_ value: Value, _ operation: (inout Graph, Node) -> Node) -> Value {
        switch value {
        case .number(let node): return .number(operation(&graph, node))
        case .column(let nodes): return .column(nodes.map { operation(&graph, $0) })
        }
    }

    private mutating func each(_ left: Value, _ right: Value, _ operation: (inout Graph, Node, Node) -> Node) -> Value {
        switch (left, right) {
        case (.number(let a), .number(let b)): return .number(operation(&graph, a, b))
        case (.column(let a), .number(let b)): return .column(a.map { operation(&graph, $0, b) })
        case (.number(let a), .column(let b)): return .column(b.map { operation(&graph, a, $0) })
        case (.column(let a), .column(let b)): return .column(zip(a, b).map { operation(&graph, $0, $1) })
        }
    }

    private mutating func compared(_ comparison: ComparisonOperation, _ left: Node, _ right: Node) -> Node {
        switch comparison {
        case .less: graph.apply(.less, left, right)
        case .lessOrEqual: graph.apply(.lessOrEqual, left, right)
        case .greater: graph.apply(.less, right, left)
        case .greaterOrEqual: graph.apply(.lessOrEqual, right, left)
        case .equal: graph.apply(.equal, left, right)
        case .unequal: graph.apply(.unequal, left, right)
        }
    }

    /// The place of the context's intervention among those that run for its population.
    func position(_ context: Context) -> Int {
        guard let intervention = context.intervention,
            let position = started(context.population ?? 0).firstIndex(of: intervention)
        else { preconditionFailure("an individual's response belongs to an intervention that runs") }
        return position
    }

    /// The interventions that the scenario runs for a population, by number and in their order.
    func started(_ population: Int) -> [Int] {
        scenario.started.filter { model.interventions[$0].population == population }
    }
}
