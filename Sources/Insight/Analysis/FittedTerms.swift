/// The terms of a curve through the draws of a number: the number itself, and polynomials of its rank.
///
/// A figure may bend with a number in any way, and a number may have any distribution. Legendre polynomials of the rank
/// follow smooth bends without being led by a few large draws; the number itself, in front, makes a line exact for every
/// distribution, a normal one included, whose tails a polynomial of the rank follows slowly.
enum FittedTerms {
    /// The most terms of one number: itself and degrees 1 to 8. Our choice: what degree 8 leaves of a whole wave, the
    /// second number of Ishigami's function, is 0.1 % of its part, and of a kink, as in Sobol's g-function, 0.3 %. Degree
    /// 3, which is enough for what only rises or falls, would miss nine tenths of that wave.
    static let most = 9
    /// The fewest terms of one number by itself, which can still bend both ways: itself and degrees 1 to 3.
    static let fewest = 4
    /// How many draws each coefficient asks for. Harrell 2015 (Regression Modeling Strategies, section 4.4) names 10 to
    /// 20 observations for each; we take the strict end.
    static let drawsPerTerm = 20

    /// The terms of some columns together, as many of each as the draws allow; nil where they allow too few.
    ///
    /// One column gets four terms or more. Of several, such as the rows of a parameter that is drawn at once, each gets
    /// one at least: a line in each.
    static func terms(of columns: [[Double]]) -> [[Double]]? {
        guard let draws = columns.first?.count else { return [] }
        let each = min(most, draws / drawsPerTerm / columns.count)
        guard each >= (columns.count == 1 ? fewest : 1) else { return nil }
        return columns.flatMap { terms(of: $0, count: each) }
    }

    /// The draws that `terms(of:)` asks for so many columns.
    static func drawsNeeded(columns: Int) -> Int { drawsPerTerm * max(fewest, columns) }

    private static func terms(of column: [Double], count: Int) -> [[Double]] {
        let ranks = ranks(of: column)
        var terms = [column]
        var (before, last) = ([Double](repeating: 1, count: column.count), ranks)
        for degree in 1..<max(1, count) {
            terms.append(last)
            // (k + 1) P(k+1) = (2k + 1) x P(k) - k P(k-1): Abramowitz & Stegun 22.7.10.
            let (k, next) = (Double(degree), Double(degree + 1))
            let following = ranks.indices.map { ((2 * k + 1) * ranks[$0] * last[$0] - k * before[$0]) / next }
            (before, last) = (last, following)
        }
        return terms
    }

    /// Ranks spread evenly between -1 and 1; numbers that are equal share the middle of theirs.
    static func ranks(of column: [Double]) -> [Double] {
        let order = column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
        var ranks = [Double](repeating: 0, count: column.count)
        var first = 0
        while first < order.count {
            var last = first
            while last + 1 < order.count, column[order[last + 1]] == column[order[first]] { last += 1 }
            let middle = Double(first + last + 1) / Double(order.count) - 1
            for place in first...last { ranks[order[place]] = middle }
            first = last + 1
        }
        return ranks
    }
}
