import Checking
import Engine

extension RunError {
    /// An expression of a script without a value, as what stops the run of the script.
    init(_ error: EvaluationError, draw: Int? = nil) {
        switch error.problem {
        case .rowOutOfRange(let row, let rows):
            self.init(.rowOutOfRange(row, rows: rows), scenario: "", draw: draw, range: error.range)
        case .outsidePoints(let value, let from, let to, let unit):
            self.init(
                .outsidePoints(value, from: from, to: to, unit: unit), scenario: "", draw: draw, range: error.range)
        case .pointsNotAscending: self.init(.pointsNotAscending, scenario: "", draw: draw, range: error.range)
        }
    }
}
