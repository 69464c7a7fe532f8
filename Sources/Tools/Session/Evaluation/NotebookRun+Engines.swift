import Catalog
import Checking
import Engine
import Lowering
import Program

/// Which engine makes each run.
extension NotebookRun {
    /// Runs whose draws belong together, so that their scenarios may be compared draw by draw.
    struct RunGroup: Hashable {
        let model: Int
        let draws: Int
        let seed: UInt64
        let design: String
    }

    /// A scenario of a model, by their numbers.
    struct ScenarioPlace: Hashable {
        let model: Int
        let scenario: Int
    }

    /// Chooses the engine of the runs among statements that leave the choice open, one for all that belong together,
    /// and refuses runs whose engine cannot make them.
    /// - Throws: the first construct that stops an engine that was asked for, before anything runs; what stands behind
    ///   a condition is refused when its turn comes.
    mutating func chooseEngines(_ statements: [CheckedStatement]) throws(RunError) {
        for run in Self.runs(statements, behindConditions: false) {
            if let engine = asked(run) { try Engine.refuse(run.scenarios.map { program(run.model, $0) }, from: engine) }
        }
        var groups: [(group: RunGroup, scenarios: [Int])] = []
        for run in Self.runs(statements, behindConditions: true) where asked(run) == nil {
            let group = group(run)
            if let place = groups.firstIndex(where: { $0.group == group }) {
                groups[place].scenarios += run.scenarios.filter { !groups[place].scenarios.contains($0) }
            } else {
                groups.append((group, run.scenarios))
            }
        }
        for (group, scenarios) in groups {
            engineChoices[group] = EngineChoice(scenarios.map { EngineWork(program(group.model, $0)) })
        }
    }

    /// The engine of a run, and why, where it was chosen.
    func engine(_ run: CheckedRun) -> (engine: EngineName, choice: EngineChoice?) {
        if let engine = asked(run) { return (engine, nil) }
        guard let choice = engineChoices[group(run)] else {
            preconditionFailure("engines are chosen before statements are executed")
        }
        return (choice.engine, choice)
    }

    /// The program of a scenario, made once.
    mutating func program(_ model: Int, _ scenario: Int) -> Program {
        let place = ScenarioPlace(model: model, scenario: scenario)
        if let known = programs[place] { return known }
        let program = Lowering.program(loaded.models[model], scenario: scenario)
        programs[place] = program
        return program
    }

    /// The engine that the command line or the text asks for; nil where the choice is open.
    private func asked(_ run: CheckedRun) -> EngineName? { EngineName(options.engine ?? run.engine) }

    private func group(_ run: CheckedRun) -> RunGroup {
        RunGroup(
            model: run.model, draws: options.draws ?? run.draws, seed: options.seed ?? run.seed, design: run.design)
    }

    /// The runs among statements, in their order.
    private static func runs(_ statements: [CheckedStatement], behindConditions: Bool) -> [CheckedRun] {
        statements.flatMap { statement -> [CheckedRun] in
            switch statement {
            case .run(let run): [run]
            case .sequence(let statements): runs(statements, behindConditions: behindConditions)
            case .choice(_, let then, let otherwise):
                behindConditions ? runs(then + otherwise, behindConditions: true) : []
            case .define, .table, .rows, .plot, .expect, .print: []
            }
        }
    }
}
