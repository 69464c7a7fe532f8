import Results
import SourceText

extension ProgramPrinter {
    static func add(_ population: PopulationProgram, of program: Program, to outline: inout Outline) {
        let states = program.layout.states[population.firstState..<population.firstState + population.states].map(
            \.name)
        outline.add("population \(population.name)") {
            $0.add("size", "s\(population.sizeSlot)")
            $0.add("states", states.joined(separator: ", "))
            $0.add("in proportion to", population.initialShares.map(slots))
            for (number, attribute) in population.attributes.enumerated() {
                switch attribute {
                case .drawn(let stream, let value): $0.add("a\(number) = draw \(line(value)) from stream \(stream)")
                case .computed(let code): add("a\(number)", code, to: &$0)
                }
            }
            for (number, table) in population.tables.enumerated() { $0.add("table \(number): \(slots(table))") }
            for (number, slot) in population.halfLives.enumerated() { $0.add("half-life \(number): s\(slot)") }
            $0.add("moves, \(population.movesChangeByCycle ? "each cycle" : "each draw")") {
                for (state, moves) in zip(states, population.moves) {
                    for move in moves { $0.add("\(state) -> \(line(move, states))") }
                }
            }
            for intervention in population.interventions { add(intervention, to: &$0) }
            add("each cycle, for each individual", population.booking, to: &$0)
            for booking in population.bookings { $0.add("book \(line(booking, program.layout))") }
        }
    }

    private static func line(_ move: Move, _ states: [String]) -> String {
        let target: String
        switch move.target {
        case .state(let state): target = states[state]
        case .shares(let shares): target = "any in proportion to (\(slots(shares)))"
        }
        let period = move.chancePeriod.map { "with chance s\(move.speedSlot) per \(PlainNumber.text($0)) month" }
        return target + " " + (period ?? "at rate s\(move.speedSlot)")
    }

    private static func add(_ intervention: InterventionProgram, to outline: inout Outline) {
        outline.add("intervention \(intervention.name)") {
            add(
                "eligible, acceptance\(intervention.hasPriority ? ", priority" : "")", intervention.selection, to: &$0)
            $0.add("reach", intervention.reachSlot.map { "s\($0)" })
            $0.add("rollout from", "\(PlainNumber.text(intervention.rolloutStart)) month")
            $0.add("rollout over", intervention.rolloutSlot.map { "s\($0)" })
            $0.add("places", intervention.placesSlot.map { "s\($0)" })
            $0.add("lasts", "s\(intervention.durationSlot)")
            $0.add("response", intervention.response.map(line))
        }
    }

    private static func line(_ booking: Booking, _ layout: ResultLayout) -> String {
        let target: String
        switch booking.target {
        case .ledger(let number):
            let line = layout.lines[number]
            let cause = line.cause == 0 ? "care" : layout.interventions[line.cause - 1].name
            target = "\(layout.domains[line.domain].name) paid by \(layout.payers[line.payer].name) for \(cause)"
        case .outcome(let number): target = "outcome \(layout.outcomes[number].label.name)"
        case .hours(let number): target = "hours of \(layout.interventions[number].name)"
        }
        return "\(target): s\(booking.factorSlot) * \(booking.sum.map { "sum of result \($0)" } ?? "individuals")"
    }
}
