extension SickSicker {
    /// The model as one types it; scenario 0 is `basis`, 1 the treatment.
    package var text: String {
        """
        model SickSicker
        cycle 1 year
        start 2021-01
        horizon \(cycles) years
        currency EUR 2019
        discount costs 3 %, health 3 %
        payer zorg "Care"
        domain Zorg paid by zorg
        \(dying == .byTable ? "table death from \"\(Self.tableName)\" { chance: number }" : "")
        parameter treated = 0 assumption "the strategy chooses"

        population cohort {
          size \(people)
          states H, S1, S2, D
          \(ages)
          let hazard = \(hazard)
          flow H -> S1 with chance \(Self.sick) per year
          flow H -> D at rate hazard
          flow S1 -> H with chance \(Self.recovered) per year
          flow S1 -> S2 with chance \(Self.sicker) per year
          flow S1 -> D at rate \(Self.sickHazard) * hazard
          flow S2 -> D at rate \(Self.sickerHazard) * hazard
          cost Zorg "Care" = if state == H then \(Self.costs[0]) EUR/year/person
            else if state == S1 then \(Self.costs[1]) EUR/year/person
            else if state == S2 then \(Self.costs[2]) EUR/year/person else 0 EUR/year/person
          cost Zorg "Treatment" = if state in [S1, S2] then treated * \(Self.treatment) EUR/year/person
            else 0 EUR/year/person
          outcome health = if state == H then \(Self.utilities[0]) QALY/year
            else if state == S1 then (1 - treated) * \(Self.utilities[1]) QALY/year + treated * \(Self.treatedUtility) QALY/year
            else if state == S2 then \(Self.utilities[2]) QALY/year else 0 QALY/year
        }

        scenario treatment { set treated = 1 assumption "the strategy" }
        """
    }

    /// The table of chances by age, as a file of comma-separated values.
    package var table: String {
        "age,chance\n" + tableAges.map { "\($0),\(Self.tableChance(age: $0))\n" }.joined()
    }

    static let tableName = "death.csv"

    private var ages: String {
        dying == .plain
            ? "" : "age ~ uniform(\(Self.ages.lowerBound) years, \(Self.ages.upperBound) years)"
    }

    private var hazard: String {
        switch dying {
        case .plain: "-ln(1 - \(Self.healthyDeath)) / 1 year"
        case .byTable: "-ln(1 - death.chance[floor(age / 1 year) + 1]) / 1 year"
        case .byFormula: "\(Self.hazardAtBirth) * exp(\(Self.hazardGrowth) * age / 1 year) / 1 year"
        }
    }
}
