/// A distribution of one number, drawn through its quantile function.
///
/// Each variate costs one uniform number, whatever the distribution, and rises with it: what plain, Latin hypercube
/// and quasi-random designs, common random numbers and copulas all rest on.
package protocol UnivariateDistribution: Sendable, Hashable {
    /// The expected value.
    var mean: Double { get }
    /// The expected squared distance from the mean, in squared units.
    var variance: Double { get }
    /// The chance of the lower tail (at most `value`) or of the upper tail (more than `value`), each to its own
    /// relative accuracy.
    func probability(_ tail: Tail, of value: Double) -> Double
    /// The smallest value whose lower tail is at least p, or whose upper tail is at most p, for 0 < p ≤ 1/2.
    func quantile(_ tail: Tail, _ p: Double) -> Double
}
