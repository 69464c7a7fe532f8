package import Analysis
import Catalog
package import Checking
package import Engine

/// Values of one kind, and how sure the draws leave them.
extension ScriptEvaluator {
    /// One number: of a result its mean over the draws, of a condition the share of the draws in which it holds.
    package func number(_ expression: CheckedExpression) throws(RunError) -> Double {
        switch try value(expression) {
        case .number(let number): number
        case .measure(let measure): measure.summary.mean
        case .truth(let holds): holds ? 1 : 0
        case .condition(let condition): condition.share
        case .column(let values): values.first ?? .nan
        case .influence: preconditionFailure("the checker admits only a table of shares")
        }
    }

    package func truth(_ expression: CheckedExpression) throws(RunError) -> Bool {
        if case .truth(let holds) = try value(expression) { return holds }
        preconditionFailure("the checker admits only true or false here")
    }

    package func measure(_ expression: CheckedExpression) throws(RunError) -> Measure {
        if case .measure(let measure) = try value(expression) { return measure }
        preconditionFailure("the checker admits only a measure here")
    }

    func column(_ expression: CheckedExpression) throws(RunError) -> [Double] {
        if case .column(let values) = try value(expression) { return values }
        preconditionFailure("the checker admits only a column here")
    }

    /// How uncertain the draws leave a number: its Monte Carlo standard error; nil where it rests on no draws, or where
    /// the error is not known.
    package func standardError(_ expression: CheckedExpression) throws(RunError) -> Double? {
        switch expression.kind {
        case .call(let function, let arguments): return try standardError(of: function, arguments)
        case .shown(let part, _, _), .negation(let part): return try standardError(part)
        case .scriptValue(let number):
            guard let value = self.expression(ofValue: number) else { return nil }
            return try standardError(value)
        case .arithmetic(.add, let left, let right), .arithmetic(.subtract, let left, let right):
            // Of a sum or difference, at most the two together.
            let parts = [try standardError(left), try standardError(right)].compactMap { $0 }
            return parts.isEmpty ? nil : parts.reduce(0, +)
        default: return nil
        }
    }

    private func standardError(of function: FunctionIdentifier, _ arguments: [CheckedExpression])
        throws(RunError) -> Double?
    {
        guard let first = arguments.first, case .measure = first.type else { return nil }
        let error: Double
        switch function {
        case .mean: error = try measure(first).summary.standardError
        case .quantile: return try standardError(ofQuantile: try number(arguments[1]), first)
        case .median: return try standardError(ofQuantile: 0.5, first)
        case .lowest: return try standardError(ofQuantile: 0, first)
        case .highest: return try standardError(ofQuantile: 1, first)
        case .standardDeviation: error = try measure(first).summary.standardErrorOfDeviation
        case .variance: error = try measure(first).summary.standardErrorOfVariance
        case .correlation:
            error = try measure(first).pair(with: try measure(arguments[1])).standardErrorOfCorrelation
        case .covariance:
            error = try measure(first).pair(with: try measure(arguments[1])).standardErrorOfCovariance
        case .explained: error = try explained(first, by: arguments[1]).standardError
        case .assumed: error = try influence(of: first).shares.assumptions.standardError
        default: return nil
        }
        return error.isNaN ? nil : error
    }

    /// Where the draws do not say how sure a quantile is, as of the smallest and largest draw, the error of the mean
    /// stands for it: it is the smaller of the two far out in a tail, so that at least what is noise there is not shown.
    private func standardError(ofQuantile share: Double, _ expression: CheckedExpression) throws(RunError) -> Double? {
        let summary = try measure(expression).summary
        let error = summary.standardErrorOfQuantile(share)
        if !error.isNaN { return error }
        return summary.standardError.isNaN ? nil : summary.standardError
    }
}
