import Numerics
import Testing

@Suite struct CholeskyFactorTests {
    @Test func `a factor has the known elements`() throws {
        // L = ((2, 0, 0), (1, 3, 0), (-1, 2, 1)) was chosen and L Lᵀ computed by hand.
        let factor = try CholeskyFactor([[4, 2, -2], [2, 10, 5], [-2, 5, 6]])
        #expect(factor.rows == [[2], [1, 3], [-1, 2, 1]])
        #expect(factor.times([1, 1, 1]) == [2, 4, 2])
    }

    @Test func `a row stays bit for bit when variables are added below`() throws {
        let whole = try CholeskyFactor([[1, 0.3, 0.2], [0.3, 1, -0.4], [0.2, -0.4, 1]])
        let part = try CholeskyFactor([[1, 0.3], [0.3, 1]])
        #expect(Array(whole.rows[..<2]) == part.rows)
    }

    @Test func `what those above determine wholly is left with nothing of its own`() throws {
        let factor = try CholeskyFactor([[1, 1, 0.5], [1, 1, 0.5], [0.5, 0.5, 1]])
        #expect(factor.rows[1] == [1, 0])
        #expect(factor.rows[2] == [0.5, 0, 0.75.squareRoot()])
        #expect(try CholeskyFactor([[0]]).rows == [[0]])
    }

    @Test func `a matrix that no variables have is refused, with the row and what it leaves`() {
        #expect(throws: MatrixError.notPositiveDefinite(row: 1, remainder: -3)) {
            try CholeskyFactor([[1, 2], [2, 1]])
        }
        // Given the first, the second and third are left with 0.19 each, and would have to share 1 - 0.81 = -0.81.
        #expect(throws: MatrixError.self) { try CholeskyFactor([[1, 0.9, 0.9], [0.9, 1, 0], [0.9, 0, 1]]) }
        #expect(throws: MatrixError.notPositiveDefinite(row: 2, remainder: 0)) {
            try CholeskyFactor([[1, 1, 0], [1, 1, 0.5], [0, 0.5, 1]])
        }
        #expect(throws: MatrixError.notPositiveDefinite(row: 0, remainder: -1)) { try CholeskyFactor([[-1]]) }
        #expect(throws: MatrixError.notSymmetric(row: 1, column: 0)) { try CholeskyFactor([[1, 0.5], [0.4, 1]]) }
    }
}
