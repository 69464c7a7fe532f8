import Quantities
package import SourceText

package struct CheckedPopulation: Sendable {
    package let name: String
    package let title: String
    package let documentation: String
    package var states: [String] = []
    /// For each state, the domain that is responsible, if any.
    package var stateDomains: [Int?] = []
    /// The attribute that holds the age on entry, where an age is kept.
    package var ageAttribute: Int?
    package var arrivals: [CheckedArrivals] = []
    package var size = CheckedExpression(
        .number(0), type: .number(.none), binding: .constant, range: .init(file: .init(index: 0), lower: 0, upper: 0))
    package var initialProportions: CheckedExpression?
    package var attributes: [CheckedAttribute] = []
    package var costs: [CheckedCost] = []
    package var flows: [CheckedFlow] = []
    package let range: SourceRange
}
