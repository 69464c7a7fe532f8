package enum ComparisonOperation: Sendable, Hashable {
    case less, lessOrEqual, greater, greaterOrEqual, equal, unequal
}

extension ComparisonOperation {
    /// Whether it holds of two numbers; with what is no number, only `unequal` does.
    package func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .unequal: left != right
        }
    }
}
