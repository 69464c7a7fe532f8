import Analysis
import Checking
import Engine
import Results

/// Shares of the variance of results.
extension ScriptEvaluator {
    /// The share of a result's variance that another result, or a parameter, tells by itself; a parameter of the result's
    /// own model has the share that a table of all of them shows.
    func explained(_ expression: CheckedExpression, by other: CheckedExpression) throws(RunError) -> VarianceShare {
        if case .parameter(let number) = other.kind {
            let influence = try influence(of: expression)
            let part = influence.shares.parts.first { $0.input.number == number }
            if influence.model == 0, let part { return part.share }
        }
        let (figure, column) = (try measure(expression).figure, try measure(other).figure)
        do throws(InfluenceError) {
            return try Influence.share(of: figure, on: column)
        } catch {
            throw RunError(error, expression.range)
        }
    }

    /// The shares of all parameters that differ between the draws of the scenarios that a result rests on.
    ///
    /// A parameter counts with its draws in each of these scenarios that draws it. Where two draw it by different
    /// distributions, the same chance lies behind both, and the draws count once; where their orders differ, as they do
    /// where a distribution rests on other parameters, both count, together. A parameter that is computed from others has
    /// no uncertainty of its own; theirs counts.
    ///
    /// Where scenarios set a parameter, the origin of their settings is its origin: what they are compared with as a rule
    /// does nothing with it, such as the basis with a parameter of an intervention. It is an assumption as soon as one of
    /// these origins is, or there is none: nobody vouches for it then.
    func influence(of expression: CheckedExpression) throws(RunError) -> ParameterInfluence {
        let rested = scenarios(of: expression)
        guard let model = rested.first?.model else { preconditionFailure("a result rests on a run") }
        let scenarios = rested.filter { $0.model == model }
        var (inputs, origins, offset): ([UncertainInput], [Int: CheckedOrigin], Int) = ([], [:], 0)
        var rests: Set<Int> = []
        for (number, parameter) in models[model].parameters.enumerated() {
            let places = offset..<offset + parameter.labels.count
            offset = places.upperBound
            var (columns, known): ([[Double]], [CheckedOrigin?]) = ([], [])
            let setting = scenarios.filter { self.setting(number, in: $0) != nil }
            for scenario in setting + scenarios.filter({ !setting.contains($0) }) {
                guard let results = results[scenario] else { continue }
                let (value, origin) = drawing(number, in: scenario)
                guard case .distributed = value else { continue }
                let own = places.map { place in column(of: results, place) }
                guard own.contains(where: { column in column.contains { $0 != column[0] } }) else { continue }
                columns += own
                if known.isEmpty || setting.contains(scenario) { known.append(origin) }
                for expression in value.expressions { rests.formUnion(expression.parameters(in: models[model])) }
            }
            guard !columns.isEmpty else { continue }
            let assumption = known.firstIndex { !Self.isFromSource($0) }
            inputs.append(UncertainInput(number: number, isAssumption: assumption != nil, columns: columns))
            if let origin = known[assumption ?? 0] { origins[number] = origin }
        }
        let overlaps = overlap(Set(inputs.map(\.number)), restingOn: rests, in: scenarios)
        let figure = try measure(expression).figure
        do throws(InfluenceError) {
            return ParameterInfluence(
                model: model, shares: try Influence(of: figure, inputs: inputs, overlaps: overlaps), origins: origins)
        } catch {
            throw RunError(error, expression.range)
        }
    }

    private func column(of results: RunResults, _ place: Int) -> [Double] {
        let count = results.layout.parameters.count
        return (0..<results.draws).map { results.parameters[$0 * count + place] }
    }

    private static func isFromSource(_ origin: CheckedOrigin?) -> Bool {
        if case .source? = origin { true } else { false }
    }

    /// What gives a parameter its draws in a scenario, and where that comes from.
    private func drawing(_ number: Int, in scenario: ScenarioKey) -> (ParameterValue, CheckedOrigin?) {
        if let setting = setting(number, in: scenario) { return (setting.value, setting.origin) }
        let parameter = models[scenario.model].parameters[number]
        return (parameter.value, parameter.origin)
    }

    private func setting(_ number: Int, in scenario: ScenarioKey) -> CheckedSetting? {
        models[scenario.model].scenarios[scenario.scenario].settings.last { $0.parameter == number }
    }

    /// Whether inputs are tied by a correlation, or one is drawn from a distribution that rests on another.
    private func overlap(_ inputs: Set<Int>, restingOn rests: Set<Int>, in scenarios: [ScenarioKey]) -> Bool {
        let model = models[scenarios[0].model]
        let tied = model.correlatedParameters.map { $0.parameters.count { inputs.contains($0) } }
        if tied.contains(where: { $0 > 1 }) { return true }
        // Through parameters that are computed, down to those that are drawn.
        var (seen, open): (Set<Int>, [Int]) = ([], Array(rests))
        while let next = open.popLast() {
            guard seen.insert(next).inserted else { continue }
            if inputs.contains(next) { return true }
            for scenario in scenarios {
                for expression in drawing(next, in: scenario).0.expressions { open += expression.parameters(in: model) }
            }
        }
        return false
    }

    /// The scenarios whose results, or whose draws of the parameters, a result rests on, in the order of the models.
    private func scenarios(of expression: CheckedExpression) -> [ScenarioKey] {
        var (found, seen, open): (Set<ScenarioKey>, Set<Int>, [CheckedExpression]) = ([], [], [expression])
        while let next = open.popLast() {
            // A number has left the draws behind.
            switch next.type {
            case .measure, .condition: break
            default: continue
            }
            switch next.kind {
            case .results(let query): found.insert(ScenarioKey(model: query.model, scenario: query.scenario))
            case .parameter, .definition, .row, .element:
                // What is uncertain in the model stands for its draws in the model's first run.
                if let scenario = models[0].scenarios.firstIndex(where: { $0.name == first?.scenario }) {
                    found.insert(ScenarioKey(model: 0, scenario: scenario))
                }
            case .scriptValue(let number):
                if seen.insert(number).inserted, let value = self.expression(ofValue: number) { open.append(value) }
            default: open += next.parts
            }
        }
        return found.sorted { ($0.model, $0.scenario) < ($1.model, $1.scenario) }
    }
}
