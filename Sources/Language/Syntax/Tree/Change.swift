/// One change of a scenario: an intervention started, a stance taken, a parameter set.
package enum Change: Sendable, Equatable {
    case start(Name)
    case stance(Name)
    case set(SetParameter)
}
