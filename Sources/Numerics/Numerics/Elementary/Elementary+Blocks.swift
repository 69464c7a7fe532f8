/// The functions over a block of numbers: one plain loop each, which the compiler packs.
///
/// Where the target is the source itself, the loop is written with one pointer: with two, the compiled code would find
/// at run time that they overlap, and go on one number at a time, at four times the cost.
extension Elementary {
    /// e^x for each of `count` numbers.
    /// - Precondition: the target is the source, or does not overlap it.
    package static func exponentials(
        _ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        unsafe map(source, to: target, count: count) { exponential($0) }
    }

    /// ln x for each of `count` numbers.
    /// - Precondition: the target is the source, or does not overlap it.
    package static func logarithms(
        _ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        unsafe map(source, to: target, count: count) { logarithm($0) }
    }

    /// -ln(1 - c) times a factor for each of `count` chances.
    /// - Precondition: the target is the source, or does not overlap it.
    package static func cumulativeHazards(
        _ chances: UnsafePointer<Double>, times factor: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        unsafe map(chances, to: target, count: count) { cumulativeHazard(chance: $0) * factor }
    }

    /// 1 - e^-(h times a factor) for each of `count` cumulative hazards.
    /// - Precondition: the target is the source, or does not overlap it.
    package static func chances(
        _ hazards: UnsafePointer<Double>, times factor: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        unsafe map(hazards, to: target, count: count) { chance(cumulativeHazard: $0 * factor) }
    }

    /// x to the power of y for each of `count` pairs.
    /// - Precondition: the target overlaps neither.
    package static func powers(
        _ bases: UnsafePointer<Double>, _ exponents: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>,
        count: Int
    ) {
        for index in 0..<count { unsafe target[index] = power(bases[index], exponents[index]) }
    }

    /// x to one power for each of `count` numbers.
    /// - Precondition: the target does not overlap them.
    package static func powers(
        _ bases: UnsafePointer<Double>, _ exponent: Double, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        for index in 0..<count { unsafe target[index] = power(bases[index], exponent) }
    }

    /// One number to the power of each of `count` others.
    /// - Precondition: the target does not overlap them.
    package static func powers(
        _ base: Double, _ exponents: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int
    ) {
        for index in 0..<count { unsafe target[index] = power(base, exponents[index]) }
    }

    @inline(__always)
    static func map(
        _ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, count: Int,
        _ function: (Double) -> Double
    ) {
        if unsafe source == UnsafePointer(target) {
            for index in 0..<count { unsafe target[index] = function(target[index]) }
        } else {
            for index in 0..<count { unsafe target[index] = function(source[index]) }
        }
    }
}
