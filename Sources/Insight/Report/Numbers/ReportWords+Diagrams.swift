/// The legend of a diagram of states.
extension ReportWords {
    package var signFlow: String {
        either(
            "stroom; het nummer bij de pijlpunt is dat in de tabel van de stromen",
            "flow; the number at the head of an arrow is that in the table of flows")
    }
    package var signOwnFlow: String {
        either("stroom door een interventie, als die loopt", "flow of an intervention, where that runs")
    }
    package var signInflow: String { either("instroom van buiten", "people who enter from outside") }
    package var signOutflow: String { either("vertrek uit de groep", "people who leave the population") }
    package var signEveryState: String { either("uit elke andere toestand", "from every other state") }
    package var signChangedSpeed: String {
        either(
            "* een interventie verandert de snelheid van deze stroom",
            "* an intervention changes the speed of this flow")
    }
    package func everyStateLeaves(_ numbers: String) -> String {
        either(
            "Uit elke toestand vertrekken ook mensen: stroom \(numbers).",
            "People also leave from every state: flow \(numbers).")
    }
    package func everyStateToEvery(_ numbers: String) -> String {
        either(
            "Van elke toestand naar elke andere: stroom \(numbers).",
            "From every state to every other: flow \(numbers).")
    }
    /// What a diagram shows, for who does not see it.
    /// - Parameter flows: each as `number from -> to`.
    package func diagramDescribed(states: String, flows: String) -> String {
        either("Toestanden: \(states). Stromen: \(flows).", "States: \(states). Flows: \(flows).")
    }
}
