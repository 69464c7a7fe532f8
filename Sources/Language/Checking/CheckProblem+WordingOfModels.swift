import SourceText

/// What is wrong with interventions, scenarios and the parts of a model.
extension CheckProblem {
    var interventionsWording: Text? {
        switch self {
        case .clausesClash(let one, let other):
            (
                .clausesClash, "'\(one)' and '\(other)' stand beside each other", "both give the same number",
                "take one out"
            )
        case .noFlowToAffect:
            (
                .noFlowToAffect, "the population has no flow like this with a rate or chance",
                "an effect multiplies the rate of a flow, and one that is certain has none", nil
            )
        case .flowIsShared:
            (
                .flowIsShared, "a flow leads to this state among others", "an effect is on the rate of a whole flow",
                "write -> any for all of the flow, or give the state a flow of its own"
            )
        case .stepsNotAscending:
            (
                .stepsNotAscending, "the months of the steps do not ascend", "each step holds until the next",
                "order them"
            )
        case .tableNotAscending:
            (
                .tableNotAscending, "the values of this column do not ascend",
                "a line goes from each point to the next",
                "order the rows, and give each value once"
            )
        case .cannotExclude(let name):
            (
                .cannotExclude, "'\(name)' cannot be excluded here",
                "an intervention excludes others of the same population", nil
            )
        case .gateTooLate:
            (
                .gateTooLate, "this condition is never looked at",
                "no cycle of the model begins at or after its moment",
                "choose an earlier moment"
            )
        default: nil
        }
    }

    var modelsWording: Text? {
        switch self {
        case .missingClause(let clause, let what): (.missingClause, "\(what) has no '\(clause)'", nil, "add the clause")
        case .repeatedClause(let clause):
            (
                .repeatedClause, "'\(clause)' is given twice", "one of the two would silently have no effect",
                "take one out"
            )
        case .statesBelow:
            (
                .statesBelow, "the states of this population are declared below this place",
                "what is said of a state is read from top to bottom", "move the line with 'states' up"
            )
        case .responseTooEarly:
            (
                .responseTooEarly, "the response of an individual is not known here", "it is drawn as a course begins",
                "use it below the line with 'response', in what holds in or after a course"
            )
        case .windowMissing(let what):
            (
                .windowMissing, "it is not said when this \(what) holds", nil,
                "add: while active, on start, on completion, on dropout, or: afterwards for 12 months"
            )
        case .windowNotAllowed(let what, let allowed): (.windowNotAllowed, "\(what) holds \(allowed)", nil, nil)
        case .nothingToAffect(let name, let nearest):
            (
                .nothingToAffect, "the population has no cost in a domain, and no outcome, named '\(name)'",
                "an effect multiplies the costs of a domain or an outcome of the population", Self.meant(nearest)
            )
        case .correctionWeights(let found, let cycles):
            (
                .correctionWeights,
                "the correction has \(found) weight\(found == 1 ? "" : "s"), and there are \(cycles + 1) time points",
                "a weight belongs to each time point, the start and the end of the model included",
                "give one weight more than there are cycles"
            )
        case .simpsonNeedsEvenCycles(let cycles):
            (
                .simpsonNeedsEvenCycles, "Simpson's rule needs an even number of cycles, and there are \(cycles)",
                "with an odd number its last interval has no pair, and the rule is no better than its worst end",
                "choose half-cycle, or a horizon of an even number of cycles"
            )
        case .horizonNotWhole:
            (
                .horizonNotWhole, "the horizon is not a whole number of cycles", nil,
                "choose a horizon that the cycle divides"
            )
        case .tooManyCycles(let limit):
            (
                .tooManyCycles, "the horizon has more than \(limit) cycles",
                "longer runs are refused so that no text can exhaust the machine", nil
            )
        case .tooManyParts(let what, let limit):
            (
                .tooMany, "there are more than \(limit) \(what)",
                "more are refused so that no text can exhaust the machine", nil
            )
        case .definitionsTooDeep(let limit):
            (
                .definitionsTooDeep, "this and the definitions it rests on are nested deeper than \(limit) levels",
                "deeper nesting is refused so that no text can exhaust the machine", nil
            )
        case .setTwice(let name):
            (.setTwice, "'\(name)' is set twice", "the first of the two would have no effect", "take one out")
        case .scenarioChangesNothing(let name):
            (
                .scenarioChangesNothing, "the scenario '\(name)' changes nothing",
                "it would give the same figures as what it extends", nil
            )
        case .settingWithoutEffect(let name):
            (
                .settingWithoutEffect, "setting '\(name)' has no effect here",
                "it belongs to an intervention that is not started",
                "start the intervention, or take the setting out"
            )
        case .setToPresentValue(let name):
            (
                .setToPresentValue, "'\(name)' has this value already", "setting it changes nothing",
                "take the setting out, or give another value"
            )
        case .settingReplaced(let name, let stance):
            (
                .settingReplaced, "the stance '\(stance)' replaces the setting of '\(name)' above",
                "that setting would silently have no effect", "put the setting below the stance, or take it out"
            )
        case .neverStarts:
            (
                .neverStarts, "the rollout begins after the model ends", "nobody would ever begin",
                "choose an earlier month"
            )
        case .moveNeverMade:
            (
                .moveNeverMade, "no flow makes this move", "the amount would silently never fall",
                "add the flow, or take the amount out"
            )
        case .flowToItself(let state):
            (.flowToItself, "this flow leads from '\(state)' to itself", "it moves nobody", "take it out")
        case .startedTwice(let name): (.startedTwice, "'\(name)' is started already", nil, "take one out")
        default: nil
        }
    }
}
