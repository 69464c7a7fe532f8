package import Catalog

/// A number of the run itself, such as `people(home.high)`; what it names may be declared further down.
package struct CheckedTotal: Sendable, Hashable {
    package let function: FunctionIdentifier
    /// A population for `people`, else an intervention.
    package let owner: String
    /// One state of the population; nil for all.
    package let state: String?
}
