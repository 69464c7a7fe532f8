import Program

/// What code of one population asks of people.
struct CellQuestions {
    private let program: PopulationProgram
    /// The slots that change from cycle to cycle.
    let changing: Set<Int>
    /// For each attribute, what it follows from.
    private let attributes: [Set<CellField>]

    /// - Parameter cycleCode: the code that fills slots in each cycle.
    init(_ program: PopulationProgram, cycleCode: [ScalarStep]) {
        let changing = Set(cycleCode.flatMap(\.targets))
        self.program = program
        self.changing = changing
        var attributes: [Set<CellField>] = []
        for (number, attribute) in program.attributes.enumerated() {
            guard case .computed(let code) = attribute else {
                attributes.append([.attribute(number)])
                continue
            }
            // An attribute is computed from earlier ones only.
            var fields: Set<CellField> = []
            for case .attribute(let earlier) in code.operands { fields.formUnion(attributes[earlier]) }
            if code.readsEntry(program, changing) { fields.insert(.entryAttribute(number)) }
            attributes.append(fields)
        }
        self.attributes = attributes
    }

    /// What some code asks.
    func fields(_ code: ColumnProgram) -> Set<CellField> {
        var fields = code.results.reduce(into: Set<CellField>()) { $0.formUnion(self.fields($1)) }
        for step in code.steps { fields.formUnion(self.fields(step)) }
        return fields
    }

    /// What each result of some code asks that cells do not tell apart.
    /// - Complexity: proportional to the steps.
    func fields(ofResults code: ColumnProgram, beyond cells: CellCode) -> [Set<CellField>] {
        var registers = [Set<CellField>](repeating: [], count: code.registers)
        func own(_ operand: ColumnOperand) -> Set<CellField> { fields(operand).subtracting(cells.fields) }
        func all(_ operand: ColumnOperand) -> Set<CellField> {
            if case .register(let register) = operand { registers[register] } else { own(operand) }
        }
        for step in code.steps {
            var asked = fields(step).filter { !cells.fields.contains($0) }
            for operand in step.operands { asked.formUnion(all(operand)) }
            if case .after(let intervention, let months, _) = step,
                !cells.courses[intervention].afterSlots.contains(months)
            {
                asked.insert(.completion(intervention))
            }
            // How long somebody can have been in a state hangs on when he entered. So the first is asked together with
            // the second, and whoever else asks for the second changes nothing about it.
            if asked.contains(.timeInState), !cells.asksEntry, !program.arrivals.isEmpty { asked.insert(.entry) }
            registers[step.target] = asked
        }
        return code.results.map(all)
    }

    /// What a step asks of people, itself and by what it reads.
    private func fields(_ step: ColumnStep) -> Set<CellField> {
        var fields = step.operands.reduce(into: Set<CellField>()) { $0.formUnion(self.fields($1)) }
        switch step {
        // Where nobody arrives, all entered at the start.
        case .sinceEntry: if !program.arrivals.isEmpty { fields.insert(.entry) }
        case .timeInState: fields.insert(.timeInState)
        case .strength(let intervention, .some, _): fields.insert(.endOfCourse(intervention))
        case .built(let intervention, _, _): fields.insert(.startOfCourse(intervention))
        case .after(let intervention, _, _): fields.insert(.completion(intervention))
        case .apply, .byState, .individual, .element, .interpolate, .strength, .active, .begun, .completed, .dropped:
            break
        }
        return fields
    }

    private func fields(_ operand: ColumnOperand) -> Set<CellField> {
        switch operand {
        case .attribute(let number): attributes[number]
        case .response(let intervention): [.response(intervention)]
        case .register, .scalar: []
        }
    }

    /// What an attribute follows from.
    func fields(ofAttribute number: Int) -> Set<CellField> { attributes[number] }
}

extension ColumnProgram {
    /// Whether what it computes for who enters hangs on the state or the cycle of entry.
    fileprivate func readsEntry(_ program: PopulationProgram, _ changing: Set<Int>) -> Bool {
        let readsState = steps.contains { if case .byState = $0 { true } else { false } }
        return readsState || !isSteady(program, changing)
    }
}
