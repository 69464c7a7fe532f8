/// The values over the individuals of one population, each shown once, at the rarest moment at which it can change.
///
/// What several codes of the population compute is one value here: v1, v2, ..., or what the text calls it.
struct ColumnOutline {
    /// A step of a code, and what it is shown as.
    struct Line {
        let moment: ColumnMoment
        let text: String
    }

    private let words: ProgramWords
    private let population: PopulationProgram
    private let changingSlots: Set<Int>
    private var known: [ColumnStep: Int] = [:]
    private var moments: [ColumnMoment] = []
    private var labels: [String] = []
    private var usedNames: Set<String> = []

    init(_ population: PopulationProgram, _ words: ProgramWords, changingSlots: Set<Int>) {
        self.words = words
        self.population = population
        self.changingSlots = changingSlots
    }

    /// The lines of what a code computes and no code before it did, and its results.
    mutating func take(_ code: ColumnProgram) -> (lines: [Line], results: [String]) {
        var values = [Int](repeating: 0, count: code.registers)
        var lines: [Line] = []
        for (number, step) in code.steps.enumerated() {
            let own = step.reading { operand in
                if case .register(let register) = operand { .register(values[register]) } else { operand }
            }
            let key = own.writing(to: 0)
            if let value = known[key] {
                values[step.target] = value
                continue
            }
            let value = labels.count
            known[key] = value
            values[step.target] = value
            let name = number < code.names.count ? code.names[number] : nil
            let moment = moment(own)
            moments.append(moment)
            let text = text(own)
            labels.append(label(name, value))
            lines.append(Line(moment: moment, text: "\(labels[value]) = \(text)"))
        }
        let results = code.results.map { operand in
            if case .register(let register) = operand { labels[values[register]] } else { self.operand(operand) }
        }
        return (lines, results)
    }

    private mutating func label(_ name: String?, _ value: Int) -> String {
        guard let name, ProgramWords.isFree(name), usedNames.insert(name).inserted else { return "v\(value + 1)" }
        return name
    }

    private func moment(_ step: ColumnStep) -> ColumnMoment {
        let own = step.moment(changingSlots: changingSlots, tables: population.tables)
        return step.operands.reduce(own) { latest, operand in
            switch operand {
            case .register(let value): max(latest, moments[value])
            case .attribute: latest
            case .response: max(latest, .move)
            case .scalar(let slot): changingSlots.contains(slot) ? .cycle : latest
            }
        }
    }

    private func operand(_ operand: ColumnOperand) -> String {
        switch operand {
        case .register(let value): labels[value]
        case .attribute(let number): attribute(number)
        case .response(let intervention): "response to \(population.interventions[intervention].name)"
        case .scalar(let slot): words.slot(slot)
        }
    }

    /// The name of an attribute.
    func attribute(_ number: Int) -> String {
        let name = population.attributeNames[number]
        return ProgramWords.isFree(name) ? name : "a\(number)"
    }

    /// The name of a table by state.
    func table(_ number: Int) -> String {
        let name = population.tableNames[number].map { " \($0)" } ?? ""
        return "table \(number)\(name)"
    }

    private func text(_ step: ColumnStep) -> String {
        func name(_ intervention: Int) -> String { population.interventions[intervention].name }
        return switch step {
        case .apply(let operation, let operands, _): ProgramWords.text(operation, operands.map { operand($0) })
        case .byState(let number, _): "\(table(number)) by state"
        case .individual: "number of the individual"
        case .sinceEntry: "time since entry"
        case .timeInState: "time in state"
        case .interpolate(let place, let points, let values, _, _):
            "interpolate(\(operand(place)), (\(words.slots(points))), (\(words.slots(values))))"
        case .element(let values, let index, _, _): "row \(operand(index)) of (\(words.slots(values)))"
        case .built(let intervention, let months, _):
            "built up over \(words.slot(months)) month in \(name(intervention))"
        case .strength(let intervention, let fading, _):
            "strength of \(name(intervention))"
                + (fading.map { ", fading with half-life \(words.slot(population.halfLives[$0])) month" } ?? "")
        case .active(let intervention, _): "active in \(name(intervention))"
        case .after(let intervention, let months, _):
            "within \(words.slot(months)) month after \(name(intervention))"
        case .begun(let intervention, _): "began \(name(intervention)) now"
        case .completed(let intervention, _): "completed \(name(intervention)) now"
        case .dropped(let intervention, _): "left \(name(intervention)) now"
        }
    }
}
