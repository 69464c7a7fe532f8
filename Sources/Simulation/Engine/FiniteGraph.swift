import Numerics
import Program

/// The steps of some code, each named by its position, and where they can be cut so that only few values pass.
struct FiniteGraph {
    /// An operand that has few values, and which.
    struct Cut {
        let operand: ColumnOperand
        let dimension: FiniteCode.Dimension

        /// What holds or does not.
        static func condition(_ operand: ColumnOperand) -> Cut {
            Cut(operand: operand, dimension: .init(first: 0, count: 2))
        }
    }

    /// Each step writes the register of its position.
    private var steps: [ColumnStep] = []
    private(set) var results: [ColumnOperand] = []
    /// For each step, where its value can be cut from what differs between any two individuals; nil where nowhere.
    private var known: [[Cut]?] = []
    private let population: PopulationProgram
    /// What the first slots hold in every draw.
    private let constants: [Double]

    init(_ code: ColumnProgram, state: Int, _ population: PopulationProgram, constants: [Double]) {
        self.population = population
        self.constants = constants
        var names = [ColumnOperand](repeating: .register(0), count: code.registers)
        func name(_ operand: ColumnOperand) -> ColumnOperand {
            if case .register(let register) = operand { names[register] } else { operand }
        }
        for step in code.steps {
            if case .byState(let table, let to) = step {
                names[to] = .scalar(population.tables[table][state])
                continue
            }
            let own = step.reading(name).writing(to: steps.count)
            names[step.target] = .register(steps.count)
            known.append(cuts(of: own))
            steps.append(own)
        }
        results = code.results.map(name)
    }

    /// Where some operands together can be cut; nil where nowhere, or where the combinations are too many.
    func cuts(of operands: [ColumnOperand]) -> [Cut]? {
        var all: [Cut] = []
        for operand in operands {
            guard let own = cuts(of: operand) else { return nil }
            for cut in own {
                if let same = all.firstIndex(where: { $0.operand == cut.operand }) {
                    // Rows of two tables: where one of them has none, there is no value for anybody.
                    guard let both = all[same].dimension.intersection(cut.dimension) else { return nil }
                    all[same] = Cut(operand: cut.operand, dimension: both)
                } else {
                    all.append(cut)
                }
            }
        }
        let combinations = all.reduce(1.0) { $0 * Double($1.dimension.count) }
        return combinations <= Double(FiniteCode.mostCombinations) ? all : nil
    }

    private func cuts(of operand: ColumnOperand) -> [Cut]? {
        switch operand {
        case .scalar: []
        case .register(let position): known[position]
        case .attribute(let number): isCondition(attribute: number) ? [.condition(operand)] : nil
        case .response: nil
        }
    }

    private func isCondition(attribute number: Int) -> Bool {
        guard number < population.attributes.count,
            case .drawn(_, .parametric(.bernoulli, _)) = population.attributes[number]
        else { return false }
        return true
    }

    private func cuts(of step: ColumnStep) -> [Cut]? {
        switch step {
        case .element(let values, let index, _, _):
            cuts(of: [index]) ?? (values.count <= FiniteCode.mostCombinations ? [cut(index, rows: values.count)] : nil)
        case .interpolate(let at, _, _, _, _): cuts(of: [at])
        case .apply(let operation, let operands, let to):
            cuts(of: Array(operands)) ?? (operation.isCondition ? [.condition(.register(to))] : nil)
        case .active(_, let to), .after(_, _, let to), .begun(_, let to), .completed(_, let to), .dropped(_, let to):
            [.condition(.register(to))]
        case .byState, .individual, .sinceEntry, .timeInState, .strength, .built: nil
        }
    }

    /// The cut at the row of a table; where that is a constant more than a number rounded down, at that number.
    private func cut(_ index: ColumnOperand, rows: Int) -> Cut {
        let (row, constant) = term(index)
        guard case .register(let position) = row, case .apply(.floor, let number, _) = steps[position] else {
            return Cut(operand: index, dimension: .init(first: 1, count: rows))
        }
        return Cut(operand: number[0], dimension: .init(first: 1 - constant, count: rows, isRoundedDown: true))
    }

    /// What a constant is added to, and the constant, where it is a whole number; else the operand itself and 0.
    private func term(_ operand: ColumnOperand) -> (ColumnOperand, constant: Int) {
        guard case .register(let sum) = operand, case .apply(.add, let terms, _) = steps[sum] else {
            return (operand, 0)
        }
        for (term, other) in [(terms[0], terms[1]), (terms[1], terms[0])] {
            if case .scalar(let slot) = other, slot < constants.count, let constant = Int32(exactly: constants[slot]) {
                return (term, Int(constant))
            }
        }
        return (operand, 0)
    }

    /// The code that computes some operands, where others stand in the first registers, in their order.
    func code(for results: [ColumnOperand], from given: [ColumnOperand]) -> ColumnProgram {
        var isNeeded = [Bool](repeating: false, count: steps.count)
        var open = results
        while let operand = open.popLast() {
            guard case .register(let position) = operand, !given.contains(operand), !isNeeded[position]
            else { continue }
            isNeeded[position] = true
            open += steps[position].operands
        }
        var names: [ColumnOperand: ColumnOperand] = [:]
        for (register, operand) in given.enumerated() { names[operand] = .register(register) }
        var code: [ColumnStep] = []
        for (position, step) in steps.enumerated() where isNeeded[position] {
            let to = given.count + code.count
            code.append(step.reading { names[$0] ?? $0 }.writing(to: to))
            names[.register(position)] = .register(to)
        }
        return ColumnProgram(
            steps: code, registers: given.count + code.count, results: results.map { names[$0] ?? $0 }
        ).inFewRegisters(given: given.count)
    }
}
