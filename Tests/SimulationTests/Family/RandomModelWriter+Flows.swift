/// Flows of every kind.
extension RandomModelWriter {
    /// One flow out of the first state, and one or two out of each of most others.
    mutating func writeFlows() {
        add("flow \(states[0]) -> \(states[1]) at rate \(RandomModel.mark)\(hundredths(10...30)) / 1 \(cycle)")
        for (place, state) in states.enumerated() {
            if happens(15) {
                add("flow \(state) -> any with chances \(row(place)) per \(cycle)")
                continue
            }
            for other in states where other != state && happens(60) { add(flow(state, other)) }
        }
        if happens(30) { add("flow \(pick(states)) -> out \(speed())") }
        if happens(15) {
            add(
                "flow \(pick(states)) -> any in proportion to [\(states.map { _ in "1" }.joined(separator: ", "))] \(speed())"
            )
        }
        if happens(20) { add(condition()) }
    }

    private mutating func flow(_ from: String, _ to: String) -> String { "flow \(from) -> \(to) \(speed())" }

    /// How fast a flow is: by a rate or a chance, the same for all or by attribute, time, time in the state, or the run.
    private mutating func speed() -> String {
        let rate = hundredths(3...25)
        switch Int.random(in: 0..<9, using: &numbers) {
        case 0: return "at rate \(rate) / 1 \(cycle)"
        case 1: return "with chance \(rate) per \(cycle)"
        case 2: return "with chance \(hundredths(5...60)) per year"
        case 3: return "with chance u * \(rate) per \(cycle)"
        case 4: return "at rate \(rate) * (1 + 0.2 * time / 1 \(cycle)) / 1 \(cycle)"
        case 5: return "at rate \(rate) * exp(-0.3 * timeInState / 1 \(cycle)) / 1 \(cycle)"
        case 6: return "at rate \(rate) * people(one.\(pick(states))) / \(size) people / 1 \(cycle)"
        default:
            guard let attribute = attributes.randomElement(using: &numbers) else {
                return "at rate (if calendarMonth <= 3 then 2 else 1) * \(rate) / 1 \(cycle)"
            }
            return "at rate (0.5 + \(attribute)) * \(rate) / 1 \(cycle)"
        }
    }

    /// The chances of a row out of the state at a place, which add up to less than one.
    private mutating func row(_ place: Int) -> String {
        let chances = states.indices.map { $0 == place ? "0.3" : hundredths(0...20) }
        return "[\(chances.joined(separator: ", "))]"
    }

    /// A flow that takes everybody for whom a condition holds.
    private mutating func condition() -> String {
        let (from, to) = (pick(states), pick(states))
        let since = "timeInState >= \(Int.random(in: 2...4, using: &numbers)) \(cycle)s"
        guard happens(40), let attribute = attributes.randomElement(using: &numbers) else {
            return "flow \(from) -> \(from == to ? "out" : to) when \(since)"
        }
        return "flow \(from) -> \(from == to ? "out" : to) when \(since) and \(attribute) < 1"
    }
}
