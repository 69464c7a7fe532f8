package import Numerics
package import Quantities
package import SourceText

/// A distribution with its arguments: numbers, or one column of data.
package struct CheckedDistribution: Sendable {
    package enum Form: Sendable, Hashable {
        case parametric(DistributionForm)
        /// One of the values of a column, each with the same chance.
        case empirical
        /// A row number from 0, with chances in proportion to a column.
        case categorical
        /// The values of a column with weights that are themselves uncertain (Rubin 1981).
        case bayesianBootstrap
        /// Several numbers at once.
        case vector(VectorForm)
    }

    package let form: Form
    package let arguments: [CheckedExpression]
    package let dimension: Dimension
    package let range: SourceRange
}
