/// A distribution of one number, as a form with its arguments.
///
/// All checking is done once, when it is made; evaluating it never fails.
package struct Distribution: UnivariateDistribution {
    package let form: DistributionForm
    package let arguments: [Double]
    let family: DistributionFamily

    /// The distribution that a form and its arguments name.
    ///
    /// - Throws: `ParameterError` for arguments that the form cannot have, whatever they are.
    /// - Complexity: constant, except for sorting the values of an empirical distribution.
    package init(_ form: DistributionForm, _ arguments: [Double]) throws(ParameterError) {
        family = try DistributionFamily(form, arguments)
        self.form = form
        self.arguments = arguments
    }

    /// Whether the other gives the same numbers: it has the same form and, to the last bit, the same arguments.
    package func isSame(as other: Distribution) -> Bool {
        form == other.form && arguments.elementsEqual(other.arguments) { $0.bitPattern == $1.bitPattern }
    }

    package var mean: Double { family.mean }
    package var variance: Double { family.variance }

    package func probability(_ tail: Tail, of value: Double) -> Double {
        family.probability(tail, of: value)
    }

    package func quantile(_ tail: Tail, _ p: Double) -> Double {
        family.quantile(tail, p)
    }
}
