import Checking
import Numerics
import Program

/// The uncertain inputs of a program, and which of them go together.
extension Lowering {
    /// The number of an uncertain input, new where it is not known yet.
    mutating func input(_ name: String, _ component: UInt32) -> Int {
        inputs.append(UncertainInput(name: name, component: component))
        return inputs.count - 1
    }

    /// The one input that draws a parameter.
    mutating func input(ofParameter number: Int) -> Int {
        if let known = inputOfParameter[number] { return known }
        let new = input(model.parameters[number].name, 0)
        inputOfParameter[number] = new
        return new
    }

    /// The inputs of correlated parameters, group by group.
    ///
    /// A parameter that the scenario fixes keeps its input, which is drawn for nothing: so the parameters that go with
    /// it have the same draws in this scenario as in all others.
    mutating func correlatedInputs() -> [CorrelatedInputs] {
        model.correlatedParameters.map { group in
            let factor: CholeskyFactor
            do throws(MatrixError) {
                factor = try CholeskyFactor(group.matrix)
            } catch {
                preconditionFailure("the checker admits only correlations that can hold together")
            }
            return CorrelatedInputs(
                inputs: group.parameters.map { input(ofParameter: $0) }, copula: GaussianCopula(factor: factor))
        }
    }
}
