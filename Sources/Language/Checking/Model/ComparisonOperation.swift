package enum ComparisonOperation: Sendable, Hashable {
    case less, lessOrEqual, greater, greaterOrEqual, equal, unequal
}
