import Analysis
import Checking
import Engine
import SourceText

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

    /// A variance that cannot be shared out, as what stops the run of the script.
    init(_ error: InfluenceError, _ range: SourceRange) {
        switch error {
        case .nothingVaries: self.init(.nothingVaries, scenario: "", range: range)
        case .tooFewDraws(let draws, let needed):
            self.init(.tooFewDraws(draws, needed: needed), scenario: "", range: range)
        case .notFinite(let value, let draw):
            self.init(.notFinite(value, what: "this"), scenario: "", draw: draw, range: range)
        }
    }
}
