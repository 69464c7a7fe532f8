import SourceText

/// What is wrong with the questions of a script.
extension CheckProblem {
    var scriptsWording: Text {
        switch self {
        case .scriptInModel(let word):
            (
                .scriptInModel, "'\(word)' cannot stand in a model",
                "a model says what is; a notebook asks questions of it", "move it to a notebook"
            )
        case .notRun(let name):
            (.notRun, "the scenario '\(name)' has not been run above this place", nil, "add it to a run statement")
        case .noPopulation(let function):
            (
                .noPopulation, "the model has no population, so that '\(function)' has nothing to count", nil,
                "ask for an outcome of the model: outcome(basis, NAME)"
            )
        case .runMixesModels:
            (
                .runMixesModels, "one run cannot hold scenarios of two models", "their draws do not belong together",
                "write a run for each"
            )
        case .alreadyRun(let name):
            (
                .alreadyRun, "the scenario '\(name)' has been run above",
                "its results would stand for two runs at once", "take it out of one of the two runs"
            )
        case .runsMixed:
            (
                .runsMixed, "results of different runs are mixed",
                "draw by draw they do not belong together: their model, draws, seed, design or engine differ",
                "run the scenarios together"
            )
        case .unknownAxis(let name, let available):
            (
                .unknownAxis, "this result has no axis '\(name)'",
                "it has \(available.isEmpty ? "none left" : available.joined(separator: ", "))", nil
            )
        case .unknownLabel(let name, let axes):
            (
                .unknownLabel, "'\(name)' is on no axis of this result", "its axes are \(axes.joined(separator: ", "))",
                nil
            )
        case .measuresDiffer(let left, let right):
            (
                .measuresDiffer, "\(left) does not go with \(right)", "results are combined place by place",
                "bring both to the same axes with by"
            )
        case .needsOneNumber:
            (
                .needsOneNumber, "this gives a number for each place along its axes, and one number is needed", nil,
                "leave out by, or choose a place with for or in"
            )
        case .callsItself(let name):
            (
                .callsItself, "the function '\(name)' calls itself", "then nobody could tell whether it ever ends",
                "loop over a list with for"
            )
        case .unusedFunction(let name):
            (
                .unusedFunction, "the function '\(name)' is called nowhere",
                "its body is checked where it is called, and so has not been", "call it or take it out"
            )
        case .loopNotKnown:
            (
                .loopNotKnown, "the list of a loop must be known before anything is run",
                "a loop is written out when the text is checked", "loop over scenarios or fixed numbers"
            )
        case .stepMissing(let unit):
            (
                .stepMissing, "this range needs a step", "it runs over \(unit), of which one is no natural step",
                "write it like 0 EUR .. 100 EUR step 10 EUR"
            )
        case .tooManySteps(let limit):
            (
                .tooManySteps, "loops and calls come to more than \(limit) statements here",
                "more are refused so that no text can exhaust the machine", "loop over fewer elements"
            )
        case .callsTooDeep(let limit):
            (
                .callsTooDeep, "this and the calls around it are nested deeper than \(limit) levels",
                "deeper nesting is refused so that no text can exhaust the machine",
                "give parts a name with let"
            )
        case .cellsAndColumnsDiffer(let cells, let columns):
            (.cellsAndColumns, "this row has \(cells) cells, and the table \(columns) columns", nil, nil)
        default: preconditionFailure("every problem has its wording")
        }
    }
}
