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
    static func mark(
        _ chances: UnsafePointer<Double>, above words: UnsafePointer<UInt32>, to marks: UnsafeMutablePointer<UInt8>,
        count: Int
    ) {
        for place in 0..<count { unsafe marks[place] = UInt8(truncatingIfNeeded: below(words[place], chances[place])) }
    }

    /// Adds a destination's weight to those before it; who has come so far and draws a word that is not below their part
    /// of the chance to leave goes on to the next destination.
    ///
    /// - Parameters:
    ///   - totals: the weights of all destinations together.
    ///   - cumulative: those of the destinations before it; then with its own.
    static func pass(
        _ weights: UnsafePointer<Double>, of totals: UnsafePointer<Double>, _ chances: UnsafePointer<Double>,
        _ words: UnsafePointer<UInt32>, _ cumulative: UnsafeMutablePointer<Double>,
        to destinations: UnsafeMutablePointer<Int32>, next: Int32, count: Int
    ) {
        for place in 0..<count {
            let reached = unsafe cumulative[place] + weights[place]
            unsafe cumulative[place] = reached
            let isBelow = unsafe below(words[place], chances[place] * (reached / totals[place]))
            let old = unsafe destinations[place]
            unsafe destinations[place] = next ^ ((next ^ old) & (0 &- Int32(truncatingIfNeeded: isBelow)))
        }
    }

    /// Lets those stay in their state whose words are not below the threshold of their chance to leave.
    static func stay(
        _ chances: UnsafePointer<Double>, _ words: UnsafePointer<UInt32>,
        to destinations: UnsafeMutablePointer<Int32>, in state: Int32, count: Int
    ) {
        for place in 0..<count {
            let isBelow = unsafe below(words[place], chances[place])
            let old = unsafe destinations[place]
            unsafe destinations[place] = state ^ ((state ^ old) & (0 &- Int32(truncatingIfNeeded: isBelow)))
        }
    }

    /// Whether all numbers are finite and above 0.
    static func areAbove0(_ numbers: UnsafePointer<Double>, count: Int) -> Bool {
        let most = Int64(bitPattern: Double.greatestFiniteMagnitude.bitPattern)
        var signs: Int64 = 0
        for place in 0..<count {
            let bits = unsafe Int64(bitPattern: numbers[place].bitPattern)
            signs |= (bits &- 1) | (most &- bits)
        }
        return signs >= 0
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

    /// The largest half words with which somebody may leave, by what leaves at the most.
    ///
    /// The chance 1 - e^-h is at most h - h²/2 + h³/6. A word w below its threshold has w + ½ at most chance · 2^32, and
    /// so half of it, rounded down, is below chance · 2^31. What is no number is no limit.
    ///
    /// - Parameter hazards: times the factor, what leaves at the most.
    static func limits(
        _ hazards: UnsafePointer<Double>, times factor: Double, to limits: UnsafeMutablePointer<Int32>, count: Int
    ) {
        for place in 0..<count {
            let h = unsafe hazards[place] * factor
            let chance = h * (1 - h * (0.5 - h * (1.0 / 6)))
            let limit = chance * 0x1p31 + 2
            let bounded = limit < 0x7FFF_FFFF ? limit : 0x7FFF_FFFF
            // A whole number, added to 3 · 2^51, stands in the lowest bits.
            unsafe limits[place] = Int32(truncatingIfNeeded: (bounded + 0x1.8p52).bitPattern)
        }
    }

    /// Between which finite numbers some lie; nil where there are none, or one of them is infinite or no number.
    static func range(_ numbers: UnsafePointer<Double>, count: Int) -> Interval? {
        // Bits in the order of the numbers, as signed: comparisons of doubles are not packed, for the sake of what is none.
        var (least, most) = (Int64.max, Int64.min)
        var broken: Int64 = 0
        for place in 0..<count {
            let bits = unsafe Int64(bitPattern: numbers[place].bitPattern)
            let ordered = bits ^ ((bits &>> 63) & .max)
            least = ordered < least ? ordered : least
            most = ordered > most ? ordered : most
            broken |= unsafe numbers[place].rounded(.down) == numbers[place] ? 0 : -1
        }
        func number(_ ordered: Int64) -> Double {
            Double(bitPattern: UInt64(bitPattern: ordered ^ ((ordered &>> 63) & .max)))
        }
        guard count > 0, var interval = Interval(number(least), number(most)) else { return nil }
        interval.areWhole = broken == 0
        return interval
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

    /// How many were in one state and go to another.
    static func number(
        of origins: UnsafePointer<Int32>, in from: Int32, and destinations: UnsafePointer<Int32>, in to: Int32,
        count: Int
    ) -> Int {
        var others: Int32 = 0
        for place in 0..<count {
            let difference = unsafe (origins[place] ^ from) | (destinations[place] ^ to)
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
