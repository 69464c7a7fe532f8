/// The rarest moment at which a value can change; a later case changes at least as often.
package enum BindingTime: Int, Sendable, Comparable, CaseIterable {
    /// Never.
    case constant
    /// From draw to draw.
    case draw
    /// From cycle to cycle.
    case cycle
    /// From state to state.
    case state
    /// From individual to individual and cycle to cycle.
    case individual
    /// It is a question to results, and is answered when a run has ended.
    case result

    package static func < (left: BindingTime, right: BindingTime) -> Bool { left.rawValue < right.rawValue }

    /// How a message names the moment.
    package var spoken: String {
        switch self {
        case .constant: "a fixed number"
        case .draw: "something that is known at the start of a draw"
        case .cycle: "something that is the same for all individuals in a cycle"
        case .state: "something that depends on an individual's state at most"
        case .individual: "something of one individual"
        case .result: "a result of a run"
        }
    }
}
