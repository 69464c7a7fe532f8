/// Parameters that hang together by correlations, with the matrix of their normal scores.
package struct CorrelatedParameters: Sendable {
    /// The numbers of the parameters, in the order of their declaration.
    package let parameters: [Int]
    /// One on the diagonal; zero for a pair of which nothing is said.
    /// - Shape: parameters x parameters.
    package let matrix: [[Double]]
}
