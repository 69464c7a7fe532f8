/// Why a matrix is no matrix of covariances or correlations.
package enum MatrixError: Error, Equatable, Sendable {
    /// An element, by row and column from 0, differs from the one mirrored in the diagonal.
    case notSymmetric(row: Int, column: Int)
    /// The variable of a row, from 0, would be left with this share of its variance, given those of the rows above.
    ///
    /// Below zero; or zero, where it would still go with a variable below it.
    case notPositiveDefinite(row: Int, remainder: Double)
}
