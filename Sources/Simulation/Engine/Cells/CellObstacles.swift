import Numerics
import Program
import SourceText

/// What in a program keeps an engine of cells from running it exactly.
struct CellObstacles {
    private let program: Program
    private let split: CellSplit
    private let known: KnownSlots

    init(_ program: Program, _ split: CellSplit) {
        self.program = program
        self.split = split
        known = KnownSlots(program)
    }

    /// The first one; nil where there is none.
    ///
    /// A product of numbers of people has no mean that the means of its factors give, so that expected numbers of
    /// people cannot be asked for by the run itself: neither by a model, nor by a limit that might be reached.
    var first: EngineObstacle? {
        if case .expected = split {
            for step in program.cycleCode {
                if case .total = step {
                    return EngineObstacle(.runningTotal, range: program.populations.first?.sizeRange)
                }
            }
        }
        for population in program.populations {
            // Engines of cells differ in where they keep what is asked, not in what of it they can keep.
            let code = CellPlan(population, .expected, cycleCode: program.cycleCode).base
            if let obstacle = attribute(population, code) ?? number(population) { return obstacle }
            for (position, intervention) in population.interventions.enumerated() {
                let asked = code.courses[position]
                if let obstacle = self.intervention(intervention, asked, population) { return obstacle }
            }
        }
        return nil
    }

    private func attribute(_ population: PopulationProgram, _ code: CellCode) -> EngineObstacle? {
        for (number, attribute) in population.attributes.enumerated() where code.matters[number] {
            guard case .drawn(let stream, let value) = attribute, !value.hasFewValues else { continue }
            return EngineObstacle(
                .attribute(stream), population: population.name,
                range: program.places.distributions[stream] ?? population.sizeRange)
        }
        return nil
    }

    private func number(_ population: PopulationProgram) -> EngineObstacle? {
        let asks = population.allSteps.contains { if case .individual = $0 { true } else { false } }
        return asks ? EngineObstacle(.individual, population: population.name, range: population.sizeRange) : nil
    }

    private func intervention(
        _ intervention: InterventionProgram, _ asked: CellCode.CourseQuestions, _ population: PopulationProgram
    ) -> EngineObstacle? {
        func obstacle(_ construct: EngineObstacle.Construct, _ range: SourceRange? = nil) -> EngineObstacle {
            EngineObstacle(construct, population: population.name, range: range ?? intervention.range)
        }
        if let budget = intervention.budget { return obstacle(.budget(intervention.name), budget.range) }
        if case .drawn(let value) = intervention.course.length, !value.hasFewValues {
            return obstacle(.length(intervention.name), program.places.distributions["\(intervention.name).lasts"])
        }
        if asked.response, let value = intervention.response, !value.hasFewValues {
            return obstacle(
                .response(intervention.name), program.places.distributions["\(intervention.name).response"])
        }
        guard case .expected = split, let limit = limit(intervention, population) else { return nil }
        return obstacle(limit)
    }

    /// What may keep somebody from a place: in a closed population, of whom each has one course at most, a number of
    /// places or a reach that is as large as the population never does.
    private func limit(
        _ intervention: InterventionProgram, _ population: PopulationProgram
    ) -> EngineObstacle.Construct? {
        var people = Double.infinity
        if population.arrivals.isEmpty, let size = known[population.sizeSlot] { people = size.rounded() }
        switch intervention.places {
        case .unlimited: break
        case .slot(let slot):
            guard let places = known[slot], places >= people else { return .places(intervention.name) }
        case .staffing(let staffing):
            guard staffing.isAmple(people, known) else { return .places(intervention.name) }
        }
        if let slot = intervention.reachSlot {
            guard case .atOnce = intervention.rollout.shape, intervention.course.againSlot == nil,
                let reach = known[slot], reach >= people
            else { return .reach(intervention.name) }
        }
        return nil
    }
}

extension StaffingProgram {
    /// Whether its staff has places for so many people from the start on: never, as who is there may leave.
    fileprivate func isAmple(_ people: Double, _ known: KnownSlots) -> Bool {
        guard turnoverSlot == nil, let start = known[startSlot], let caseload = known[caseloadSlot] else {
            return false
        }
        return start * caseload >= people
    }
}

extension DrawnValue {
    /// Whether it has a few values, whatever their chances.
    fileprivate var hasFewValues: Bool {
        switch self {
        case .parametric(let form, _): form.hasFewValues
        case .data: true
        }
    }
}
