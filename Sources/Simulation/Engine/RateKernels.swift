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

    /// Lists the places of whom a word is below the threshold of a chance; gives back how many they are.
    ///
    /// A word w is below the rounded chance · 2^32 exactly where w + ½ is at most chance · 2^32, and both are exact.
    static func list(
        _ chances: UnsafePointer<Double>, above words: UnsafePointer<UInt32>, _ members: Members,
        to places: borrowing IndividualColumn<Int32>
    ) -> Int {
        let list = unsafe places.pointer(from: 0)
        var listed = 0
        for place in 0..<members.count {
            let word = unsafe words[members[place]]
            unsafe list[listed] = Int32(truncatingIfNeeded: place)
            listed &+= unsafe isBelow(word, chances[place]) ? 1 : 0
        }
        return listed
    }

    /// Whether a word is below the threshold of a chance, the integer nearest to chance · 2^32.
    @inline(__always)
    static func isBelow(_ word: UInt32, _ chance: Double) -> Bool { Double(word) + 0.5 <= chance * 0x1p32 }

    /// Adds a dimension to the combinations of a block: each is multiplied by its count, and the number within it added.
    ///
    /// - Parameter firsts: above 0 for whom it matters.
    /// - Returns: of how many of these the number is no whole one of the dimension.
    static func combine(
        _ numbers: UnsafePointer<Double>, _ dimension: FiniteCode.Dimension, firsts: UnsafePointer<Int32>,
        to combinations: UnsafeMutablePointer<Int32>, count: Int
    ) -> Int32 {
        let (low, high) = (Double(dimension.first), Double(dimension.first + dimension.count - 1))
        let (first, width) = (Int32(dimension.first), Int32(dimension.count))
        var strays: Int32 = 0
        for place in 0..<count {
            let number = unsafe numbers[place]
            // An integer below 2^52, added to it, stands in the lowest bits.
            let shifted = number + 0x1p52
            let isIn = number >= low && number <= high && shifted - 0x1p52 == number
            let within = isIn ? Int32(truncatingIfNeeded: shifted.bitPattern) &- first : 0
            unsafe combinations[place] = combinations[place] &* width &+ within
            strays &+= unsafe !isIn && firsts[place] > 0 ? 1 : 0
        }
        return strays
    }
}
