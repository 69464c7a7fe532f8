/// A distribution of several numbers at once, as a form with its arguments.
///
/// All checking is done once, when it is made; drawing from it never fails.
package struct VectorDistribution: Sendable, Hashable {
    private enum Family: Sendable, Hashable {
        case dirichlet(DirichletDistribution)
        case multinomial(MultinomialDistribution)
        case multivariateNormal(MultivariateNormalDistribution)
    }

    private let family: Family

    /// The distribution that a form and its arguments name.
    ///
    /// - Precondition: as many arguments as the form can have.
    /// - Throws: `ParameterError` for arguments that the form cannot have, whatever they are.
    /// - Complexity: proportional to the arguments; of the multivariate normal, to the cube of its rows.
    package init(_ form: VectorForm, _ arguments: [Double]) throws(ParameterError) {
        guard let rows = form.rows(arguments: arguments.count) else {
            preconditionFailure("a distribution of several numbers has as many arguments as its form says")
        }
        switch form {
        case .dirichlet: family = .dirichlet(try DirichletDistribution(weights: arguments))
        case .multinomial:
            family = .multinomial(
                try MultinomialDistribution(trials: arguments[0], chances: Array(arguments.dropFirst())))
        case .multivariateNormal:
            let covariance = (1...rows).map { Array(arguments[$0 * rows..<($0 + 1) * rows]) }
            family = .multivariateNormal(
                try MultivariateNormalDistribution(means: Array(arguments[..<rows]), covariance: covariance))
        }
    }

    /// One draw, from as many uniforms, each strictly between 0 and 1, as the form takes.
    package func values(from uniforms: [Double]) -> [Double] {
        switch family {
        case .dirichlet(let member): member.values(from: uniforms)
        case .multinomial(let member): member.values(from: uniforms)
        case .multivariateNormal(let member): member.values(from: uniforms)
        }
    }
}
