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

    /// Adds a dimension to the cells of a block: each is multiplied by its count, and the number within it added.
    ///
    /// Below 0 is the cell of whom a number is no whole one of its dimension.
    static func combine(
        _ cells: UnsafeMutablePointer<Int32>, with numbers: UnsafePointer<Double>,
        _ dimension: FiniteCode.Dimension, count: Int
    ) {
        let range = WholeRange(dimension)
        let width = Int32(dimension.count)
        for place in 0..<count {
            let (position, before) = unsafe (range.position(of: numbers[place]), cells[place])
            unsafe cells[place] = (before &* width &+ position) | (position &>> 31) | (before &>> 31)
        }
    }

    /// Whether some cell is below 0.
    static func hasStrays(_ cells: UnsafePointer<Int32>, count: Int) -> Bool {
        var signs: Int32 = 0
        for place in 0..<count { unsafe signs |= cells[place] }
        return signs < 0
    }
}
