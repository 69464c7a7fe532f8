/// What can be wrong with the meaning of a well-formed text. The wording is in `CheckProblem+Wording.swift`.
package enum CheckProblem: Sendable, Equatable {
    // Names
    case unknownName(String, what: String, nearest: String?)
    case declaredBelow(String)
    case nameTaken(String)
    case reservedName(String, meaning: String)
    case wrongKindOfName(String, expected: String, found: String)

    // Units and types
    case unknownUnit(String, nearest: String?)
    case unitsDiffer(operation: String, left: String, right: String)
    case wrongUnit(what: String, expected: String, found: String)
    case wrongType(what: String, expected: String, found: String)
    case powerNotWhole
    case oddRoot(String)
    case rowsDiffer(left: Int, right: Int)
    case changesTooOften(what: String, allowed: BindingTime, found: BindingTime)
    case outOfRange(what: String, value: Double, allowed: String)

    // Functions and distributions
    case unknownFunction(String, nearest: String?)
    case wrongArguments(function: String, expected: String)
    /// Arguments that could mean more than one thing, and the ways of writing what each means.
    case ambiguousArguments(function: String, forms: [String])
    case distributionInExpression(String)
    case notADistribution
    /// Arguments that no distribution of its kind has, in the words of the distribution.
    case impossibleDistribution(String, unit: String?)

    // Data
    case unreadableFile(path: String, reason: String)
    case emptyTable(path: String)
    case repeatedColumn(String)
    case unknownColumn(String, path: String, columns: [String], nearest: String?)
    case raggedRow(found: Int, expected: Int)
    case brokenCell(String)
    case badCell(String, column: String)
    case repeatedRow(String)
    case unknownRow(String, nearest: String?)
    case rowOutOfRange(Double, rows: Int)
    case statesWithoutRow([String])
    case statesWithoutColumn([String])
    /// Chances out of a state of which one is none, or that add up to more than one.
    case chancesExceedOne(state: String, [Double])
    case pointsNotAscending
    case rowsWithoutNames
    /// A name in square brackets that is a row of the table and something else besides.
    case ambiguousRow(String, other: String)

    // Models
    case missingOrigin(String)
    case missingClause(String, of: String)
    case repeatedClause(String)
    /// The states of a population are used above the line that declares them.
    case statesBelow
    case responseTooEarly
    case windowMissing(String)
    case windowNotAllowed(String, allowed: String)
    case nothingToAffect(String, nearest: String?)
    /// Two clauses that give the same thing in two ways.
    case clausesClash(String, String)
    case noFlowToAffect
    /// A flow that leads to several states, of which an effect names one.
    case flowIsShared
    case stepsNotAscending
    case tableNotAscending
    /// An intervention that excludes one of another population, or itself.
    case cannotExclude(String)
    case horizonNotWhole
    /// Weights that are not one for each time point.
    case noPriceYear(Int)
    case noPriceIndex(from: Int, to: Int)
    case yearWithoutIndex(Int, known: [Int])
    case rowIsNoYear(String)
    case unusedPriceIndex
    /// A result is to be shown in the prices of another year.
    case shownInOtherPrices(Int)
    case correctionWeights(found: Int, cycles: Int)
    case simpsonNeedsEvenCycles(Int)
    case tooManyCycles(limit: Int)
    case tooManyParts(String, limit: Int)
    case unusedParameter(String)
    case unusedName(String, Declaration)
    /// A unit to show a value in, where nothing is shown.
    case unitNotShown
    case definitionsTooDeep(limit: Int)

    // Parameters
    case missingOriginOfCorrelation(String, String)
    /// A parameter that is not drawn by one uniform number, and why.
    case cannotBeCorrelated(String, reason: String)
    case correlatedWithItself(String)
    case correlatedTwice(String, String)
    /// Correlations that no parameters have: the share of the variance of one that those before it would leave.
    case impossibleCorrelations(of: String, given: [String], share: Double)
    /// A correlated parameter that a scenario fixes, and those it is correlated with.
    case correlationWithoutEffect(String, [String])

    // Scenarios
    case setTwice(String)
    case scenarioChangesNothing(String)
    case settingWithoutEffect(String)
    /// A parameter is given the value that it has.
    case setToPresentValue(String)
    case interventionNeverStarted(String)
    case settingReplaced(String, by: String)
    case startedTwice(String)
    case neverStarts
    /// A stage gate at a moment that no cycle begins at or after.
    case gateTooLate
    case flowToItself(String)
    /// An amount falls on moves that no flow makes.
    case moveNeverMade

    // Scripts
    case scriptInModel(String)
    case notRun(String)
    /// A question about people to a model that has none.
    case noPopulation(String)
    case runMixesModels
    case alreadyRun(String)
    case runsMixed
    case unknownAxis(String, available: [String])
    case unknownLabel(String, axes: [String])
    case measuresDiffer(left: String, right: String)
    case needsOneNumber
    case callsItself(String)
    case unusedFunction(String)
    /// A loop over numbers that only a run will tell.
    case loopNotKnown
    /// A range over a quantity with this unit, of which one is no natural step.
    case stepMissing(String)
    case tooManySteps(limit: Int)
    case callsTooDeep(limit: Int)
    case cellsAndColumnsDiffer(cells: Int, columns: Int)
}
