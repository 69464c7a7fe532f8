package import Catalog

/// A question to the results of one scenario of one model.
package struct ResultQuery: Sendable, Hashable {
    package let function: FunctionIdentifier
    /// The number of the model among those that the notebook uses.
    package let model: Int
    package let scenario: Int
    /// The number of the outcome, where the question is for one.
    package let outcome: Int?
    /// The number of the outcome of the model as a whole, where the question is for one.
    package var modelOutcome: Int?
}
