import Numerics
import Testing

@Suite struct OperationTests {
    /// a - b ⌊a/b⌋, Knuth, "The Art of Computer Programming", volume 1, section 1.2.4.
    @Test(arguments: [(14.0, 12.0, 2.0), (-1, 12, 11), (-14, -12, -2), (5, -3, -1), (7.5, 2, 1.5), (-12, 12, 0)])
    func `a remainder has the sign of the divisor`(a: Double, b: Double, expected: Double) {
        #expect(Operation.remainder.result(a, b) == expected)
    }

    @Test func `halves are rounded away from zero, and nothing is left of no divisor`() {
        #expect(Operation.round.result(2.5) == 3)
        #expect(Operation.round.result(-2.5) == -3)
        #expect(Operation.remainder.result(1, 0).isNaN)
    }

    @Test func `angles and logarithms have their known values`() {
        #expect(Operation.sine.result(.pi / 6) < 0.5 + 1e-15 && Operation.sine.result(.pi / 6) > 0.5 - 1e-15)
        #expect(Operation.cosine.result(.pi) == -1)
        #expect(abs(Operation.tangent.result(.pi / 4) - 1) < 1e-15)
        #expect(Operation.decimalLogarithm.result(1_000) == 3)
    }
}
