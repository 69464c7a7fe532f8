import Quantities

extension Catalog {
    static let axes = Axis.allCases.map { axis in
        let (summary, example) = words(axis)
        return CatalogEntry(
            .axis, axis.rawValue, ["measure by \(axis.rawValue)"], summary,
            examples: [CatalogExample(.script, "table \(example) by \(axis.rawValue)")])
    }

    private static func words(_ axis: Axis) -> (String, String) {
        switch axis {
        case .year: ("the calendar year in which something is booked", "saving")
        case .population: ("the population that it belongs to", "saving")
        case .domain: ("the domain of care that it falls in", "saving")
        case .payer: ("who pays it", "saving")
        case .cause: ("care, or the intervention that brings it", "saving")
        case .state: ("the state that people are in", "people(basis)")
        case .from: ("the state that people leave", "flows(basis)")
        case .to: ("the state that people enter, or out", "flows(basis)")
        case .fromDomain: ("the domain of the state that people leave", "flows(basis)")
        case .toDomain: ("the domain of the state that people enter", "flows(basis)")
        case .intervention: ("the intervention of a course", "started(coached)")
        }
    }
}
