package import Numerics

/// One value for each individual, drawn once: from a distribution, or from data with weights.
package enum DrawnValue: Sendable, Hashable {
    case parametric(DistributionForm, arguments: [Int])
    /// The values in the slots, with the weights in other slots; without weights, each has the same chance.
    case data(values: [Int], weights: [Int]?)
}
