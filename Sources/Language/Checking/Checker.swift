import Catalog
package import SourceText
package import Syntax

/// Checks syntax trees statement by statement and builds the model, and the script, that they mean.
///
/// A name can be used from its declaration on; so nothing can depend on itself, and checking is one pass.
/// Every problem is reported; what has a problem is left out or stands as `missing`, and checking goes on.
package struct Checker {
    package internal(set) var model = CheckedModel()
    package internal(set) var problems: [Diagnostic] = []

    /// Gives the text of a data file that a statement in a source file names.
    let readData: (Quoted) -> Result<DataFile, FileProblem>

    var names = Scope()
    /// The names declared in each population, by its number, for the interventions that follow.
    var scopes: [Int: Scope] = [:]
    var tables: [CheckedTable] = []
    /// Names that stand further down, for the message that says so.
    var declaredBelow: [String: SourceRange] = [:]
    /// The same for the population or intervention at hand.
    var declaredBelowInBlock: [String: SourceRange] = [:]
    /// The names declared in populations: a name of the model must differ from each of them.
    var localNames: [String: Declared] = [:]
    /// What could not be read, or not be checked: nothing that it may hold is asked for.
    var unreadNames: Set<String> = []
    var unreadWords: Set<String> = []
    var hasUnread = false
    /// Whether a model that this one uses could not be read, so that an unknown name may be one of its.
    var missesModel = false
    /// Scenarios that may start or set more than could be read or checked.
    var incompleteScenarios: Set<Int> = []
    /// Populations with a cost that could not be read or checked.
    var populationsMissingCosts: Set<Int> = []
    /// How many more names are compared in search of the nearest; a text with more slips gets no more suggestions.
    var comparisonsLeft = 20_000
    /// Settings given, such as `cycle`, with their places.
    var settings: [String: SourceRange] = [:]
    var horizonMonths = 0.0
    /// Numbers of the run itself whose owners may be declared further down.
    var pendingTotals: [PendingTotal] = []
    var priceIndex: PriceIndex?
    /// Whether a price index is given that has a problem.
    var priceIndexFailed = false
    /// Whether an amount of another year asks for the index.
    var wantsPriceIndex = false
    /// Where prices have been converted: what is checked again is not converted again.
    var convertedPlaces: Set<SourceRange> = []
    var usedParameters: Set<Int> = []
    /// Settings that hold in every scenario, such as those of a command line.
    var outsideSettings: [CheckedSetting] = []
    /// Where names are declared that have been used.
    var usedPlaces: Set<SourceRange> = []
    /// What populations and interventions declare, in the order of the text.
    var localDeclarations: [LocalDeclaration] = []
    /// Parameters of the intervention with this number: setting one has an effect only where it runs.
    var parameterOwner: [Int: Int] = [:]

    /// Whether the condition of a stage gate is being checked.
    var isInGate = false
    /// Interventions that exclude others, which may be declared further down.
    var exclusions: [Exclusion] = []

    struct Exclusion {
        let intervention: Int
        let name: Name
    }

    /// The models that the notebook uses under a name of their own; number 0 is the model itself.
    var aliased: [CheckedModel] = []
    /// The scenarios that have been run, as model and scenario numbers.
    /// For each, the number of its run.
    var ran: [[Int]: Int] = [:]
    /// What was run, in the order of the text.
    var runs: [RunIdentity] = []
    /// The types of the values that the script has named, by number.
    package internal(set) var scriptValues: [CheckedExpression] = []
    /// Questions about people to models that have none.
    var questionsToNobody: [(function: FunctionIdentifier, model: Int, range: SourceRange)] = []
    /// Whether all statements have been checked.
    var isFinished = false
    /// What the names of functions, loops and choices, and of texts, scenarios and lists, stand for, by number.
    var boundValues: [CheckedExpression] = []
    /// The names of the functions, loops and choices around what is being checked, the innermost last.
    var blocks: [Scope] = []
    var functions: [ScriptFunctionDeclaration] = []
    var expansion = Expansion()
    /// Whether statements of a script may stand in the text that is being checked.
    package var allowsScripts: Bool

    /// More parts of a kind than any model needs; the bound keeps a hostile text from filling the machine.
    package static let mostParts = 100_000
    let mostParts: Int

    package init(
        allowsScripts: Bool, mostParts: Int = Checker.mostParts,
        readData: @escaping (Quoted) -> Result<DataFile, FileProblem>
    ) {
        self.allowsScripts = allowsScripts
        self.mostParts = mostParts
        self.readData = readData
        model.scenarios = [CheckedScenario(name: "basis", title: "Basis", started: [], settings: [], stance: nil)]
        let start = SourceRange(file: .init(index: 0), lower: 0, upper: 0)
        names.declare("basis", Declared(meaning: .scenario(0), range: start))
    }

    /// Tells the checker the names of all statements that follow, so that a use above a declaration is understood.
    package mutating func announce(_ trees: [SyntaxTree]) {
        for unread in trees.map(\.unread) {
            unreadNames.formUnion(unread.names)
            unreadWords.formUnion(unread.words)
            if !unread.isEmpty { hasUnread = true }
        }
        if unreadWords.contains("use") { missesModel = true }
        for entry in trees.flatMap(\.entries) {
            if let name = entry.item.declaredName, declaredBelow[name.text] == nil {
                declaredBelow[name.text] = name.range
            }
        }
    }

    /// Tells the checker that a model that is used could not be read, which has been reported.
    package mutating func noteUnreadModel() {
        missesModel = true
    }

    /// Takes another model in under a name of its own.
    package mutating func use(_ other: CheckedModel, as alias: Name) {
        aliased.append(other)
        declare(alias, .modelAlias(aliased.count))
    }

    /// Checks one statement; a script's statement comes back checked, a declaration becomes part of the model.
    package mutating func check(_ entry: SyntaxTree.Entry) -> CheckedStatement? {
        switch entry.item {
        case .model(let name, let title):
            noteSetting("model", name.range)
            model.name = name.text
            model.title = title?.text
        case .use: break  // The loader has put the statements of the file in its place.
        case .setting(let setting): check(setting)
        case .source(let name, let title):
            if declare(name, .source(model.sources.count)) {
                model.sources.append(CheckedSource(name: name.text, title: title.text))
            }
        case .payer(let name, let title):
            if declare(name, .payer(model.payers.count)) {
                model.payers.append(Titled(name: name.text, title: title?.text ?? name.text))
            }
        case .domain(let name, let title, let payer): checkDomain(name, title, payer)
        case .dataTable(let table): check(table)
        case .parameter(let parameter): checkParameter(parameter)
        case .correlation(let correlation): check(correlation)
        case .population(let population): check(population)
        case .intervention(let intervention): check(intervention)
        case .outcome(let outcome): checkModelOutcome(outcome)
        case .stance(let stance): check(stance)
        case .scenario(let scenario): check(scenario)
        case .definition(let definition): return checkDefinition(definition)
        case .function(let function): check(function)
        case .run, .table, .plot, .expect, .print, .loop, .choice:
            guard allowsScripts else {
                report(.scriptInModel(entry.item.keyword), at: entry.range)
                return nil
            }
            return checkScript(entry)
        }
        return nil
    }

    /// Looks at the model as a whole, once all its statements have been checked.
    package mutating func finish(at range: SourceRange) {
        finishTotals()
        refuseIdleAmounts()
        resolveExclusions()
        for (setting, needed) in [("cycle", true), ("start", true), ("horizon", true)]
        where needed && settings[setting] == nil && !model.populations.isEmpty && !unreadWords.contains(setting)
            && !missesModel
        {
            report(.missingClause(setting, of: "the model"), at: range)
        }
        finishCorrection()
        finishPrices(of: range.file)
        finishCorrelations()
        isFinished = true
        // What could not be read or checked may use any parameter.
        guard !missesModel, !hasUnread, !problems.contains(where: { $0.severity == .error }) else { return }
        reportQuestionsToNobody()
        // A file that several models use may hold more than this one needs; the model's own parameters must be used.
        for (number, parameter) in model.parameters.enumerated()
        where !usedParameters.contains(number) && parameter.range.file == range.file {
            report(.unusedParameter(parameter.name), at: parameter.range)
        }
        reportUncalledFunctions(in: range.file)
        // A model is whole, while what a script declares may yet be asked for.
        guard !allowsScripts else { return }
        reportUnused(in: range.file)
        reportNeverStarted(in: range.file)
    }

    /// The models used under a name of their own, in the order of their numbers, from 1.
    package var aliasedModels: [CheckedModel] { aliased }

    private mutating func checkDomain(_ name: Name, _ title: Quoted?, _ payerName: Name) {
        let payer = self.payer(payerName)
        if declare(name, .domain(model.domains.count)) {
            model.domains.append(
                CheckedDomain(name: name.text, title: title?.text ?? name.text, payer: payer ?? 0))
        }
    }
}
