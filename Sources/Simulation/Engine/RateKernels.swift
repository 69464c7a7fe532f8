import Numerics

/// The loops over a block that make rates of speeds, and chances of rates; each number is that of the same step on one
/// individual, bit for bit.
enum RateKernels {
    /// Whether some number is no rate: negative, infinite or none. So is said, too, where one is a zero below 0.
    ///
    /// Signs of whole numbers are added up, not comparisons, which the compiler would make branches.
    static func hasOdd(_ rates: UnsafePointer<Double>, upTo most: Double, count: Int) -> Bool {
        let most = Int64(bitPattern: most.bitPattern)
        var signs: Int64 = 0
        for place in 0..<count {
            let bits = unsafe Int64(bitPattern: rates[place].bitPattern)
            signs |= bits | (most &- bits)
        }
        return signs < 0
    }

    /// Copies rates; says whether some may be negative, infinite or no numbers.
    static func rates(
        _ speeds: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int
    ) -> Bool {
        unsafe target.update(from: speeds, count: count)
        return unsafe hasOdd(speeds, upTo: .greatestFiniteMagnitude, count: count)
    }

    /// The rates of chances over a period; says whether some may be negative, above one or no numbers.
    static func rates(
        ofChances chances: UnsafePointer<Double>, period: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) -> Bool {
        unsafe Elementary.cumulativeHazards(chances, times: 1 / period, to: target, count: count)
        return unsafe hasOdd(chances, upTo: 1, count: count)
    }

    /// Multiplies rates by factors, where what is certain stays so unless it is taken away; says whether some factors
    /// may be negative, infinite or no numbers.
    static func multiply(
        _ rates: UnsafeMutablePointer<Double>, by factors: UnsafePointer<Double>, count: Int
    ) -> Bool {
        for place in 0..<count {
            let factor = unsafe factors[place]
            let product = unsafe rates[place] * factor
            unsafe rates[place] = factor == 0 ? 0 : product
        }
        return unsafe hasOdd(factors, upTo: .greatestFiniteMagnitude, count: count)
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

    /// Marks with 1 those neighbours of whom a word is below the threshold of a number times a factor, others with 0.
    ///
    /// - Parameter words: one for each of them.
    static func mark(
        _ numbers: UnsafePointer<Double>, times factor: Double, above words: UnsafePointer<UInt32>,
        to marks: UnsafeMutablePointer<UInt8>, count: Int
    ) {
        for place in 0..<count {
            unsafe marks[place] = UInt8(truncatingIfNeeded: below(words[place], numbers[place] * factor))
        }
    }

    /// How many are in a state; by arithmetic, since comparisons become branches here.
    static func number(of states: UnsafePointer<Int32>, in wanted: Int32, count: Int) -> Int {
        var others: Int32 = 0
        for place in 0..<count {
            let difference = unsafe states[place] ^ wanted
            others &-= (difference | (0 &- difference)) &>> 31
        }
        return count - Int(others)
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

    /// 1 for a word that is below the threshold of a chance, 0 for another: the sign of the difference, not a
    /// comparison, which would become a branch that nobody can foretell.
    @inline(__always)
    static func below(_ word: UInt32, _ chance: Double) -> Int {
        Int(truncatingIfNeeded: ~(chance * 0x1p32 - (Double(word) + 0.5)).bitPattern &>> 63)
    }

    /// Adds a dimension to the cells of a block: each is multiplied by its count, and the number within it added.
    ///
    /// Below 0 is the cell of whom a number is no whole one of its dimension.
    ///
    /// - Precondition: the target is where the cells stand, or does not overlap them.
    static func combine(
        _ cells: UnsafePointer<Int32>, with numbers: UnsafePointer<Double>, _ dimension: FiniteCode.Dimension,
        to target: UnsafeMutablePointer<Int32>, count: Int
    ) {
        let range = WholeRange(dimension)
        let width = Int32(dimension.count)
        if dimension.isRoundedDown {
            unsafe combine(cells, width, to: target, count: count) { unsafe range.position(below: numbers[$0]) }
        } else {
            unsafe combine(cells, width, to: target, count: count) { unsafe range.position(of: numbers[$0]) }
        }
    }

    @inline(__always)
    private static func combine(
        _ cells: UnsafePointer<Int32>, _ width: Int32, to target: UnsafeMutablePointer<Int32>, count: Int,
        _ position: (_ place: Int) -> Int32
    ) {
        // With two pointers to one place the loop would not be packed.
        if unsafe cells == UnsafePointer(target) {
            for place in 0..<count {
                let (before, own) = unsafe (target[place], position(place))
                unsafe target[place] = (before &* width &+ own) | (own &>> 31) | (before &>> 31)
            }
        } else {
            for place in 0..<count {
                let (before, own) = unsafe (cells[place], position(place))
                unsafe target[place] = (before &* width &+ own) | (own &>> 31) | (before &>> 31)
            }
        }
    }

    /// Whether some cell is below 0.
    static func hasStrays(_ cells: UnsafePointer<Int32>, count: Int) -> Bool {
        var signs: Int32 = 0
        for place in 0..<count { unsafe signs |= cells[place] }
        return signs < 0
    }
}
