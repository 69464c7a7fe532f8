/// Who moves in a step, and where to, before anybody has moved.
struct Movers {
    private(set) var individuals: [Int32] = []
    /// A state, or, behind the states, the outside.
    private(set) var destinations: [UInt8] = []

    var count: Int { individuals.count }

    mutating func append(_ individual: Int, to destination: Int) {
        individuals.append(Int32(individual))
        destinations.append(UInt8(destination))
    }

    mutating func append(_ others: Movers) {
        individuals += others.individuals
        destinations += others.destinations
    }

    mutating func removeAll() {
        individuals.removeAll(keepingCapacity: true)
        destinations.removeAll(keepingCapacity: true)
    }
}
