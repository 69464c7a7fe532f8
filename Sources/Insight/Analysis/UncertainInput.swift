/// A parameter that differs between the draws of a figure.
package struct UncertainInput: Sendable, Equatable {
    /// By which the parameter is known to who asks.
    package let number: Int
    /// Whether nobody vouches for it.
    package let isAssumption: Bool
    /// Its draws: one column, or several where it is a column itself, or where scenarios draw it differently.
    let columns: [[Double]]

    /// Columns that do not vary, and those whose draws come in the same order as an earlier one's, tell nothing of their
    /// own and are left out: with one quantile function or another, the same chance lies behind them.
    /// - Precondition: all columns have one length.
    package init(number: Int, isAssumption: Bool, columns: [[Double]]) {
        self.number = number
        self.isAssumption = isAssumption
        var (kept, known): ([[Double]], [[Double]]) = ([], [])
        for column in columns where column.contains(where: { $0 != column[0] }) {
            let ranks = FittedTerms.ranks(of: column)
            guard !known.contains(ranks) else { continue }
            known.append(ranks)
            kept.append(column)
        }
        self.columns = kept
    }

    /// Whether it differs between draws.
    package var varies: Bool { !columns.isEmpty }
}
