/// The decimal digits of a finite number, exactly as its shortest text has them.
///
/// The value is the integer written by `digits`, times ten to the power `scale`. The digits are those
/// of the shortest decimal text that reads back as the same `Double`, so that rounding agrees with
/// what a reader sees: 2.675 rounds to 2.68, although the binary number lies a hair below 2.675.
struct DecimalDigits: Equatable, Sendable {
    /// Whether a minus sign belongs in front; never set for zero.
    private(set) var isNegative: Bool
    /// The digits 0...9, the most significant first, without leading zeros; empty for zero.
    private(set) var digits: [UInt8]
    /// The power of ten of the last digit.
    private(set) var scale: Int

    /// Reads the digits of a number.
    ///
    /// - Precondition: `value` is finite.
    /// - Complexity: constant; a `Double` has at most 17 digits.
    init(_ value: Double) {
        precondition(value.isFinite, "digits are asked of a number that has none")
        var digits: [UInt8] = []
        var scale = 0
        var exponent = 0
        var exponentIsNegative = false
        var isFraction = false
        var isExponent = false
        for byte in value.magnitude.description.utf8 {
            switch byte {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"): isExponent = true
            case UInt8(ascii: "-"): exponentIsNegative = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = byte - UInt8(ascii: "0")
                if isExponent {
                    exponent = exponent * 10 + Int(digit)
                } else {
                    digits.append(digit)
                    if isFraction { scale -= 1 }
                }
            default: break
            }
        }
        self.digits = digits
        self.scale = scale + (exponentIsNegative ? -exponent : exponent)
        isNegative = value < 0
        normalise()
    }

    /// The power of ten of the first digit, or nil for zero.
    var leadingOrder: Int? {
        digits.isEmpty ? nil : digits.count - 1 + scale
    }

    /// The same digits, the value times ten to the power `places`.
    func shifted(by places: Int) -> DecimalDigits {
        var result = self
        result.scale += places
        result.normalise()
        return result
    }

    /// The value rounded so that its last digit stands `decimals` places right of the point.
    ///
    /// Halves go away from zero, the rule taught at school and used in Dutch bookkeeping. A negative
    /// number of decimals rounds to tens, hundreds and so on.
    func rounded(decimals: Int) -> DecimalDigits {
        guard let leadingOrder, scale < -decimals else { return self }
        var result = self
        let kept = leadingOrder + decimals + 1
        guard kept >= 0 else {
            result.digits = []
            result.normalise()
            return result
        }
        let roundsUp = digits[kept] >= 5
        result.digits = Array(digits[..<kept])
        result.scale = -decimals
        if roundsUp { result.addOneToLastDigit() }
        result.normalise()
        return result
    }

    /// The digits before the point, at least one, and exactly `decimals` digits after it.
    ///
    /// Digits beyond the decimals asked for are cut off: round first.
    func parts(decimals: Int) -> (whole: [UInt8], fraction: [UInt8]) {
        var whole: [UInt8] = []
        var fraction: [UInt8] = []
        let first = max(leadingOrder ?? 0, 0)
        for order in stride(from: first, through: -max(decimals, 0), by: -1) {
            if order >= 0 { whole.append(digit(order: order)) } else { fraction.append(digit(order: order)) }
        }
        return (whole, fraction)
    }

    private func digit(order: Int) -> UInt8 {
        let index = digits.count - 1 - (order - scale)
        return digits.indices.contains(index) ? digits[index] : 0
    }

    private mutating func addOneToLastDigit() {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
    }

    /// Drops zeros at both ends, so that equal values have equal digits.
    private mutating func normalise() {
        let leadingZeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leadingZeros)
        while digits.last == 0 {
            digits.removeLast()
            scale += 1
        }
        if digits.isEmpty {
            scale = 0
            isNegative = false
        }
    }
}
