package import Numerics

/// Uncertain inputs whose uniforms go together.
package struct CorrelatedInputs: Sendable, Hashable {
    /// The numbers of the inputs, in the order of the copula's variables.
    package let inputs: [Int]
    package let copula: GaussianCopula

    package init(inputs: [Int], copula: GaussianCopula) {
        self.inputs = inputs
        self.copula = copula
    }
}
