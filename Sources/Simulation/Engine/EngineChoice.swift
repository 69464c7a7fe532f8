/// Which engine a run takes that leaves the choice to the workbench, and why.
///
/// `expected` leaves out chance between people, which is part of the answer, so it is taken only where it is asked for.
/// Between the other two, which give the same distribution, it is the cheaper for the same certainty: `individuals`
/// costs people x cycles, `counts` cells x cycles. But of several scenarios what matters is their differences, and
/// there `individuals` lets the same people meet the same chance in each, while `counts` lets only cells do so; what
/// remains of chance in a difference has to be made up for by draws. Where too little is known, it is `individuals`.
package struct EngineChoice: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// There is nobody to count.
        case nobody
        /// Something that `counts` cannot run.
        case obstacle(EngineObstacle)
        /// How many people or cells there are is not known beforehand.
        case unknown
        /// There are too few people for each cell.
        case fewPeople
        /// It would be cheaper to count, but not for differences between so many scenarios.
        case differences(scenarios: Int)
        /// To count is cheaper, for that many people at least and so many cells at most.
        case manyPeople(people: Double, cells: Double)
    }

    package let engine: EngineName
    package let reason: Reason

    /// A cell takes as long as so many people: a binomial draw or more a destination and the code of a row, against
    /// a few nanoseconds a person (our choice, to the side of `individuals`).
    static let peopleForOneCell = 50.0

    /// A difference between scenarios needs so many times the draws where cells share chance in the place of people:
    /// where nine in ten people meet the same in both scenarios and the rest something else, hardly a tenth of the
    /// variance between people remains of it by person; where it is ninety-nine in a hundred, a hundredth (our choice).
    static let drawsForOneDraw = 100.0

    /// The choice for scenarios that will be compared draw by draw.
    package init(_ scenarios: [EngineWork]) {
        (engine, reason) = Self.choice(scenarios)
    }

    private static func choice(_ scenarios: [EngineWork]) -> (EngineName, Reason) {
        if scenarios.allSatisfy({ $0.people == 0 }) { return (.individuals, .nobody) }
        for case let obstacle? in scenarios.map(\.obstacle) { return (.individuals, .obstacle(obstacle)) }
        var (fewest, most) = (Double.infinity, 0.0)
        for scenario in scenarios {
            guard let people = scenario.people, let cells = scenario.cells else { return (.individuals, .unknown) }
            (fewest, most) = (min(fewest, people), max(most, cells))
        }
        let needed = most * peopleForOneCell
        if fewest <= needed { return (.individuals, .fewPeople) }
        if scenarios.count > 1, fewest <= needed * drawsForOneDraw {
            return (.individuals, .differences(scenarios: scenarios.count))
        }
        return (.counts, .manyPeople(people: fewest, cells: most))
    }
}
