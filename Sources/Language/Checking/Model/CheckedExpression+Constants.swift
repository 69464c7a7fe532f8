extension CheckedExpression {
    /// The numbers of a column that is fixed in the text or its data; nil for one that has to be computed.
    var constants: [Double]? {
        switch kind {
        case .column(let values): return values
        case .list(let elements):
            let numbers = elements.compactMap { element -> Double? in
                if case .number(let value) = element.kind { value } else { nil }
            }
            return numbers.count == elements.count ? numbers : nil
        default: return nil
        }
    }
}
