package import Syntax

extension Item {
    /// The word that the statement begins with.
    var keyword: String {
        switch self {
        case .run: "run"
        case .table: "table"
        case .plot: "plot"
        case .expect: "expect"
        case .print: "print"
        case .loop: "for"
        case .choice: "if"
        case .function: "function"
        default: "let"
        }
    }

    /// The name that the statement declares, if it declares one.
    package var declaredName: Name? {
        switch self {
        case .source(let name, _), .payer(let name, _), .domain(let name, _, _): name
        case .dataTable(let table): table.name
        case .parameter(let parameter): parameter.name
        case .definition(let definition): definition.name
        case .function(let function): function.name
        case .population(let population): population.name
        case .intervention(let intervention): intervention.name
        case .outcome(let outcome): outcome.name
        case .scenario(let scenario): scenario.name
        case .stance(let stance): stance.name
        case .model, .use, .setting, .correlation, .run, .table, .plot, .expect, .print, .loop, .choice: nil
        }
    }

    /// Whether the statement only asks something of the model and its results, and changes neither.
    package var isQuestion: Bool {
        switch self {
        case .table, .plot, .expect, .print, .loop, .choice: true
        case .model, .use, .setting, .source, .payer, .domain, .dataTable, .parameter, .correlation, .definition,
            .function, .population, .intervention, .outcome, .scenario, .stance, .run:
            false
        }
    }
}
