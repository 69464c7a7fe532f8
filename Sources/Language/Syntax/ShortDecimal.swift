/// Reads the numbers that people write, quickly and exactly.
enum ShortDecimal {
    /// The value of digits with at most one point among them and low lines between digits; nil for what is longer than
    /// fifteen digits or written in another way.
    ///
    /// Digits and a power of ten of at most fifteen are both exact in a double, and a division rounds once: the value is
    /// the double nearest to the decimal (Clinger 1990, PLDI, section 3).
    static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.count <= 20 else { return nil }
        var digits: UInt64 = 0
        var count = 0
        var decimals: Int?
        var previousIsDigit = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard count < 15 else { return nil }
                digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
                count += 1
                decimals = decimals.map { $0 + 1 }
                previousIsDigit = true
            case UInt8(ascii: "_") where previousIsDigit: previousIsDigit = false
            case UInt8(ascii: ".") where previousIsDigit && decimals == nil:
                decimals = 0
                previousIsDigit = false
            default: return nil
            }
        }
        guard previousIsDigit else { return nil }
        return Double(digits) / powers[decimals ?? 0]
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
