/// The individuals that a block of code runs over: a run of neighbours, or some picked out.
///
/// Its invariant is that the list has a distance for each place, and stays as it is while the block is worked on.
@safe struct Members {
    /// The first individual of a run; 0 where individuals are picked out.
    let base: Int
    let count: Int
    /// Whether the individuals stand next to one another, so that columns can be read where they are stored.
    let isRun: Bool
    /// For each place in the block, its individual's distance from `base`.
    @unsafe let list: UnsafePointer<Int32>

    /// So many individuals from one on; `distances` holds 0, 1, 2, ....
    init(from base: Int, count: Int, distances: borrowing IndividualColumn<Int32>) {
        self.base = base
        self.count = count
        isRun = true
        unsafe list = UnsafePointer(distances.pointer(from: 0))
    }

    /// So many individuals of a list, from a place of it on.
    init(_ list: borrowing IndividualColumn<Int32>, from first: Int = 0, count: Int) {
        base = 0
        self.count = count
        isRun = false
        unsafe self.list = UnsafePointer(list.pointer(from: first))
    }

    /// The individual at a place in the block.
    subscript(place: Int) -> Int { unsafe base &+ Int(list[place]) }
}
