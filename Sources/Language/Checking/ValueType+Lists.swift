extension ValueType {
    /// Whether it is a list of texts, scenarios or lists.
    var isListOfOthers: Bool { if case .list = self { true } else { false } }

    /// Whether a list of what is no number can hold it.
    var standsInLists: Bool {
        switch self {
        case .text, .scenario, .list, .column: true
        default: false
        }
    }

    /// Whether a list can hold values of both types: lists in a list may differ in length.
    func standsInList(beside other: ValueType) -> Bool {
        switch (self, other) {
        case (.column(let a, _, _), .column(let b, _, _)): a == b
        case (.list, .list): true
        default: self == other
        }
    }
}
