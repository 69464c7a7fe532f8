/// The states of a population and the flows between them, as a drawing shows them.
package struct StateDiagram: Equatable, Sendable {
    package struct State: Equatable, Sendable {
        package let name: String
        /// The domain that is responsible; states of one domain stand in one frame.
        package let domain: String?

        package init(name: String, domain: String?) {
            self.name = name
            self.domain = domain
        }
    }

    /// Where a flow begins or ends.
    package enum Place: Hashable, Sendable {
        /// The state with this number.
        case state(Int)
        /// Every state: one mark stands for all of them, so that a flow of everybody is one arrow.
        case anyState
        /// Outside the population.
        case outside
    }

    package struct Flow: Equatable, Sendable {
        package let from: Place
        package let to: Place
        /// What stands at the head of its arrow, such as its number in a table.
        package let label: String
        /// Whether an intervention makes it, so that it is there in some scenarios only.
        package let isOfIntervention: Bool

        package init(from: Place, to: Place, label: String, isOfIntervention: Bool = false) {
            self.from = from
            self.to = to
            self.label = label
            self.isOfIntervention = isOfIntervention
        }
    }

    package let title: String
    /// What it shows, in words, for who does not see it.
    package let description: String
    package let states: [State]
    package let flows: [Flow]
    /// Whether a star behind a label marks a speed that an intervention changes, which the legend then says.
    package let hasChangedSpeeds: Bool
    package let language: ReportLanguage

    /// - Precondition: flows name states that there are.
    package init(
        title: String, description: String, states: [State], flows: [Flow], hasChangedSpeeds: Bool = false,
        language: ReportLanguage
    ) {
        self.title = title
        self.description = description
        self.states = states
        self.flows = flows
        self.hasChangedSpeeds = hasChangedSpeeds
        self.language = language
    }
}
