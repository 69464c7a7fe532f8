/// The distributions of several numbers at once.
package enum VectorForm: String, Sendable, CaseIterable, Hashable {
    /// Shares that sum to one, by as many weights.
    case dirichlet
    /// Counts that sum to a number of trials: the trials, then the chance of each count.
    case multinomial
    /// Normal quantities that go together: as many means, then the matrix of covariances row by row.
    case multivariateNormal

    /// How many numbers are drawn with so many arguments; nil where no distribution has so many.
    package func rows(arguments count: Int) -> Int? {
        switch self {
        case .dirichlet: count > 0 ? count : nil
        case .multinomial: count > 1 ? count - 1 : nil
        case .multivariateNormal:
            (1...max(1, count)).first { $0 + $0 * $0 >= count }.flatMap {
                $0 + $0 * $0 == count ? $0 : nil
            }
        }
    }

    /// How many uniform numbers one draw of so many numbers takes.
    package func uniforms(rows: Int) -> Int {
        switch self {
        case .dirichlet, .multivariateNormal: rows
        // The last count is what the others leave.
        case .multinomial: rows - 1
        }
    }

    /// The form around its arguments, which have been written.
    /// - Precondition: as many arguments as the form has.
    package func text(_ arguments: [String]) -> String {
        func list(_ part: ArraySlice<String>) -> String { "[\(part.joined(separator: ", "))]" }
        switch self {
        case .dirichlet: return "dirichlet(\(list(arguments[...])))"
        case .multinomial: return "multinomial(trials: \(arguments[0]), chances: \(list(arguments[1...])))"
        case .multivariateNormal:
            let rows = rows(arguments: arguments.count) ?? 0
            let matrix = (1...max(1, rows)).map { list(arguments[$0 * rows..<($0 + 1) * rows]) }
            return "multivariateNormal(means: \(list(arguments[..<rows])), covariance: "
                + "[\(matrix.joined(separator: ", "))])"
        }
    }
}
