import Results
import SourceText

/// Who arrives, who moves, and what is booked.
extension PopulationPage {
    func line(_ arrival: ArrivalProgram) -> String {
        let mean = words.slot(arrival.meanSlot)
        switch arrival.target {
        case .state(let state): return "\(mean) into \(states[state])"
        case .shares(let shares): return "\(mean) into states in proportion to (\(words.slots(shares)))"
        }
    }

    func add(_ flows: StateFlows, out state: Int, to outline: inout Outline) {
        let (lines, results) = own(flows.code)
        if !flows.code.results.isEmpty { add("each individual in \(states[state])", lines, to: &outline) }
        func text(_ value: Move.Value) -> String {
            switch value {
            case .slot(let slot): words.slot(slot)
            case .result(let result): results[result]
            }
        }
        for move in flows.certain {
            outline.add("\(states[state]) -> \(name(move.to)) when \(text(move.condition))")
        }
        for move in flows.moves {
            let speed =
                switch move.speed {
                case .rate(let value): "at rate \(text(value))"
                case .chance(let value, let period): "with chance \(text(value)) per \(PlainNumber.text(period)) month"
                case .row(let period): "per \(PlainNumber.text(period)) month"
                }
            let factor = move.factor.map { " times \(text($0))" } ?? ""
            outline.add("\(states[state]) -> \(target(move)) \(speed)\(factor)")
        }
    }

    private func target(_ move: Move) -> String {
        switch move.target {
        case .state(let state): return name(state)
        case .shares(let shares):
            let isRow = if case .row = move.speed { true } else { false }
            return "any \(isRow ? "with chances" : "in proportion to") (\(words.slots(shares)))"
        }
    }

    /// The name of a destination; behind the states stands who leaves the population.
    func name(_ destination: Int) -> String { destination < states.count ? states[destination] : "out" }

    func line(_ booking: Booking) -> String {
        let times: String? =
            switch booking.times {
            case .individuals: "individuals"
            case .once: nil
            case .states(let table): "people by \(values.table(table))"
            case .sum(let result): "sum of \(self.booking.results[result])"
            case .courses(let result): "sum of \(courseBooking.results[result]) over who has begun a course"
            }
        return "\(line(booking.target)): \(amount(booking.factorSlot, times))"
    }

    /// A factor times what it is multiplied by.
    private func amount(_ factorSlot: Int, _ times: String?) -> String {
        let factor = words.slot(factorSlot)
        guard let times else { return factor }
        return factor == "1" ? times : "\(factor) * \(times)"
    }

    func add(_ booking: MoveBooking, to outline: inout Outline) {
        let pairs = booking.isMeant.indices.filter { booking.isMeant[$0] }.map { pair in
            "\(states[pair / (states.count + 1)]) -> \(name(pair % (states.count + 1)))"
        }
        let (lines, results) = own(booking.code)
        let amount = amount(booking.factorSlot, results.first.map { "sum of \($0)" } ?? "moves")
        outline.add("book \(line(booking.target)): \(amount), on \(pairs.joined(separator: ", "))")
        add("each move", lines, to: &outline)
    }

    private func line(_ target: Booking.Target) -> String {
        switch target {
        case .ledger(let number):
            let line = layout.lines[number]
            let cause = line.cause == 0 ? "care" : layout.interventions[line.cause - 1].name
            return "\(layout.domains[line.domain].name) paid by \(layout.payers[line.payer].name) for \(cause)"
        case .outcome(let number): return "outcome \(layout.outcomes[number].label.name)"
        case .hours(let intervention): return "hours of \(layout.interventions[intervention].name)"
        }
    }
}
