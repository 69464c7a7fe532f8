/// Lists of places: of those whose random words are within limits, or of whom else a bit says so.
enum WordList {
    /// A list has room for so many places more than are looked at, since they are written by eights.
    static let spareRoom = 8

    /// Lists the places of some words whose upper halves are no more than a limit, in their order.
    ///
    /// - Parameters:
    ///   - list: has room for as many places as there are words, and `spareRoom`.
    ///   - first: the number of the first place.
    ///   - limit: that of a place; -1 where no word is within it.
    /// - Returns: how many there are.
    @inline(__always)
    static func fill(
        _ list: UnsafeMutablePointer<Int32>, _ words: UnsafePointer<UInt32>, _ count: Int, from first: Int,
        limit: (_ place: Int) -> Int32
    ) -> Int {
        unsafe fill(list, count, from: first) { unsafe bit(words[$0], limit($0)) }
    }

    /// Lists the places that a bit is 1 for, in their order.
    ///
    /// - Parameters:
    ///   - list: has room for as many places as are looked at, and `spareRoom`.
    ///   - first: the number of the first place.
    ///   - bit: 0 or 1, by arithmetic that the compiler packs.
    /// - Returns: how many there are.
    @inline(__always)
    static func fill(
        _ list: UnsafeMutablePointer<Int32>, _ count: Int, from first: Int, bit: (_ place: Int) -> UInt32
    ) -> Int {
        unsafe places.withUnsafeBufferPointer { places in
            guard let places = places.baseAddress else { return 0 }
            return unsafe fill(list, count, from: first, places, bit: bit)
        }
    }

    @inline(__always)
    private static func fill(
        _ list: UnsafeMutablePointer<Int32>, _ count: Int, from first: Int, _ places: UnsafePointer<SIMD8<UInt8>>,
        bit: (_ place: Int) -> UInt32
    ) -> Int {
        var listed = 0
        var start = 0
        while start &+ 64 <= count {
            // Two loops that the compiler packs.
            var (low, high): (UInt32, UInt32) = (0, 0)
            for lane in 0..<32 {
                low |= bit(start &+ lane) &<< UInt32(truncatingIfNeeded: lane)
            }
            for lane in 32..<64 {
                high |= bit(start &+ lane) &<< UInt32(truncatingIfNeeded: lane)
            }
            unsafe write(UInt64(low) | UInt64(high) &<< 32, places, from: first &+ start, to: list, &listed)
            start &+= 64
        }
        var bits: UInt64 = 0
        for place in start..<count {
            bits |= UInt64(bit(place)) &<< UInt64(truncatingIfNeeded: place &- start)
        }
        unsafe write(bits, places, from: first &+ start, to: list, &listed)
        return listed
    }

    /// Writes the numbers of the bits that are set, eight bits at a time and as many numbers for each eight, of which
    /// those behind the last are written over by the next: nothing is asked, and so nothing guessed wrong, at two thirds
    /// of the time of a loop that goes from bit to bit (`benchmarks sick-sicker`, ages by table).
    @inline(__always)
    private static func write(
        _ bits: UInt64, _ places: UnsafePointer<SIMD8<UInt8>>, from first: Int, to list: UnsafeMutablePointer<Int32>,
        _ listed: inout Int
    ) {
        var eight = 0
        while eight < 64 {
            let own = Int(truncatingIfNeeded: bits &>> UInt64(truncatingIfNeeded: eight)) & 0xFF
            let numbers = unsafe SIMD8<Int32>(truncatingIfNeeded: places[own])
            unsafe UnsafeMutableRawPointer(list + listed).storeBytes(
                of: numbers &+ SIMD8(repeating: Int32(truncatingIfNeeded: first &+ eight)), as: SIMD8<Int32>.self)
            listed &+= own.nonzeroBitCount
            eight &+= 8
        }
    }

    /// For each eight bits, the places of those that are set, the lowest first.
    private static let places: [SIMD8<UInt8>] = (0..<256).map { bits in
        var places = SIMD8<UInt8>()
        for (number, place) in (0..<8).filter({ bits &>> $0 & 1 == 1 }).enumerated() { places[number] = UInt8(place) }
        return places
    }

    /// 1 for who draws half a word of no more than the limit; by arithmetic alone, since the compiler packs comparisons at
    /// some processor levels and not at others.
    @inline(__always)
    private static func bit(_ word: UInt32, _ limit: Int32) -> UInt32 {
        ~UInt32(bitPattern: limit &- Int32(bitPattern: word &>> 1)) &>> 31
    }
}
