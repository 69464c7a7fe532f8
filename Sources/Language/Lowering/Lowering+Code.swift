import Checking
import Numerics
import Program
import Quantities

/// Writing the program down: slots for scalars, registers for columns.
extension Lowering {
    func slot(_ node: Node) -> Int { slotOfNode[node.number] }

    /// Gives every scalar node that is read a slot, constants first, and all but the constants a step; a node's operands
    /// come before it.
    mutating func scalarCode(read: [Node]) -> (constants: [Double], slots: Int, draw: [ScalarStep], cycle: [ScalarStep])
    {
        let isRead = graph.reached(from: read)
        let scalars = graph.kinds.indices.filter { isRead[$0] && graph.placements[$0] != .individual }
        slotOfNode = [Int](repeating: -1, count: graph.kinds.count)
        var constants: [Double] = []
        for number in scalars {
            guard case .constant(let value) = graph.kinds[number] else { continue }
            slotOfNode[number] = constants.count
            constants.append(value)
        }
        var slots = constants.count
        for number in scalars where slotOfNode[number] < 0 {
            slotOfNode[number] = slots
            slots += 1
        }
        var draw: [ScalarStep] = []
        var cycle: [ScalarStep] = []
        for number in scalars {
            let to = slotOfNode[number]
            let step: ScalarStep
            switch graph.kinds[number] {
            case .constant: continue
            case .sample(let form, let arguments, let input, let parameter):
                step = .sample(form, arguments: arguments.map { slot($0) }, input: input, parameter: parameter, to: to)
            case .vectorSample(let form, let arguments, let first, let parameter, let position, let count):
                // The numbers drawn at once stand next to one another; the first writes them all.
                guard position == 0 else { continue }
                step = .sampleVector(
                    form, arguments: arguments.map { slot($0) }, firstInput: first, parameter: parameter, to: to,
                    count: count)
            case .bootstrapWeight(let first, let count, let position):
                // The weights of one bootstrap stand next to one another; the first writes them all.
                guard position == 0 else { continue }
                step = .bootstrapWeights(firstInput: first, count: count, to: to)
            case .time: step = .time(to: to)
            case .total(let total): step = .total(total, to: to)
            case .latch(let condition, let cycle): step = .latch(slot(condition), cycle: cycle, to: to)
            case .interpolate(let at, let points, let values, let place):
                step = .interpolate(
                    at: slot(at), points: points.map { slot($0) }, values: values.map { slot($0) }, place, to: to)
            case .apply(let operation, let operands): step = .apply(operation, operands.map { slot($0) }, to: to)
            case .element(let values, let index):
                let place = graph.rowPlace(Node(number: number))
                step = .element(values.map { slot($0) }, index: slot(index), at: place, to: to)
            case .byState, .attribute, .response, .individual, .sinceEntry, .timeInState, .strength, .built, .active,
                .after, .begun, .completed, .dropped:
                preconditionFailure("a column has no slot")
            }
            if graph.placements[number] == .cycle { cycle.append(step) } else { draw.append(step) }
        }
        return (constants, slots, draw, cycle)
    }

    /// The population with slots in place of nodes.
    func finished(_ population: LoweredPopulation) -> PopulationProgram {
        let checked = model.populations[population.number]
        var tables = ColumnTables()
        let attributes = population.attributes.map { attribute -> AttributeProgram in
            switch attribute {
            case .drawn(let stream, let value): .drawn(stream: stream, drawn(value))
            case .computed(let node): .computed(columnProgram([node], &tables))
            }
        }
        let interventions = population.interventions.map { finished($0, &tables) }
        var sums = BookedSums()
        let bookings = population.amounts.filter { $0.moves == nil }.map { amount -> Booking in
            let times: Booking.Times =
                switch amount.times {
                case .individuals: .individuals
                case .once: .once
                case .column(let column):
                    sums.times(column, isOfCourses: isOfCourses[column.number], graph, &tables)
                }
            return Booking(
                target: amount.target, factorSlot: slot(amount.factor), times: times, isMoment: amount.isMoment,
                range: amount.range)
        }
        let booking = columnProgram(sums.ofAll, &tables)
        let courseBooking = columnProgram(sums.ofCourses, &tables)
        let moveBookings = population.amounts.compactMap { moveBooking($0, states: checked.states.count, &tables) }
        let flows = population.flows.map { finished($0, &tables) }
        return PopulationProgram(
            name: checked.name, number: population.number, firstState: firstState(of: population.number),
            stateNames: checked.states, sizeSlot: slot(population.size), sizeRange: checked.size.range,
            initialShares: population.initialShares.map { $0.map { slot($0) } }, attributes: attributes,
            attributeNames: checked.attributes.map(\.name), tableNames: tables.byState.map { tableName($0) },
            tables: tables.byState.map { $0.map { slot($0) } }, halfLives: tables.halfLives.map { slot($0) },
            arrivals: population.arrivals.map { finished($0) }, flows: flows,
            flowsChangeByCycle: changesByCycle(population.flows), interventions: interventions, booking: booking,
            courseBooking: courseBooking, bookings: bookings, moveBookings: moveBookings)
    }

    func drawn(_ value: LoweredPopulation.LoweredDraw) -> DrawnValue {
        switch value {
        case .parametric(let form, let arguments): .parametric(form, arguments: arguments.map { slot($0) })
        case .data(let values, let weights):
            .data(values: values.map { slot($0) }, weights: weights.map { $0.map { slot($0) } })
        }
    }
}
