/// The axes that results can be told apart by.
package enum Axis: String, Sendable, Hashable, CaseIterable {
    case year, population, domain, payer, cause, state, from, to, fromDomain, toDomain, intervention
}
