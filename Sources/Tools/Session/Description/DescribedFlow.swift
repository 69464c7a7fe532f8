import Checking
import Report
import SourceText

/// A flow as a description numbers it: as it is written, and as a diagram draws it.
struct DescribedFlow: Sendable {
    /// From 1 in the order of the description, through all populations.
    let number: Int
    let from: String
    let to: String
    /// How fast, or when, in the words of the text.
    let speed: String
    let documentation: String
    /// The title of the intervention whose flow it is.
    let intervention: String?
    /// Whether an intervention changes its speed.
    let isChanged: Bool
    /// Between which states it leads, for a diagram.
    let places: [(from: StateDiagram.Place, to: StateDiagram.Place)]
    /// What its speed is computed from.
    let expressions: [CheckedExpression]

    /// What stands at its arrow.
    var label: String { "\(number)\(isChanged ? "*" : "")" }
}
