import Program

/// Something that code may ask of people of whom nothing that happens to them asks it.
///
/// The order is the one in which people are told apart: first by what they have been through, then by what was drawn
/// for them.
package enum CellField: Hashable, Comparable, Sendable {
    /// The cycle in which their last course with an intervention ended, or began.
    case endOfCourse(Int)
    case startOfCourse(Int)
    /// Whether it was completed.
    case completion(Int)
    /// The cycle in which they entered the population.
    case entry
    /// The cycle in which they entered their state.
    case timeInState
    /// An attribute that was computed as they entered, from more than other attributes.
    case entryAttribute(Int)
    /// An attribute that was drawn as they entered.
    case attribute(Int)
    /// The response that was drawn as their course began.
    case response(Int)

    /// Whether it follows from what people have been through, rather than from a draw for each alone.
    package var isPath: Bool {
        switch self {
        case .endOfCourse, .startOfCourse, .completion, .entry, .timeInState, .entryAttribute: true
        case .attribute, .response: false
        }
    }

    /// What random numbers for it are named by.
    func name(_ program: PopulationProgram) -> String {
        switch self {
        case .endOfCourse(let number): "\(program.interventions[number].name).end"
        case .startOfCourse(let number): "\(program.interventions[number].name).start"
        case .completion(let number): "\(program.interventions[number].name).completion"
        case .entry: "time"
        case .timeInState: "timeInState"
        case .entryAttribute(let number), .attribute(let number): "\(program.attributeNames[number]).value"
        case .response(let number): "\(program.interventions[number].name).response"
        }
    }
}
