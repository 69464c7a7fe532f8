import Numerics

/// The loops over a block that make rates of speeds, and chances of rates; each number is that of the same step on one
/// individual, bit for bit.
enum RateKernels {
    /// Copies rates; gives back how many are negative, infinite or no numbers.
    static func rates(
        _ speeds: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int
    ) -> Int {
        var impossible = 0
        for place in 0..<count {
            let speed = unsafe speeds[place]
            unsafe target[place] = speed
            impossible &+= speed >= 0 && speed < .infinity ? 0 : 1
        }
        return impossible
    }

    /// The rates of chances over a period; gives back how many are negative, above one or no numbers.
    static func rates(
        ofChances chances: UnsafePointer<Double>, period: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) -> Int {
        var impossible = 0
        for place in 0..<count {
            let chance = unsafe chances[place]
            impossible &+= chance >= 0 && chance <= 1 ? 0 : 1
        }
        unsafe Elementary.cumulativeHazards(chances, times: 1 / period, to: target, count: count)
        return impossible
    }

    /// Multiplies rates by factors, where what is certain stays so unless it is taken away; gives back how many factors
    /// are negative, infinite or no numbers.
    static func multiply(
        _ rates: UnsafeMutablePointer<Double>, by factors: UnsafePointer<Double>, count: Int
    ) -> Int {
        var impossible = 0
        for place in 0..<count {
            let factor = unsafe factors[place]
            let product = unsafe rates[place] * factor
            unsafe rates[place] = factor == 0 ? 0 : product
            impossible &+= factor >= 0 && factor < .infinity ? 0 : 1
        }
        return impossible
    }

    /// target = rates * share.
    static func set(
        _ target: UnsafeMutablePointer<Double>, to rates: UnsafePointer<Double>, times share: Double, count: Int
    ) {
        for place in 0..<count { unsafe target[place] = rates[place] * share }
    }

    /// target += rates * share.
    static func add(
        to target: UnsafeMutablePointer<Double>, _ rates: UnsafePointer<Double>, times share: Double, count: Int
    ) {
        for place in 0..<count { unsafe target[place] += rates[place] * share }
    }

    /// Marks with 1 those of whom a word is below the threshold of a chance, and others with 0.
    ///
    /// A word w is below the rounded chance · 2^32 exactly where w + ½ is at most chance · 2^32, and both are exact.
    ///
    /// - Parameter words: those of the whole section, by individual.
    static func mark(
        _ chances: UnsafePointer<Double>, above words: UnsafePointer<UInt32>, _ members: Members,
        to marks: UnsafeMutablePointer<UInt8>
    ) {
        for place in 0..<members.count {
            unsafe marks[place] = isBelow(words[members[place]], chances[place]) ? 1 : 0
        }
    }

    /// Lists numbers from one on whose marks are 1; gives back how many they are.
    ///
    /// Nothing is asked of a mark, it is added: a processor that had to guess would guess wrong at every third person.
    static func list(
        _ marks: UnsafePointer<UInt8>, from first: Int, to list: UnsafeMutablePointer<Int32>, count: Int
    ) -> Int {
        var listed = 0
        var number = Int32(truncatingIfNeeded: first)
        for place in 0..<count {
            unsafe list[listed] = number
            listed &+= unsafe Int(marks[place])
            number &+= 1
        }
        return listed
    }

    /// Whether a word is below the threshold of a chance, the integer nearest to chance · 2^32.
    @inline(__always)
    static func isBelow(_ word: UInt32, _ chance: Double) -> Bool { Double(word) + 0.5 <= chance * 0x1p32 }

    /// Adds a dimension to the combinations of a block: each is multiplied by its count, and the number within it added.
    ///
    /// Below 0 is the combination of whom a number is no whole one of its dimension.
    ///
    /// - Parameter isFirst: whether there is no combination yet.
    static func combine(
        _ numbers: UnsafePointer<Double>, _ dimension: FiniteCode.Dimension, isFirst: Bool,
        to combinations: UnsafeMutablePointer<Int32>, count: Int
    ) {
        let (low, high) = (Double(dimension.first), Double(dimension.first + dimension.count - 1))
        let first = Int32(dimension.first)
        let (width, kept): (Int32, Int32) = isFirst ? (0, 0) : (Int32(dimension.count), -1)
        // Masks of all bits or none, not conditions: so every processor level has instructions for the loop.
        for place in 0..<count {
            let number = unsafe numbers[place]
            // An integer below 2^52, added to it, stands in the lowest bits.
            let shifted = number + 0x1p52
            let isAbove: Int64 = number >= low ? 0 : -1
            let isBelow: Int64 = number <= high ? 0 : -1
            let isWhole: Int64 = shifted - 0x1p52 == number ? 0 : -1
            let isOut = Int32(truncatingIfNeeded: isAbove | isBelow | isWhole)
            let within = Int32(truncatingIfNeeded: shifted.bitPattern) &- first
            let before = unsafe combinations[place] & kept
            unsafe combinations[place] = (before &* width &+ within) | isOut | (before &>> 31)
        }
    }
}
