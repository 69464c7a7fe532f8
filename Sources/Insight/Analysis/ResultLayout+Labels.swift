package import Quantities
package import Results

extension ResultLayout {
    /// The labels along an axis; `care` stands first among the causes.
    package func labels(_ axis: Axis) -> [Label] {
        switch axis {
        case .year: years.map { Label(name: "\($0)", title: "\($0)") }
        case .population: populations
        case .domain, .fromDomain: domains + [Self.none]
        case .toDomain: domains + [Self.none, Self.out]
        case .payer: payers
        case .cause: [Label(name: "care", title: "care")] + interventions
        case .state, .from: states.map { Label(name: $0.name, title: $0.name) }
        case .to: states.map { Label(name: $0.name, title: $0.name) } + [Self.out]
        case .intervention: interventions
        }
    }

    /// Stands behind the domains for states that belong to none.
    private static let none = Label(name: "none", title: "none")

    /// Stands behind the states for who leaves the population.
    private static let out = Label(name: "out", title: "out")
}
