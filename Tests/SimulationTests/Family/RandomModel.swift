import TestSupport

/// A model that chance wrote: a text of the language, the same for the same number.
///
/// Its constructs are those that can be counted: states, flows of every kind, attributes of few values, people who
/// arrive and leave, interventions under limits. Continuous attributes have no cells and budgets are kept course by
/// course, so they are in none of them.
struct RandomModel: Sendable, CustomStringConvertible {
    let number: Int
    /// How many people there are at the start: what amounts and rates asked of the run are measured by.
    let size: Int
    let states: [String]
    let interventions: [String]
    let text: String
    /// What the rate of the first flow, which every model has, is multiplied by where an error is planted.
    static let mark = "1.0 * "

    var description: String { "model \(number)" }

    /// The scenario that starts all there is.
    var scenario: String { interventions.isEmpty ? "basis" : "helped" }

    init(_ number: Int) {
        var writer = RandomModelWriter(seed: UInt64(number))
        text = writer.model()
        self.number = number
        size = writer.size
        states = writer.states
        interventions = writer.interventions
    }

    /// The same model with texts put in where it can grow: before its population, before the flows of that and among its
    /// last clauses, behind all.
    func growing(above: String = "", first: String = "", within: String = "", below: String = "") -> String {
        let flow = "flow \(states[0]) -> \(states[1]) at rate \(Self.mark)"
        return text.replacing("let used", with: above + "\nlet used", maxReplacements: 1)
            .replacing(flow, with: first + "\n" + flow, maxReplacements: 1)
            .replacing("cost Support \"By chance\"", with: within + "\ncost Support \"By chance\"", maxReplacements: 1)
            + "\n" + below
    }

    /// The same model with another rate in one flow out of the first state.
    func withPlantedError(_ factor: Double) -> String {
        text.replacing(Self.mark, with: "\(factor) * ", maxReplacements: 1)
    }
}
