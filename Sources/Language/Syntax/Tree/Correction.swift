/// How a text asks for within-cycle correction: by a rule's name, or by weights of its own.
package enum Correction: Sendable, Equatable {
    case none
    case halfCycle
    case simpson
    case weights(Expression)
}
