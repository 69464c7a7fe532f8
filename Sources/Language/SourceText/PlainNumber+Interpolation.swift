extension DefaultStringInterpolation {
    /// `\(plain: value)`: a number in a message, as `PlainNumber` writes it.
    package mutating func appendInterpolation(plain value: Double) { appendInterpolation(PlainNumber.text(value)) }
}
