extension RunError {
    /// The stable names of what can stop a run, by which messages, tests and explanations refer to them.
    package enum Identifier: String, Sendable, CaseIterable {
        case impossibleDraw = "impossible-draw"
        case impossibleCorrelations = "impossible-correlations"
        case sizeOutOfRange = "size-out-of-range"
        case chanceOutOfRange = "chance-out-of-range"
        case negativeRate = "negative-rate"
        case impossibleShares = "impossible-shares"
        case rowAboveOne = "row-above-one"
        case negativeArrivals = "negative-arrivals"
        case tooManyPeople = "too-many-people"
        case tooManyCells = "too-many-cells"
        case outsidePoints = "outside-points"
        case pointsUnordered = "points-unordered"
        case acceptanceOutOfRange = "acceptance-out-of-range"
        case courseTooShort = "course-too-short"
        case courseOfNothing = "course-of-nothing"
        case dropoutOutOfRange = "dropout-out-of-range"
        case belowZero = "below-zero"
        case noCourses = "no-courses"
        case budgetTooSmall = "budget-too-small"
        case negativeHalfLife = "negative-half-life"
        case negativeBuildUp = "negative-build-up"
        case aftercareTooShort = "aftercare-too-short"
        case noSuchRow = "no-such-row"
        case notAnAmount = "not-an-amount"
        case undecided
        case nothingVaries = "nothing-varies"
        case tooFewDraws = "too-few-draws"
        case memory
        case engineCannotRun = "engine-cannot-run"
        case stopped
    }

    /// The stable name of the problem.
    package var identifier: Identifier {
        switch problem {
        case .impossibleDistribution: .impossibleDraw
        case .impossibleCorrelations: .impossibleCorrelations
        case .size: .sizeOutOfRange
        case .chance: .chanceOutOfRange
        case .rate: .negativeRate
        case .shares: .impossibleShares
        case .row: .rowAboveOne
        case .arrivals: .negativeArrivals
        case .tooManyPeople: .tooManyPeople
        case .tooManyCells: .tooManyCells
        case .outsidePoints: .outsidePoints
        case .pointsNotAscending: .pointsUnordered
        case .acceptance: .acceptanceOutOfRange
        case .duration: .courseTooShort
        case .drawnDuration: .courseOfNothing
        case .dropout: .dropoutOutOfRange
        case .negative: .belowZero
        case .mostCourses: .noCourses
        case .budget: .budgetTooSmall
        case .halfLife: .negativeHalfLife
        case .buildUp: .negativeBuildUp
        case .timeAfterCourse: .aftercareTooShort
        case .rowOutOfRange: .noSuchRow
        case .notFinite: .notAnAmount
        case .undecided: .undecided
        case .nothingVaries: .nothingVaries
        case .tooFewDraws: .tooFewDraws
        case .memory: .memory
        case .engine: .engineCannotRun
        case .cancelled: .stopped
        }
    }
}
