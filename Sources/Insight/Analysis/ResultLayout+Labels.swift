package import Quantities
package import Results

extension ResultLayout {
    /// The labels along an axis; `care` stands first among the causes.
    package func labels(_ axis: Axis) -> [Label] {
        switch axis {
        case .year: years.map { Label(name: "\($0)", title: "\($0)") }
        case .population: populations
        case .domain: domains
        case .payer: payers
        case .cause: [Label(name: "care", title: "care")] + interventions
        case .state, .from, .to: states.map { Label(name: $0.name, title: $0.name) }
        case .intervention: interventions
        }
    }
}
