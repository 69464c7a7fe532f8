package import Numerics
package import SourceText

/// One step of the code that runs once a draw or once a cycle, over a file of numbered slots.
package enum ScalarStep: Sendable, Hashable {
    case apply(Operation, [Int], to: Int)
    /// The quantile of a distribution at the uniform of one uncertain input.
    case sample(DistributionForm, arguments: [Int], input: Int, parameter: String, to: Int)
    /// Weights of the Bayesian bootstrap from consecutive inputs, into consecutive slots.
    case bootstrapWeights(firstInput: Int, count: Int, to: Int)
    /// Several numbers drawn at once, from consecutive inputs into consecutive slots.
    case sampleVector(VectorForm, arguments: [Int], firstInput: Int, parameter: String, to: Int, count: Int)
    /// The slot, of those given, whose number from 1 another slot holds.
    case element([Int], index: Int, at: SourceRange, to: Int)
    /// The time since the start, in months.
    case time(to: Int)
    /// A number of the run itself, from the end of the cycle before.
    case total(RunningTotal, to: Int)
    /// The value at a place, linear between points: slots of the points, ascending, and of their values.
    case interpolate(at: Int, points: [Int], values: [Int], InterpolationPlace, to: Int)
    /// In the given cycle whether the condition in a slot is not 0, before it 0, and after it what it was.
    case latch(Int, cycle: Int, to: Int)
}
