package import Analysis
import Checking

/// Which share of a result's variance rests on which parameter of a model.
package struct ParameterInfluence: Sendable {
    /// The number of the model.
    let model: Int
    /// The parts are known by the numbers of the model's parameters.
    package let shares: Influence
    /// Where each parameter's draws come from, by its number; looked into only.
    let origins: [Int: CheckedOrigin]
}
