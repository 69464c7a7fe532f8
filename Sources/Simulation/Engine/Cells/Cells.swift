import Numerics
import Program

/// The cells of one population in one draw: in each row of a store of individuals, one who stands for all who are like
/// him in whatever matters, and how many they are.
///
/// What a row is never changes in a cycle: who changes goes to another row, the one that is like that or a new one. A
/// row that all have left stays where it is until the cells age.
final class Cells {
    let code: CellCode
    let store: Individuals
    /// The people in each row.
    var people: [Double] = []
    /// What tells a row apart, by name rather than by place: random numbers for the row hang on it.
    private(set) var identities: [UInt64] = []
    /// Rows by their identity: open addressing, -1 where none is.
    private var index: [Int32]
    /// For each row, the row of other cells that it is a part of; empty where these are no parts.
    private var owners: [Int32] = []
    private let areParts: Bool

    /// The most cells of a population: our choice, some seconds of work a cycle, and a tenth of what memory holds.
    static let most = 4_000_000

    /// - Parameter areParts: whether each is a part of another cell.
    init(_ code: CellCode, cycleLength: Double, site: RunSite, areParts: Bool = false) {
        self.code = code
        self.areParts = areParts
        store = Individuals(code.code, count: 16, cycleLength: cycleLength, site: site)
        index = [Int32](repeating: -1, count: 64)
    }

    /// Takes all rows out, for a draw.
    func restart(draw: Int) {
        store.restart(draw: draw)
        people.removeAll(keepingCapacity: true)
        identities.removeAll(keepingCapacity: true)
        owners.removeAll(keepingCapacity: true)
        for place in index.indices { index[place] = -1 }
    }

    /// The rows there are, those that all have left among them.
    var count: Int { people.count }

    var program: PopulationProgram { code.program }

    /// A new row with nobody in it, like another one or like nobody who ever did anything; it is no cell until it is
    /// put in its place.
    func addRow(like other: Int?) throws(RunError) -> Int {
        let row = people.count
        guard row < Self.most else { throw store.site.error(.tooManyCells(limit: Self.most), range: program.sizeRange) }
        if row == store.capacity { store.grow(to: 2 * row) }
        people.append(0)
        identities.append(0)
        if areParts { owners.append(0) }
        if let other { store.copy(other, to: row) } else { store.clear(row) }
        return row
    }

    /// The row of other cells that a row is a part of.
    func owner(of row: Int) -> Int { Int(owners[row]) }

    /// Puts so many people of a new last row where they belong: in the row that is like it, or this one.
    ///
    /// - Parameters:
    ///   - owner: the row of other cells that it is a part of.
    ///   - name: what tells that row apart.
    /// - Returns: where they are.
    func place(_ number: Double, from row: Int, partOf owner: Int = 0, named name: UInt64 = 0) -> Int {
        let identity = identity(of: row, partOf: name)
        var place = Int(truncatingIfNeeded: identity) & (index.count - 1)
        while index[place] >= 0 {
            let known = Int(index[place])
            if identities[known] == identity, store.isSame(known, row), !areParts || owners[known] == owner {
                people.removeLast()
                identities.removeLast()
                if areParts { owners.removeLast() }
                people[known] += number
                return known
            }
            place = (place + 1) & (index.count - 1)
        }
        identities[row] = identity
        people[row] = number
        if areParts { owners[row] = Int32(owner) }
        index[place] = Int32(row)
        if 2 * people.count > index.count { rebuildIndex(size: 4 * index.count) }
        return row
    }

    private func rebuildIndex(size: Int) {
        index = [Int32](repeating: -1, count: size)
        for row in people.indices { enterIndex(row) }
    }

    private func enterIndex(_ row: Int) {
        var place = Int(truncatingIfNeeded: identities[row]) & (index.count - 1)
        while index[place] >= 0 { place = (place + 1) & (index.count - 1) }
        index[place] = Int32(row)
    }

    /// Leaves out the rows that all have left, changes each of the others as `change` says, and puts those together
    /// that have become alike.
    ///
    /// - Parameter owner: for the row that a row was a part of, the one that it is a part of now, with its name; where
    ///   these are parts.
    /// - Returns: for each row of before, the one that it is now; nil where it is left out.
    /// - Complexity: proportional to the rows.
    @discardableResult
    func age(
        _ change: (_ row: Int) -> Void, owner: (_ before: Int) -> (row: Int, name: UInt64) = { _ in (0, 0) }
    ) -> [Int?] {
        let before = people
        let owned = owners
        people.removeAll(keepingCapacity: true)
        identities.removeAll(keepingCapacity: true)
        owners.removeAll(keepingCapacity: true)
        for place in index.indices { index[place] = -1 }
        var became = [Int?](repeating: nil, count: before.count)
        for row in before.indices where before[row] > 0 {
            let new = people.count
            people.append(0)
            identities.append(0)
            if areParts { owners.append(0) }
            if new != row { store.copy(row, to: new) }
            change(new)
            let (owner, name) = areParts ? owner(Int(owned[row])) : (0, 0)
            became[row] = place(before[row], from: new, partOf: owner, named: name)
        }
        return became
    }

    /// What tells a row apart, in 64 bits: its fields through the random generator, one block after the other.
    ///
    /// A field that is as it is for whoever never did anything leaves no trace, so that a cell has the same identity in
    /// a scenario without an intervention and in one in which it had none of its courses.
    /// - Parameter name: what tells the cell apart of which it is a part.
    private func identity(of row: Int, partOf name: UInt64) -> UInt64 {
        var hash = SIMD2<UInt32>(UInt32(store.states[row]), 0)
        func take(_ a: UInt32, _ b: UInt32, _ key: SIMD2<UInt32>) {
            let words = Philox4x32.block(SIMD4(hash.x, hash.y, a, b), key: key)
            hash = SIMD2(words.x, words.y)
        }
        func take(_ value: Double, _ key: SIMD2<UInt32>) {
            take(UInt32(truncatingIfNeeded: value.bitPattern), UInt32(truncatingIfNeeded: value.bitPattern >> 32), key)
        }
        func bits(_ moment: Int32) -> UInt32 { UInt32(bitPattern: moment) }
        take(UInt32(truncatingIfNeeded: name), UInt32(truncatingIfNeeded: name >> 32), SIMD2(0, 0))
        if code.code.needsTimeInState, store.stateSince[row] != 0 { take(bits(store.stateSince[row]), 0, SIMD2(0, 2)) }
        if code.code.needsTimeSinceEntry, store.entered[row] != 0 { take(bits(store.entered[row]), 0, SIMD2(0, 3)) }
        for (number, key) in code.attributeKeys.enumerated() where code.names[number] {
            take(store.attributes[number, row], key)
        }
        for (courses, key) in zip(store.courses, code.courseKeys) where !courses.isUntouched(row) {
            take(UInt32(courses.standing[row].rawValue), bits(courses.since[row]), key)
            take(bits(courses.begin[row]), bits(courses.end[row]), key)
            take(bits(courses.completed[row]), bits(courses.dropped[row]), key)
            take(bits(courses.begun[row]), 0, key)
            take(courses.response[row], key)
        }
        return UInt64(hash.y) << 32 | UInt64(hash.x)
    }
}
