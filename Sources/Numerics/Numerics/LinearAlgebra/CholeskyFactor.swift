/// The lower triangular matrix L of a matrix of covariances A = L Lᵀ.
///
/// Golub & Van Loan, "Matrix Computations", section 4.2, row by row, so that a row rests on the rows above it only and
/// stays what it is, bit for bit, when variables are added below. A variable that those above determine wholly is
/// taken, with zero on the diagonal.
package struct CholeskyFactor: Sendable, Hashable {
    /// The elements of each row up to the diagonal.
    package let rows: [[Double]]

    /// What is left of a variance counts as none up to this share of it: our choice, far above the rounding of a few
    /// hundred terms and far below any share that evidence could tell from none.
    private static let rounding = 1e-10

    /// What rounding may leave of a covariance with a variable that has no variance left, as a share of the two
    /// deviations: the root of the share of the variance.
    private static let roundingOfCovariance = 1e-5

    /// - Precondition: the matrix is square, and all its elements are finite.
    /// - Throws: where the matrix is not symmetric, to 1e-9 of the deviations, or not positive semidefinite.
    /// - Complexity: the cube of the number of rows.
    package init(_ matrix: [[Double]]) throws(MatrixError) {
        var rows: [[Double]] = []
        for (row, elements) in matrix.enumerated() {
            precondition(elements.count == matrix.count, "a matrix of covariances is square")
            let variance = elements[row]
            guard variance >= 0 else { throw .notPositiveDefinite(row: row, remainder: -1) }
            var factor: [Double] = []
            for column in 0..<row {
                let scale = (variance * matrix[column][column]).squareRoot()
                // Our choice: decimals that were rounded alike in both places are equal, so this is generous.
                guard abs(elements[column] - matrix[column][row]) <= 1e-9 * scale else {
                    throw .notSymmetric(row: row, column: column)
                }
                var rest = elements[column]
                for position in 0..<column { rest -= factor[position] * rows[column][position] }
                if rows[column][column] > 0 {
                    factor.append(rest / rows[column][column])
                } else {
                    guard abs(rest) <= Self.roundingOfCovariance * scale else {
                        throw .notPositiveDefinite(row: row, remainder: 0)
                    }
                    factor.append(0)
                }
            }
            var rest = variance
            for element in factor { rest -= element * element }
            guard rest >= -Self.rounding * variance else {
                throw .notPositiveDefinite(row: row, remainder: rest / variance)
            }
            factor.append(rest > Self.rounding * variance ? rest.squareRoot() : 0)
            rows.append(factor)
        }
        self.rows = rows
    }

    /// L z.
    /// - Precondition: as many numbers as rows.
    package func times(_ z: [Double]) -> [Double] {
        rows.map { row in
            var sum = 0.0
            for (position, element) in row.enumerated() { sum += element * z[position] }
            return sum
        }
    }
}
