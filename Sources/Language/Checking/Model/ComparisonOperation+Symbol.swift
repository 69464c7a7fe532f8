extension ComparisonOperation {
    /// The sign that a text writes for it.
    var symbol: String {
        switch self {
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .equal: "=="
        case .unequal: "!="
        }
    }
}
