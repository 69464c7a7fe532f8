/// The random words of a population that are no more than a limit, each with the place of whom it belongs to.
///
/// Where few words bring anything about, these are all that has to be kept, and looked at.
package struct LowWords: Sendable {
    package struct Entry: Sendable, BitwiseCopyable {
        package let place: Int32
        package let word: UInt32
    }

    /// For each plane the entries in the order in which they were added.
    package private(set) var planes: [[Entry]] = [[], [], [], []]

    package init() {}

    /// How many entries the four planes have.
    package var count: Int { planes.reduce(0) { $0 + $1.count } }

    /// The bytes that they take.
    package var bytes: Int { planes.reduce(0) { $0 + $1.capacity * MemoryLayout<Entry>.stride } }

    package mutating func removeAll() {
        for plane in planes.indices { planes[plane].removeAll(keepingCapacity: true) }
    }

    /// Adds those of some words that are no more than a limit.
    ///
    /// - Parameters:
    ///   - words: those of `count` places from `first` on.
    ///   - last: the largest word that is kept.
    mutating func append(
        _ words: UnsafePointer<UInt32>, count: Int, first: Int, upTo last: UInt32, plane: Int
    ) {
        unsafe withUnsafeTemporaryAllocation(of: Entry.self, capacity: count) { entries in
            guard let target = entries.baseAddress else { return }
            let number = unsafe Self.list(words, count: count, first: first, upTo: last, to: target)
            unsafe planes[plane].append(contentsOf: entries[..<number])
        }
    }

    /// Lists the words that are no more than a limit; the target has room for all of them.
    /// - Returns: how many there are.
    private static func list(
        _ words: UnsafePointer<UInt32>, count: Int, first: Int, upTo last: UInt32,
        to target: UnsafeMutablePointer<Entry>
    ) -> Int {
        var number = 0
        var start = 0
        while start < count {
            var bits = unsafe count - start >= 64 ? bits(words + start, last) : bits(words + start, count - start, last)
            while bits != 0 {
                let place = start &+ bits.trailingZeroBitCount
                unsafe (target + number).initialize(
                    to: Entry(place: Int32(truncatingIfNeeded: first &+ place), word: words[place]))
                number &+= 1
                bits &= bits &- 1
            }
            start &+= 64
        }
        return number
    }

    /// A bit for each of 64 words that is no more than the limit: loops that the compiler packs, at every processor
    /// level; to go on from bit to bit then costs only who is found.
    @inline(__always)
    private static func bits(_ words: UnsafePointer<UInt32>, _ last: UInt32) -> UInt64 {
        var (low, high): (UInt32, UInt32) = (0, 0)
        for lane in 0..<32 {
            low |= unsafe (words[lane] <= last ? 1 : 0) &<< UInt32(truncatingIfNeeded: lane)
        }
        for lane in 0..<32 {
            high |= unsafe (words[lane &+ 32] <= last ? 1 : 0) &<< UInt32(truncatingIfNeeded: lane)
        }
        return UInt64(low) | UInt64(high) &<< 32
    }

    /// The same for fewer words than 64.
    private static func bits(_ words: UnsafePointer<UInt32>, _ count: Int, _ last: UInt32) -> UInt64 {
        var bits: UInt64 = 0
        for lane in 0..<count { bits |= unsafe words[lane] <= last ? 1 << UInt64(lane) : 0 }
        return bits
    }
}
