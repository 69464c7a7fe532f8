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

    /// Adds as many as `write` says that it has written to the places that it gets, which are enough for `most`.
    mutating func append(
        atMost most: Int, _ write: (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<UInt8>) -> Int
    ) {
        guard most > 0 else { return }
        let before = count
        individuals.append(contentsOf: repeatElement(0, count: most))
        destinations.append(contentsOf: repeatElement(0, count: most))
        let number = unsafe individuals.withUnsafeMutableBufferPointer { individuals in
            unsafe destinations.withUnsafeMutableBufferPointer { destinations in
                guard let first = individuals.baseAddress, let second = destinations.baseAddress else { return 0 }
                return unsafe write(first + before, second + before)
            }
        }
        precondition(number <= most, "there is room for what is written")
        individuals.removeLast(most - number)
        destinations.removeLast(most - number)
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
