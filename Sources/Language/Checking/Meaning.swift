/// What a name stands for.
enum Meaning: Hashable {
    case parameter(Int)
    case definition(Int)
    case attribute(Int)
    case state(Int)
    case dataTable(Int)
    case source(Int)
    case payer(Int)
    case domain(Int)
    case population(Int)
    case intervention(Int)
    case outcome(Int)
    case modelOutcome(Int)
    case stance(Int)
    case scenario(Int)
    case modelAlias(Int)
    case scriptValue(Int)
    /// A value of a function, loop or choice, or a text, scenario or list of a script.
    case bound(Int)
    /// A function of a script.
    case function(Int)

    /// Whether it is a number, so that it may stand for the number of a row.
    var isNumber: Bool {
        switch self {
        case .parameter, .definition, .attribute, .scriptValue: true
        default: false
        }
    }

    /// How a message names the kind of thing.
    var spoken: String {
        switch self {
        case .parameter: "a parameter"
        case .definition: "a definition"
        case .attribute: "an attribute"
        case .state: "a state"
        case .dataTable: "a table"
        case .source: "a source"
        case .payer: "a payer"
        case .domain: "a domain"
        case .population: "a population"
        case .intervention: "an intervention"
        case .outcome, .modelOutcome: "an outcome"
        case .stance: "a stance"
        case .scenario: "a scenario"
        case .modelAlias: "a model"
        case .scriptValue, .bound: "a value of this notebook"
        case .function: "a function"
        }
    }
}
