import Checking
import Engine
import Lowering
import Program
import Results

/// The parameters of a model drawn by themselves, with nobody in its populations: what an uncertain value looks like
/// before anything has been run.
struct ParameterDraws {
    /// Enough that a quantile far out rests on dozens of draws, and done at once (our choice).
    private static let usualDraws = 10_000

    let draws: Int
    private let model: CheckedModel
    /// - Shape: draws x parameters.
    private let parameters: [Double]

    init(_ model: CheckedModel, _ options: RunOptions) async throws(RunError) {
        var alone = model
        alone.populations = []
        alone.interventions = []
        alone.outcomes = []
        alone.modelOutcomes = []
        if let range = model.impossibleCorrelation {
            throw RunError(.impossibleCorrelations, scenario: "", range: range)
        }
        alone.scenarios = [model.scenarios[0]]
        alone.cycles = 0
        let program = Lowering.program(alone, scenario: 0)
        let draws = options.draws ?? Self.usualDraws
        let (needed, isTooLarge) = Engine.memory([program], draws: draws).addingReportingOverflow(
            Engine.designMemory([program], draws: draws))
        guard !isTooLarge, needed <= options.memoryLimit else {
            throw RunError(.memory(needed: needed, allowed: options.memoryLimit), scenario: "")
        }
        let settings = RunSettings(draws: draws, seed: options.seed ?? 1, workers: options.workers)
        let results = try await Engine.run([program], settings)
        self.draws = draws
        self.model = model
        parameters = results[0].parameters
    }

    /// The numbers of a parameter over draws: those of each row, where it is a column.
    func columns(of parameter: Int) -> [[Double]] {
        let rows = model.parameters.map { $0.shape?.rows ?? 1 }
        let first = rows[..<parameter].reduce(0, +)
        let count = parameters.count / draws
        return (first..<first + rows[parameter]).map { column in
            (0..<draws).map { parameters[$0 * count + column] }
        }
    }

    /// What an expression of the model is in each draw.
    func values(of expression: CheckedExpression) throws(RunError) -> [FixedValue] {
        let count = parameters.count / draws
        var values: [FixedValue] = []
        for draw in 0..<draws {
            var evaluator = DrawEvaluator(model, parameters: Array(parameters[draw * count..<(draw + 1) * count]))
            do throws(EvaluationError) {
                values.append(try evaluator.value(expression))
            } catch {
                throw RunError(error, draw: draw)
            }
        }
        return values
    }
}
