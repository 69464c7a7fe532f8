/// States that belong to one domain, or to none: a line of `states { DOMAIN: state, state ... }`, or the plain form.
package struct StateGroup: Sendable, Equatable {
    package let domain: Name?
    package let states: [Name]
}
