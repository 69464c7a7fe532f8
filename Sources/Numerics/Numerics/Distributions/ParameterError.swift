/// Why a distribution cannot have the arguments it was given.
package enum ParameterError: Error, Equatable, Sendable {
    /// Too few or too many arguments.
    case wrongCount(form: DistributionForm, given: Int)
    /// The argument is not a number.
    case notANumber(argument: String)
    /// The argument lies outside its domain.
    case outOfRange(argument: String, value: Double, required: Requirement)
    /// What follows from the arguments lies outside its domain or outside the range of a double.
    case derivedOutOfRange(parameter: String, value: Double, required: Requirement)
    /// Two arguments that must rise do not.
    case outOfOrder(lower: String, lowerValue: Double, upper: String, upperValue: Double, mayBeEqual: Bool)
    /// No beta distribution has this mean and standard deviation: the latter must stay below √(mean (1 - mean)).
    case impossibleBetaMoments(mean: Double, sd: Double, bound: Double)
    /// A distribution has nothing, or almost nothing, between the bounds it is to be cut off at.
    case nothingBetween(min: Double, max: Double)
    /// Chances of which one must happen do not add up to one.
    case chancesDoNotAddUp(sum: Double)
    /// A matrix is no matrix of covariances.
    case noCovariances(MatrixError)
    /// All weights are zero.
    case noPositiveWeight
    /// Values and weights are not equally many.
    case unpairedWeights(given: Int)
}
