/// One statement of a model, a script or a notebook.
package enum Item: Sendable, Equatable {
    case model(Name, title: Quoted?)
    case use(path: Quoted, alias: Name?)
    case setting(Setting)
    case source(Name, title: Quoted)
    case payer(Name, title: Quoted?)
    case domain(Name, title: Quoted?, payer: Name)
    case dataTable(DataTable)
    case parameter(Parameter)
    case correlation(Correlation)
    case definition(Definition)
    case population(Population)
    case intervention(Intervention)
    /// An outcome of the model as a whole.
    case outcome(Outcome)
    case scenario(Scenario)
    case stance(Stance)
    case run(Run)
    case table(Table)
    case plot(Plot)
    case expect(Expectation)
}
