/// Ties uniform numbers together by the correlations of their normal scores.
///
/// The uniforms of each draw become independent standard normal scores z, the scores become L z with L the Cholesky
/// factor of the correlations, and these become uniform again, so that each variable keeps its own distribution
/// (Nelsen 2006, "An Introduction to Copulas", section 2.3; Sklar's theorem). The correlation given is that of the
/// scores; the rank correlation of the variables is (6/π) arcsin(ρ/2) (Kruskal 1958, JASA 53, section 4), whatever
/// their distributions.
///
/// A variable rests on itself and on those before it, so the first keeps its uniforms, and adding one at the end
/// changes none before.
///
/// In the Latin hypercube a column keeps its own values and only their order changes: the draw whose new score has rank
/// r takes the r-th smallest of them. So each variable still has one point in each of its strata, which a plain
/// transform would spoil; the correlation between columns holds up to sampling error, as it does in a plain design.
/// Reordering a hypercube to a wanted dependence is the idea of Iman & Conover (1982), Communications in Statistics B
/// 11(3).
package struct GaussianCopula: Sendable, Hashable {
    package let factor: CholeskyFactor

    package init(factor: CholeskyFactor) {
        self.factor = factor
    }

    /// The columns of a design with their order or values changed to go together.
    ///
    /// - Parameter columns: one a variable, of equal length; all values strictly between 0 and 1, as are those returned.
    /// - Complexity: draws times the square of the number of columns.
    package func columns(_ columns: [[Double]], design: SamplingDesign) -> [[Double]] {
        precondition(columns.count == factor.rows.count, "a copula has one column for each variable")
        let scores = columns.map { $0.map { StandardNormal.quantile(.lower, $0) } }
        return factor.rows.enumerated().map { number, row in
            // A variable that goes with none before it keeps its bits.
            guard row.dropLast().contains(where: { $0 != 0 }) else { return columns[number] }
            let tied = columns[number].indices.map { draw in
                var sum = 0.0
                for (position, element) in row.enumerated() { sum += element * scores[position][draw] }
                return sum
            }
            switch design {
            case .plain: return tied.map(Self.uniform)
            case .latinHypercube: return Self.reordered(columns[number], by: tied)
            }
        }
    }

    /// The cumulative probability of a score, kept off 0 and 1 by the distance that uniforms keep.
    private static func uniform(_ score: Double) -> Double {
        min(max(StandardNormal.probability(.lower, score), 0x1p-53), 1 - 0x1p-53)
    }

    /// The same values, in the order of the scores; ties go to the earlier draw.
    private static func reordered(_ column: [Double], by scores: [Double]) -> [Double] {
        let sorted = column.sorted()
        let order = scores.indices.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] < scores[$1] }
        var result = column
        for (rank, draw) in order.enumerated() { result[draw] = sorted[rank] }
        return result
    }
}
