package import Checking
import Numerics
package import Program
import Quantities
import Results
import SourceText

/// Turns one scenario of a checked model into a program.
///
/// Each value is placed at the rarest moment at which it can change: what is the same for all individuals is
/// computed once a draw or once a cycle, what depends on the state only becomes a table of the states, and the rest
/// runs over blocks of individuals. Equal expressions are computed once, and constants are folded.
package struct Lowering {
    let model: CheckedModel
    let scenario: CheckedScenario
    let layout: ResultLayout
    var graph = Graph()
    var inputs: [UncertainInput] = []
    var parameterValues: [Value] = []
    /// The input that draws a parameter, for those that one input draws.
    var inputOfParameter: [Int: Int] = [:]
    var definitionValues: [DefinitionKey: Value] = [:]
    /// For each definition that has been looked at, whether it looks up a row.
    var looksUpRow: [Int: Bool] = [:]
    /// How many definitions have been computed once more for a condition of their own.
    var conditionalDefinitions = 0
    /// How each column that has been split is split.
    var splitOfNode: [Node: (factor: Node, column: Node?)] = [:]
    /// For each node, once all are known, whether it is nothing for who has begun no course.
    var isOfCourses: [Bool] = []
    /// What the text calls a value; each name stands for one.
    var nameOfNode: [Node: String] = [:]
    var usedNames: Set<String> = []
    var slotOfNode: [Int] = []
    /// Booking factors, sizes and the like that refer to slots are written once the slots are known.
    var populations: [LoweredPopulation] = []
    /// Where the text gives what a run may refuse; by the nodes' numbers until the slots are known.
    var places = ProgramPlaces()

    struct DefinitionKey: Hashable {
        let definition: Int
        let context: Context
    }

    /// What an expression speaks of: nothing of individuals, an individual, or an individual whose state is known.
    struct Context: Hashable {
        var population: Int?
        var intervention: Int?
        var fixedState: Int?
        /// Where this is zero, the value is not used, and no row that it speaks of is looked up.
        var condition: Node?

        static let scalar = Context()
    }

    /// A number, or a column of data.
    enum Value {
        case number(Node)
        case column([Node])

        var nodes: [Node] {
            switch self {
            case .number(let node): [node]
            case .column(let nodes): nodes
            }
        }
    }

    /// The program of the scenario with this number.
    package static func program(_ model: CheckedModel, scenario number: Int) -> Program {
        var lowering = Lowering(model: model, scenario: model.scenarios[number], layout: layout(model))
        return lowering.program()
    }

    private init(model: CheckedModel, scenario: CheckedScenario, layout: ResultLayout) {
        self.model = model
        self.scenario = scenario
        self.layout = layout
    }

    private mutating func program() -> Program {
        for (number, parameter) in model.parameters.enumerated() {
            let value = lowerParameter(number)
            parameterValues.append(value)
            for (node, label) in zip(value.nodes, parameter.labels) { name(node, label) }
        }
        let correlated = correlatedInputs()
        let outcomes = model.modelOutcomes.map { scalar($0.value, .scalar) }
        for number in model.populations.indices { populations.append(lowerPopulation(number)) }
        isOfCourses = graph.nothingWithoutCourse()
        let parameters = parameterValues.flatMap(\.nodes)
        let code = scalarCode(read: parameters + outcomes + populations.flatMap(\.nodes))
        return Program(
            model: model.name, scenario: scenario.name, title: scenario.title, layout: layout, inputs: inputs,
            correlatedInputs: correlated, constants: code.constants, slots: code.slots,
            slotNames: slotNames(code.slots), drawCode: code.draw,
            cycleCode: code.cycle,
            parameterSlots: parameters.map { slot($0) },
            modelOutcomes: zip(outcomes, model.modelOutcomes).map { .init(slot: slot($0), range: $1.range) },
            populations: populations.map { finished($0) }, places: slotPlaces)
    }

    private mutating func lowerParameter(_ number: Int) -> Value {
        let parameter = model.parameters[number]
        let setting = scenario.settings.last { $0.parameter == number }?.value ?? parameter.value
        switch setting {
        case .fixed(let expression): return value(expression, .scalar)
        case .distributed(let distribution):
            places.distributions[parameter.name] = distribution.range
            let arguments = distribution.arguments
            switch distribution.form {
            case .parametric(let form):
                let nodes = arguments.map { scalar($0, .scalar) }
                return .number(
                    graph.sample(form, nodes, input: input(ofParameter: number), parameter: parameter.name))
            case .empirical, .categorical:
                let values = column(arguments[0], .scalar)
                let form: DistributionForm = distribution.form == .empirical ? .empirical : .categorical
                return .number(
                    graph.sample(form, values, input: input(ofParameter: number), parameter: parameter.name))
            case .bayesianBootstrap:
                // A parameter takes the mean of the data under the draw's weights (Rubin 1981).
                let values = column(arguments[0], .scalar)
                let weights = bootstrapWeights(parameter.name, values.count)
                return .number(sum(zip(values, weights).map { graph.apply(.multiply, $0, $1) }))
            case .vector(let form):
                let nodes = arguments.map { scalar($0, .scalar) }
                let rows = parameter.shape?.rows ?? 0
                let first = inputs.count
                for component in 0..<form.uniforms(rows: rows) { _ = input(parameter.name, UInt32(component)) }
                return .column(
                    graph.vectorSample(form, nodes, firstInput: first, count: rows, parameter: parameter.name))
            }
        }
    }

    mutating func bootstrapWeights(_ name: String, _ count: Int) -> [Node] {
        let first = inputs.count
        for component in 0..<count { _ = input(name, UInt32(component)) }
        return graph.bootstrapWeights(firstInput: first, count: count)
    }

    mutating func sum(_ nodes: [Node]) -> Node {
        guard var total = nodes.first else { return graph.constant(0) }
        for node in nodes.dropFirst() { total = graph.apply(.add, total, node) }
        return total
    }
}
