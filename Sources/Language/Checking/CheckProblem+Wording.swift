package import SourceText

extension CheckProblem {
    /// The problem as a diagnostic at a place.
    package func diagnostic(at range: SourceRange, notes: [Diagnostic.Note] = []) -> Diagnostic {
        let text = wording
        return Diagnostic(
            identifier: text.id.rawValue, severity: isWarning ? .warning : .error, range: range, message: text.message,
            reason: text.reason, advice: text.advice, notes: notes)
    }

    /// Whether a run can go on with the problem standing.
    package var isWarning: Bool {
        switch self {
        case .missingOrigin, .missingOriginOfCorrelation, .correlationWithoutEffect, .unusedParameter,
            .unusedName, .unitNotShown, .interventionNeverStarted,
            .scenarioChangesNothing, .settingWithoutEffect, .setToPresentValue, .neverStarts, .gateTooLate,
            .unusedPriceIndex, .flowToItself, .moveNeverMade, .simpsonNeedsEvenCycles, .unusedFunction:
            true
        default: false
        }
    }

    typealias Text = (id: Identifier, message: String, reason: String?, advice: String?)

    private var wording: Text {
        namesWording ?? unitsWording ?? functionsWording ?? dataWording ?? parametersWording ?? pricesWording
            ?? interventionsWording ?? usesWording ?? modelsWording ?? scriptsWording
    }

    static func meant(_ nearest: String?) -> String? { nearest.map { "did you mean '\($0)'?" } }

    /// How a message names a unit: the unit of a plain number is none.
    private static func quantity(_ unit: String) -> String { unit == "number" ? "a plain number" : unit }

    private var namesWording: Text? {
        switch self {
        case .unknownName(let name, let what, let nearest):
            (.unknownName, "there is no \(what) named '\(name)' here", nil, Self.meant(nearest))
        case .declaredBelow(let name):
            (
                .declaredBelow, "'\(name)' is declared below this place",
                "a name can be used from its declaration on, so that nothing can depend on itself",
                "move the declaration up"
            )
        case .nameTaken(let name):
            (
                .nameTaken, "the name '\(name)' is taken", "a second thing of the same name would hide the first",
                "choose another name"
            )
        case .reservedName(let name, let meaning):
            (.reservedName, "'\(name)' cannot be a name", "it is \(meaning)", "choose another name")
        case .wrongKindOfName(let name, let expected, let found):
            (.wrongKind, "'\(name)' is \(found), where \(expected) is needed", nil, nil)
        default: nil
        }
    }

    private var unitsWording: Text? {
        switch self {
        case .unknownUnit(let word, let nearest):
            (.unknownUnit, "'\(word)' is no unit", nil, Self.meant(nearest))
        case .unitsDiffer(let operation, let left, let right):
            (
                .unitsDiffer, "cannot \(operation) \(Self.quantity(left)) and \(Self.quantity(right))",
                "the two sides measure different things",
                "bring both to the same unit"
            )
        case .wrongUnit(let what, let expected, let found):
            (
                .wrongUnit, "\(what) must be \(Self.quantity(expected)), and this is \(Self.quantity(found))", nil,
                found == "number" && expected != "number" ? "write its unit behind it, such as \(expected)" : nil
            )
        case .wrongType(let what, let expected, let found):
            (.wrongType, "\(what) must be \(expected), and this is \(found)", nil, nil)
        case .powerNotWhole:
            (
                .powerNotWhole, "a quantity with a unit can only be raised to a fixed whole power",
                "otherwise its unit would not be known", "divide it by one unit first"
            )
        case .oddRoot(let unit):
            (.oddRoot, "the square root of \(unit) has no unit", nil, nil)
        case .rowsDiffer(let left, let right):
            (
                .rowsDiffer, "a column of \(left) rows does not go with one of \(right)",
                "columns are combined row by row", nil
            )
        case .changesTooOften(let what, let allowed, let found):
            (.changesTooOften, "\(what) must be \(allowed.spoken), and this is \(found.spoken)", nil, nil)
        case .outOfRange(let what, let value, let allowed):
            (.outOfRange, "\(what) is \(plain: value), and must be \(allowed)", nil, nil)
        default: nil
        }
    }

    private var functionsWording: Text? {
        switch self {
        case .unknownFunction(let name, let nearest):
            (.unknownFunction, "there is no function or distribution named '\(name)'", nil, Self.meant(nearest))
        case .wrongArguments(let function, let expected):
            (.wrongArguments, "'\(function)' is called as \(expected)", nil, nil)
        case .distributionInExpression(let name):
            (
                .distributionInExpression, "the distribution '\(name)' stands inside an expression",
                "what is drawn must have a name of its own, so that its draws do not depend on what surrounds it",
                "draw it as a parameter or attribute: NAME ~ \(name)(...)"
            )
        case .notADistribution:
            (
                .notADistribution, "behind ~ stands a distribution, and this is none", nil,
                "write = for a value, or a distribution such as beta(14, 6)"
            )
        case .impossibleDistribution(let sentence, let unit):
            (.impossibleDistribution, sentence, unit.map { "numbers with a unit are shown in \($0)" }, nil)
        default: nil
        }
    }
}
