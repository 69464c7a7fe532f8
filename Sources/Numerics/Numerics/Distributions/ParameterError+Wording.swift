extension ParameterError {
    /// What is wrong and what is required, as an English sentence without a position.
    package var sentence: String {
        switch self {
        case .wrongCount(let form, let given):
            let labels = form.argumentLabels.joined(separator: ", ")
            return form.takesList
                ? "\(form.name) needs at least one value in (\(labels)), but was given \(given)."
                : "\(form.name) takes \(form.argumentLabels.count) arguments (\(labels)), but was given \(given)."
        case .notANumber(let argument):
            return "The \(argument) is not a number."
        case .outOfRange(let argument, let value, let required):
            return "The \(argument) is \(value), but must be \(required.words)."
        case .derivedOutOfRange(let parameter, let value, let required):
            return "These arguments make the \(parameter) \(value), but it must be \(required.words)."
        case .outOfOrder(let lower, let lowerValue, let upper, let upperValue, let mayBeEqual):
            let relation = mayBeEqual ? "at most" : "below"
            return "The \(lower) (\(lowerValue)) must be \(relation) the \(upper) (\(upperValue))."
        case .impossibleBetaMoments(let mean, let sd, let bound):
            return "No beta distribution has mean \(mean) and sd \(sd): with this mean the sd must be below \(bound)."
        case .nothingBetween(let min, let max):
            let place =
                min == -.infinity ? "up to \(max)" : max == .infinity ? "from \(min) on" : "from \(min) to \(max)"
            return "The distribution that is cut off has nothing, or almost nothing, \(place)."
        case .chancesDoNotAddUp(let sum):
            return "The chances add up to \(sum), but must add up to 1."
        case .noCovariances(.notSymmetric(let row, let column)):
            return "The covariance in row \(row + 1), column \(column + 1) differs from that in row \(column + 1), "
                + "column \(row + 1)."
        case .noCovariances(.notPositiveDefinite(let row, let remainder)):
            return remainder < 0
                ? "The matrix is not positive definite: given the rows above, row \(row + 1) would be left with "
                    + "\(remainder) of its variance."
                : "The matrix is not positive definite: row \(row + 1) would be wholly determined by the rows above, and "
                    + "yet go with another."
        case .noPositiveWeight:
            return "At least one weight must be above zero."
        case .unpairedWeights(let given):
            return "There must be as many weights as values, but \(given) arguments cannot be halved."
        }
    }
}
