/// Columns of numbers made free of their means and of one another, each of length one.
///
/// Modified Gram-Schmidt, each column twice, so that the columns are orthogonal to rounding whatever they were
/// (Björck 1967, BIT 7(1); Giraud, Langou & Rozložník 2005, Computers & Mathematics with Applications 50(7)). A column
/// that those before it already tell is left out.
struct OrthonormalColumns {
    let columns: [[Double]]

    /// What is left of a column counts as none up to this share of its sum of squares: our choice. Leaving it out costs
    /// a figure that is a line of the column at most this share of its variance, and keeping it would spend a
    /// coefficient on the distance between a number and its rank, which is noise.
    private static let remainder = 1e-4

    /// - Precondition: all columns have one length.
    /// - Complexity: the length times the square of the number of columns.
    init(_ columns: [[Double]]) {
        var kept: [[Double]] = []
        for column in columns {
            var rest = Self.centred(column)
            let whole = Self.product(rest, rest)
            guard whole > 0 else { continue }
            for _ in 0..<2 {
                for other in kept {
                    let part = Self.product(rest, other)
                    for draw in rest.indices { rest[draw] -= part * other[draw] }
                }
            }
            let left = Self.product(rest, rest)
            guard left > Self.remainder * whole else { continue }
            let length = left.squareRoot()
            kept.append(rest.map { $0 / length })
        }
        self.columns = kept
    }

    /// The part of a column that these columns tell.
    /// - Precondition: the column has their length, and its mean is zero.
    func fit(to column: [Double]) -> [Double] {
        var fit = [Double](repeating: 0, count: column.count)
        for other in columns {
            let part = Self.product(column, other)
            for draw in fit.indices { fit[draw] += part * other[draw] }
        }
        return fit
    }

    static func centred(_ column: [Double]) -> [Double] {
        let mean = column.reduce(0, +) / Double(column.count)
        return column.map { $0 - mean }
    }

    private static func product(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for position in left.indices { sum += left[position] * right[position] }
        return sum
    }
}
