package import Quantities

/// A model whose every name, unit and type has been checked.
///
/// Parts refer to one another by their number in these arrays. All quantities are in canonical units.
package struct CheckedModel: Sendable {
    package var name = ""
    package var title: String?
    /// The length of a cycle in months.
    package var cycleLength = 1.0
    package var start = CalendarMonth(year: 2021, month: 1)
    /// The number of cycles until the horizon.
    package var cycles = 0
    package var priceYear: Int?
    /// What is written in the prices of other years, in the order of the text.
    package var priceConversions: [PriceConversion] = []
    /// Discount rates per year for money and for health.
    package var costDiscount = 0.0
    package var healthDiscount = 0.0
    /// Nil where each cycle is booked by who is where at its start.
    package var correction: WithinCycleCorrection?

    package var sources: [CheckedSource] = []
    package var payers: [Titled] = []
    package var domains: [CheckedDomain] = []
    package var parameters: [CheckedParameter] = []
    package var correlations: [CheckedCorrelation] = []
    package var definitions: [CheckedDefinition] = []
    package var populations: [CheckedPopulation] = []
    package var interventions: [CheckedIntervention] = []
    package var outcomes: [CheckedOutcome] = []
    /// Outcomes of the model as a whole, which need no population.
    package var modelOutcomes: [CheckedModelOutcome] = []
    package var stances: [CheckedStance] = []
    /// The first is always `basis`, which changes nothing.
    package var scenarios: [CheckedScenario] = []

    package init() {}
}
