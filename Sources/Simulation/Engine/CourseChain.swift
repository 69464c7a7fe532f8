/// Individuals in the order in which they joined, each linked to the next by a column that several chains share.
///
/// - Invariant: whoever is in a chain is in no other that is linked by the same column.
struct CourseChain {
    /// The first individual, and the last; -1 where there is none.
    private(set) var first: Int32 = -1
    private var last: Int32 = -1
    private(set) var count = 0

    /// What stands behind the last.
    static let end: Int32 = -1

    mutating func append(_ individual: Int, _ links: borrowing IndividualColumn<Int32>) {
        let individual = Int32(individual)
        links[Int(individual)] = Self.end
        if count == 0 { first = individual } else { links[Int(last)] = individual }
        last = individual
        count += 1
    }

    /// Hands out everybody, in the order of the chain.
    @inline(__always)
    func forEach(_ links: borrowing IndividualColumn<Int32>, _ use: (_ individual: Int) -> Void) {
        let links = unsafe links.pointer(from: 0)
        var next = first
        while next != Self.end {
            use(Int(next))
            next = unsafe links[Int(next)]
        }
    }

    /// Takes everybody out for whom a condition holds; it is asked in the order of the chain.
    @inline(__always)
    mutating func removeAll(_ links: borrowing IndividualColumn<Int32>, where isTaken: (_ individual: Int) -> Bool) {
        let links = unsafe links.pointer(from: 0)
        var stays = CourseChain()
        var next = first
        while next != Self.end {
            let individual = next
            next = unsafe links[Int(individual)]
            guard !isTaken(Int(individual)) else { continue }
            if stays.count == 0 { stays.first = individual } else { unsafe links[Int(stays.last)] = individual }
            stays.last = individual
            stays.count += 1
        }
        if stays.count > 0 { unsafe links[Int(stays.last)] = Self.end }
        self = stays
    }
}
