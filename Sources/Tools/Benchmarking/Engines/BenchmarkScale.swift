/// How large the benchmarks are: the sizes that issues speak of, or those that a check has time for.
package enum BenchmarkScale: Sendable {
    case full
    case quick

    /// How many people the microsimulations have.
    var people: Int { self == .full ? 1_000_000 : 50_000 }

    /// How often each measurement is made; odd, so that the median is one of them.
    var rounds: Int { self == .full ? 9 : 3 }

    /// The whole Netherlands, or a hundredth of them.
    var country: Country {
        self == .full ? .netherlands : Country(people: Country.netherlands.people / 100, cycles: 120)
    }

    /// The draws of a cohort model.
    var cohortDraws: Int { self == .full ? 10_000 : 500 }

    /// The draws of the notebook on the households: fewer than 80 do not tell what its figures rest on.
    var householdDraws: Int { 100 }

    /// The smallest people, cycles and draws of the curves of growth; the largest are a thousand times as many.
    var growthSteps: [Int] { self == .full ? [1, 10, 100, 1_000] : [1, 10, 100] }
}
