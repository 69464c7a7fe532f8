/// A sum of rates for the individuals of a block, written down only where it has to be: most often all rates but one
/// are the same for everybody.
///
/// Rates are added in the order in which they come. Its invariant is that the column stays as it is while the block is
/// worked on.
@safe struct FlowTotal {
    /// What is the same for all, of the rates before the column.
    private var known: Double
    /// The rates that differ, and what share of them is added; nil where none do.
    private var column: UnsafePointer<Double>?
    private var share = 1.0

    init(known: Double) {
        self.known = known
        unsafe column = nil
    }

    /// The sum, where it is the same for all.
    var ofAll: Double? { unsafe column == nil ? known : nil }

    /// Adds a share of some rates.
    ///
    /// - Parameter scratch: takes the sum where rates differ that come after others that do.
    mutating func add(
        _ rates: ColumnSource, times share: Double, in scratch: UnsafeMutablePointer<Double>, count: Int
    ) {
        switch unsafe (rates, column) {
        case (.scalar(let rate), nil): known += rate * share
        case (.column(let rates), nil): unsafe (column, self.share) = (rates, share)
        case (.scalar(let rate), _):
            let more = rate * share
            unsafe settle(in: scratch, count: count)
            for place in 0..<count { unsafe scratch[place] += more }
        case (.column(let rates), _):
            unsafe settle(in: scratch, count: count)
            unsafe RateKernels.add(to: scratch, rates, times: share, count: count)
        }
    }

    /// Writes the sum down, so that the rates added so far may change.
    mutating func settle(in scratch: UnsafeMutablePointer<Double>, count: Int) {
        unsafe write(to: scratch, count: count)
        unsafe (column, share, known) = (UnsafePointer(scratch), 1, 0)
    }

    /// Writes the sum for each individual.
    func write(to target: UnsafeMutablePointer<Double>, count: Int) {
        guard let column = unsafe column else { return unsafe target.update(repeating: known, count: count) }
        // What stands there already is the whole sum.
        if unsafe column == UnsafePointer(target) { return }
        let (known, share) = (known, share)
        for place in 0..<count { unsafe target[place] = known + column[place] * share }
    }

    /// Writes the sum for those who are in a state; for the others it leaves what stands there, or writes 0.
    func write(
        to target: UnsafeMutablePointer<Double>, where states: UnsafePointer<Int32>, is wanted: Int32,
        elseZero: Bool, count: Int
    ) {
        let (known, share) = (known, share)
        guard let column = unsafe column else {
            for place in 0..<count {
                let mask: Int64 = unsafe states[place] == wanted ? -1 : 0
                let old = unsafe elseZero ? 0 : target[place].bitPattern
                unsafe target[place] = Self.chosen(known, old, mask)
            }
            return
        }
        if elseZero {
            for place in 0..<count {
                let mask: Int64 = unsafe states[place] == wanted ? -1 : 0
                unsafe target[place] = Self.chosen(known + column[place] * share, 0, mask)
            }
        } else {
            for place in 0..<count {
                let mask: Int64 = unsafe states[place] == wanted ? -1 : 0
                let old = unsafe target[place].bitPattern
                unsafe target[place] = Self.chosen(known + column[place] * share, old, mask)
            }
        }
    }

    /// A number where a mask is all ones, and other bits where it is all zeros: the compiler packs that.
    @inline(__always)
    private static func chosen(_ number: Double, _ old: UInt64, _ mask: Int64) -> Double {
        Double(bitPattern: old ^ ((old ^ number.bitPattern) & UInt64(bitPattern: mask)))
    }
}
