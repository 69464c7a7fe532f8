/// One change of a scenario: an intervention started, a stance taken, a parameter set, a limit raised under a
/// condition.
package enum Change: Sendable, Equatable {
    case start(Name)
    case stance(Name)
    case set(SetParameter)
    case expand(StageGate)
}
