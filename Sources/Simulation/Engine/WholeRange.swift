/// The whole numbers of a dimension, ready for a loop over a block.
struct WholeRange {
    private let first: Int64
    private let last: Int64

    init(_ dimension: FiniteCode.Dimension) {
        first = Int64(bitPattern: (Self.whole + Double(dimension.first)).bitPattern)
        last = Int64(dimension.count - 1)
    }

    /// Where doubles are whole numbers, on either side for as many as any dimension has.
    private static let whole = 0x1.8p52

    /// How far a number is from the first of them; below 0 where it is none of them.
    ///
    /// Arithmetic on bits, and one comparison: of a loop with more of them the compiler makes ten times the
    /// instructions.
    @inline(__always)
    func position(of number: Double) -> Int32 {
        // A whole number, added to it, stands in the lowest bits.
        let shifted = number + Self.whole
        let position = Int64(bitPattern: shifted.bitPattern) &- first
        let isOut = (position | (last &- position)) &>> 63
        let isBroken: Int64 = shifted - Self.whole == number ? 0 : -1
        return Int32(truncatingIfNeeded: position | isOut | isBroken)
    }

    /// The same for the whole number below a number.
    @inline(__always)
    func position(below number: Double) -> Int32 {
        let position = Int64(bitPattern: (number.rounded(.down) + Self.whole).bitPattern) &- first
        return Int32(truncatingIfNeeded: position | ((position | (last &- position)) &>> 63))
    }
}
