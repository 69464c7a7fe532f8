import Checking
import Report

/// Where the parameters of a model are used: in which flows, costs, outcomes and interventions, directly or through
/// what is derived from them.
struct ParameterUses: Sendable {
    /// For each parameter, what uses it.
    private var flows: [[Int]]
    private var others: [[String]]
    private let words: ReportWords

    init(_ model: CheckedModel, _ described: DescribedFlows, _ words: ReportWords) {
        self.words = words
        flows = [[Int]](repeating: [], count: model.parameters.count)
        others = [[String]](repeating: [], count: model.parameters.count)
        for flow in described.byPopulation.joined() {
            for parameter in Self.parameters(flow.expressions, model) { flows[parameter].append(flow.number) }
        }
        for population in model.populations {
            add(words.size.lowercased(), population.size.parameters(in: model))
            let shares = population.initialProportions.map { [$0] } ?? []
            add(words.shareAtStart.lowercased(), Self.parameters(shares, model))
            let attributes = population.attributes.flatMap(\.value.expressions)
            add(words.attributes.lowercased(), Self.parameters(attributes, model))
            add(words.costs.lowercased(), Self.parameters(population.costs.map(\.amount), model))
        }
        for outcome in model.outcomes where outcome.intervention == nil {
            add(outcome.title, outcome.amount.parameters(in: model))
        }
        for outcome in model.modelOutcomes { add(outcome.title, outcome.value.parameters(in: model)) }
        for (number, intervention) in model.interventions.enumerated() {
            let amounts = model.outcomes.filter { $0.intervention == number }.map(\.amount)
            add(intervention.title, Self.parameters(intervention.expressions + amounts, model))
        }
        for parameter in model.parameters {
            add(parameter.name, Self.parameters(parameter.value.expressions, model))
        }
    }

    /// The uses of a parameter, the flows first; empty where nothing uses it.
    func text(of parameter: Int) -> String {
        let numbers = flows[parameter].map { "\($0)" }.joined(separator: ", ")
        let parts = (numbers.isEmpty ? [] : ["\(words.flows.lowercased()) \(numbers)"]) + others[parameter]
        return parts.joined(separator: "; ")
    }

    private mutating func add(_ use: String, _ parameters: [Int]) {
        for parameter in parameters where !others[parameter].contains(use) { others[parameter].append(use) }
    }

    private static func parameters(_ expressions: [CheckedExpression], _ model: CheckedModel) -> [Int] {
        Set(expressions.flatMap { $0.parameters(in: model) }).sorted()
    }
}
