package import SourceText

extension CheckProblem {
    /// The problem as a diagnostic at a place.
    package func diagnostic(at range: SourceRange, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let text = wording
        return Diagnostic(
            identifier: text.id, severity: isWarning ? .warning : .error, range: range, message: text.message,
            reason: text.reason, advice: text.advice, notes: notes)
    }

    /// Whether a run can go on with the problem standing.
    package var isWarning: Bool {
        switch self {
        case .missingOrigin, .unusedParameter, .scenarioChangesNothing, .settingWithoutEffect: true
        default: false
        }
    }

    private typealias Text = (id: String, message: String, reason: String?, advice: String?)

    private var wording: Text {
        namesWording ?? unitsWording ?? functionsWording ?? dataWording ?? modelsWording ?? scriptsWording
    }

    private static func meant(_ nearest: String?) -> String? { nearest.map { "did you mean '\($0)'?" } }

    private var namesWording: Text? {
        switch self {
        case .unknownName(let name, let what, let nearest):
            ("unknown-name", "there is no \(what) named '\(name)' here", nil, Self.meant(nearest))
        case .declaredBelow(let name):
            ("declared-below", "'\(name)' is declared below this place",
             "a name can be used from its declaration on, so that nothing can depend on itself", "move the declaration up")
        case .nameTaken(let name):
            ("name-taken", "the name '\(name)' is taken", "a second thing of the same name would hide the first",
             "choose another name")
        case .reservedName(let name, let meaning):
            ("reserved-name", "'\(name)' cannot be a name", "it is \(meaning)", "choose another name")
        case .wrongKindOfName(let name, let expected, let found):
            ("wrong-kind", "'\(name)' is \(found), where \(expected) is needed", nil, nil)
        default: nil
        }
    }

    private var unitsWording: Text? {
        switch self {
        case .unknownUnit(let word, let nearest):
            ("unknown-unit", "'\(word)' is no unit", nil, Self.meant(nearest))
        case .unitsDiffer(let operation, let left, let right):
            ("units-differ", "cannot \(operation) \(left) and \(right)", "the two sides measure different things",
             "bring both to the same unit")
        case .wrongUnit(let what, let expected, let found):
            ("wrong-unit", "\(what) is \(expected), and this is \(found)", nil, nil)
        case .wrongType(let what, let expected, let found):
            ("wrong-type", "\(what) is \(expected), and this is \(found)", nil, nil)
        case .powerNotWhole:
            ("power-not-whole", "a quantity with a unit can only be raised to a fixed whole power",
             "otherwise its unit would not be known", "divide it by one unit first")
        case .oddRoot(let unit):
            ("odd-root", "the square root of \(unit) has no unit", nil, nil)
        case .rowsDiffer(let left, let right):
            ("rows-differ", "a column of \(left) rows does not go with one of \(right)", "columns are combined row by row", nil)
        case .changesTooOften(let what, let allowed, let found):
            ("changes-too-often", "\(what) must be \(allowed.spoken), and this is \(found.spoken)", nil, nil)
        case .outOfRange(let what, let value, let allowed):
            ("out-of-range", "\(what) is \(value), and must be \(allowed)", nil, nil)
        default: nil
        }
    }

    private var functionsWording: Text? {
        switch self {
        case .unknownFunction(let name, let nearest):
            ("unknown-function", "there is no function or distribution named '\(name)'", nil, Self.meant(nearest))
        case .wrongArguments(let function, let expected):
            ("wrong-arguments", "'\(function)' is called as \(expected)", nil, nil)
        case .distributionInExpression(let name):
            ("distribution-in-expression", "the distribution '\(name)' stands inside an expression",
             "what is drawn must have a name of its own, so that its draws do not depend on what surrounds it",
             "draw it as a parameter or attribute: NAME ~ \(name)(...)")
        case .notADistribution:
            ("not-a-distribution", "behind ~ stands a distribution, and this is none", nil,
             "write = for a value, or a distribution such as beta(14, 6)")
        default: nil
        }
    }

    private var dataWording: Text? {
        switch self {
        case .unreadableFile(let path, let reason): ("unreadable-file", "cannot read \"\(path)\"", reason, nil)
        case .emptyTable(let path): ("empty-table", "\"\(path)\" has no rows", "a table needs a heading and at least one row", nil)
        case .unknownColumn(let name, let path, let nearest):
            ("unknown-column", "\"\(path)\" has no column named '\(name)'", nil, Self.meant(nearest))
        case .raggedRow(let found, let expected):
            ("ragged-row", "this row has \(found) cells, and the heading has \(expected)", nil, nil)
        case .badCell(let text, let column):
            ("bad-cell", "'\(text)' in column '\(column)' is no number", "a column with a unit holds numbers only", nil)
        case .repeatedRow(let name):
            ("repeated-row", "two rows are named '\(name)'", "a row could then not be told from the other", nil)
        case .unknownRow(let name, let nearest): ("unknown-row", "there is no row named '\(name)'", nil, Self.meant(nearest))
        case .rowOutOfRange(let row, let rows):
            ("row-out-of-range", "there is no row \(row)", "rows are numbered from 1 to \(rows)", nil)
        case .statesWithoutRow(let states):
            ("states-without-row", "the table has no row for \(states.map { "'\($0)'" }.joined(separator: ", "))",
             "each state takes the row of its own name", "name the rows as the states, with `by` and the column of names")
        case .rowsWithoutNames:
            ("rows-without-names", "the rows of this table have no names", nil, "declare the table with `by` and the column that names its rows")
        default: nil
        }
    }

    private var modelsWording: Text? {
        switch self {
        case .missingOrigin(let name):
            ("missing-origin", "the parameter '\(name)' has no origin", "a reader must be able to see where each number comes from",
             "add: from SOURCE \"where\", or: assumption \"why\"")
        case .missingClause(let clause, let what): ("missing-clause", "\(what) has no '\(clause)'", nil, "add the clause")
        case .repeatedClause(let clause):
            ("repeated-clause", "'\(clause)' is given twice", "one of the two would silently have no effect", "take one out")
        case .windowMissing(let what):
            ("window-missing", "it is not said when this \(what) holds", nil,
             "add: while active, on start, on completion, or: afterwards for 12 months")
        case .windowNotAllowed(let what, let allowed): ("window-not-allowed", "\(what) holds \(allowed)", nil, nil)
        case .nothingToAffect(let name, let nearest):
            ("nothing-to-affect", "the population has no cost in a domain named '\(name)'",
             "an effect multiplies the costs of a domain", Self.meant(nearest))
        case .wrongPopulation(let outcome):
            ("wrong-population", "the outcome '\(outcome)' is defined twice", nil, "choose another name")
        case .horizonNotWhole:
            ("horizon-not-whole", "the horizon is not a whole number of cycles", nil, "choose a horizon that the cycle divides")
        case .tooManyCycles(let limit):
            ("too-many-cycles", "the horizon has more than \(limit) cycles", "longer runs are refused so that no text can exhaust the machine", nil)
        case .tooManyParts(let what, let limit):
            ("too-many", "there are more than \(limit) \(what)", "more are refused so that no text can exhaust the machine", nil)
        case .definitionsTooDeep(let limit):
            ("definitions-too-deep", "more than \(limit) definitions rest on one another here",
             "deeper chains are refused so that no text can exhaust the machine", nil)
        case .unusedParameter(let name): ("unused-parameter", "the parameter '\(name)' is used nowhere", nil, "use it or take it out")
        case .setTwice(let name):
            ("set-twice", "'\(name)' is set twice", "the first of the two would have no effect", "take one out")
        case .scenarioChangesNothing(let name):
            ("scenario-changes-nothing", "the scenario '\(name)' changes nothing", "it would give the same figures as what it extends", nil)
        case .settingWithoutEffect(let name):
            ("setting-without-effect", "setting '\(name)' has no effect in this scenario",
             "it belongs to an intervention that the scenario does not start", "start the intervention, or take the setting out")
        case .startedTwice(let name): ("started-twice", "'\(name)' is started already", nil, "take one out")
        default: nil
        }
    }

    private var scriptsWording: Text {
        switch self {
        case .scriptInModel(let word):
            ("script-in-model", "'\(word)' cannot stand in a model", "a model says what is; a notebook asks questions of it", "move it to a notebook")
        case .notRun(let name):
            ("not-run", "the scenario '\(name)' has not been run above this place", nil, "add it to a run statement")
        case .runMixesModels:
            ("run-mixes-models", "one run cannot hold scenarios of two models", "their draws do not belong together", "write a run for each")
        case .unknownAxis(let name, let available):
            ("unknown-axis", "this result has no axis '\(name)'", "it has \(available.isEmpty ? "none left" : available.joined(separator: ", "))", nil)
        case .unknownLabel(let name, let axes):
            ("unknown-label", "'\(name)' is on no axis of this result", "its axes are \(axes.joined(separator: ", "))", nil)
        case .measuresDiffer(let left, let right):
            ("measures-differ", "\(left) does not go with \(right)", "results are combined place by place", "bring both to the same axes with by")
        case .needsOneNumber:
            ("needs-one-number", "this gives a number for each place along its axes, and one number is needed", nil,
             "leave out by, or choose a place with for or in")
        case .cellsAndColumnsDiffer(let cells, let columns):
            ("cells-and-columns", "this row has \(cells) cells, and the table \(columns) columns", nil, nil)
        case .noScenario: ("no-scenario", "no scenario is named", nil, nil)
        default: preconditionFailure("every problem has its wording")
        }
    }
}
