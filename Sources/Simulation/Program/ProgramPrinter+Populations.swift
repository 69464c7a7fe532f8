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
            for arrival in population.arrivals { $0.add("arrivals s\(arrival.meanSlot) into \(line(arrival, states))") }
            $0.add("flows, \(population.flowsChangeByCycle ? "each cycle" : "each draw")") {
                for (state, flows) in zip(states, population.flows) { add(flows, out: state, states, to: &$0) }
            }
            for intervention in population.interventions { add(intervention, states, to: &$0) }
            add("each cycle, for each individual", population.booking, to: &$0)
            if !population.courseBooking.results.isEmpty {
                add("each cycle, for who has begun a course", population.courseBooking, to: &$0)
            }
            for booking in population.bookings { $0.add("book \(line(booking, program.layout))") }
            for booking in population.moveBookings { add(booking, states, program.layout, to: &$0) }
        }
    }

    private static func line(_ arrival: ArrivalProgram, _ states: [String]) -> String {
        switch arrival.target {
        case .state(let state): states[state]
        case .shares(let shares): "states in proportion to (\(slots(shares)))"
        }
    }

    private static func add(_ flows: StateFlows, out state: String, _ states: [String], to outline: inout Outline) {
        if !flows.code.results.isEmpty { add("each individual in \(state)", flows.code, to: &outline) }
        for move in flows.certain {
            outline.add("\(state) -> \(name(move.to, states)) when \(line(move.condition))")
        }
        for move in flows.moves { outline.add("\(state) -> \(line(move, states))") }
    }

    /// The name of a destination; behind the states stands who leaves the population.
    static func name(_ destination: Int, _ states: [String]) -> String {
        destination < states.count ? states[destination] : "out"
    }

    private static func line(_ move: Move, _ states: [String]) -> String {
        let target: String
        switch move.target {
        case .state(let state): target = name(state, states)
        case .shares(let shares):
            let isRow = if case .row = move.speed { true } else { false }
            target = "any \(isRow ? "with chances" : "in proportion to") (\(slots(shares)))"
        }
        let speed =
            switch move.speed {
            case .rate(let value): "at rate \(line(value))"
            case .chance(let value, let period): "with chance \(line(value)) per \(PlainNumber.text(period)) month"
            case .row(let period): "per \(PlainNumber.text(period)) month"
            }
        return "\(target) \(speed)" + (move.factor.map { " times \(line($0))" } ?? "")
    }

    private static func line(_ value: Move.Value) -> String {
        switch value {
        case .slot(let slot): "s\(slot)"
        case .result(let result): "result \(result)"
        }
    }

    private static func add(
        _ booking: MoveBooking, _ states: [String], _ layout: ResultLayout, to outline: inout Outline
    ) {
        let pairs = booking.isMeant.indices.filter { booking.isMeant[$0] }.map { pair in
            "\(states[pair / (states.count + 1)]) -> \(name(pair % (states.count + 1), states))"
        }
        let amount = "s\(booking.factorSlot) * \(booking.code.results.isEmpty ? "moves" : "sum of result 0")"
        outline.add("book \(line(booking.target, layout)): \(amount), on \(pairs.joined(separator: ", "))")
        if !booking.code.results.isEmpty { add("each move", booking.code, to: &outline) }
    }

    private static func line(_ booking: Booking, _ layout: ResultLayout) -> String {
        let times =
            switch booking.times {
            case .individuals: " * individuals"
            case .once: ""
            case .states(let table): " * people by table \(table)"
            case .sum(let result): " * sum of result \(result)"
            case .courses(let result): " * sum of result \(result) over courses"
            }
        return "\(line(booking.target, layout)): s\(booking.factorSlot)\(times)"
    }

    private static func line(_ target: Booking.Target, _ layout: ResultLayout) -> String {
        switch target {
        case .ledger(let number):
            let line = layout.lines[number]
            let cause = line.cause == 0 ? "care" : layout.interventions[line.cause - 1].name
            return "\(layout.domains[line.domain].name) paid by \(layout.payers[line.payer].name) for \(cause)"
        case .outcome(let number): return "outcome \(layout.outcomes[number].label.name)"
        case .hours(let number): return "hours of \(layout.interventions[number].name)"
        }
    }
}
